import { findCycle, isTitle, labelledCycle } from './read-draft-cycle.ts'
import { atLabels, enumerated, type Label, readLabel } from './read-draft-label.ts'
import { type Line, plain } from './read-draft-lines.ts'
import { isGreeting, isMailHeader, isSignOff } from './read-draft-mail.ts'
import { isMeasured } from './read-draft-measure.ts'
import { type Note, Okr, type Part } from './read-draft-okr.ts'
import { type Row, tableAt } from './read-draft-table.ts'

export type { Note } from './read-draft-okr.ts'

type Mode = 'open' | 'objective' | 'objectives' | 'keyResult' | 'keyResults' | 'aside' | 'signature'
type Loose = Part & { readonly level: number }
type Finished = ReturnType<Okr['finished']>

const INTRO = /\b(?:here|below|following|these|this|okrs?|see|attached|sharing)\b/i
const PROSE = /[?]$|[.!?] \p{Lu}/u
const CONNECTING =
  /^(?:from|to|by|and|or|for|of|in|with|at|on|per|that|which|while|without|among|across|within|as|than|up|down)\b/
const DANGLING = /(?:,| (?:a|an|the|from|to|and|or|of|than|our))$/i

/** Puts lines together into OKRs: labels first, then headings and lists, then, for bare lines, grammar. */
export class Reader {
  private readonly okrs: Okr[] = []
  private readonly unread: Note[] = []
  private readonly annotations: Note[] = []
  private current: Okr | null = null
  private mode: Mode = 'open'
  private cycle: string | null = null
  /** Lines that may turn out to be an objective, once a list follows. */
  private loose: Loose[] = []
  /** What a continuation line would continue, and the line it stands on. */
  private last: { part: Part; line: Line; length: number } | null = null
  /** Where this OKR’s list stands; what is deeper belongs to one of its key results. */
  private listIndent: number | null = null
  /** Where unlabelled objectives stand in a nested list. */
  private treeIndent: number | null = null
  /** The last labelled key result: unlabelled bullets under it are its notes. */
  private labelled: Line | null = null
  private anyLabel = false

  /** Reads all lines. A reader reads once. */
  read(lines: readonly Line[]): { okrs: Finished[]; unread: Note[]; annotations: Note[] } {
    for (let at = 0; at < lines.length; at += 1) {
      const line = lines[at]
      if (!line) break
      const table = this.mode === 'signature' ? null : tableAt(lines, at)
      if (table) {
        for (const row of table.rows) this.row(row)
        at = table.end - 1
        continue
      }
      const [first = '', ...more] = atLabels(plain(line.text))
      this.line(line, first, lines[at + 1])
      for (const piece of more) this.line({ ...line, mark: 'none', apart: false }, piece, undefined)
    }
    this.end()
    const okrs = this.okrs.filter(okr => !okr.isEmpty).map(okr => okr.finished(this.annotations))
    return { okrs, unread: this.unread, annotations: this.annotations }
  }

  private line(line: Line, text: string, next: Line | undefined) {
    const label = readLabel(text)
    const main = label?.part === 'objective' || label?.part === 'keyResult'
    if (this.mode === 'signature' && !main) return this.skip(line, text)
    if (label && main)
      return label.part === 'objective' ? this.objectiveLabel(line, label) : this.keyResultLabel(line, label)
    const cycle = labelledCycle(text)
    if (cycle !== null) return this.setCycle(cycle)
    if (this.isMail(line, text)) return this.skip(line, text)
    if (label && this.smallLabel(line, label, text)) return
    if (this.title(line, text)) return
    if (line.mark === 'item') return this.item(line, text, next)
    if (line.mark === 'heading') return this.heading(line, text)
    this.bare(line, text, next)
  }

  private isMail(line: Line, text: string): boolean {
    if (line.mark === 'heading') return false
    if (line.mark === 'none' && isSignOff(text)) {
      this.mode = 'signature'
      return true
    }
    return line.mark === 'none' && (isGreeting(text) || (!this.current && isMailHeader(text)))
  }

  private objectiveLabel(line: Line, label: Label): void {
    this.anyLabel = true
    this.drop()
    this.begin()
    this.note(line, label.note)
    if (label.text === '') this.mode = label.plural ? 'objectives' : 'objective'
    else this.objective(line, label.text)
  }

  private keyResultLabel(line: Line, label: Label): void {
    this.anyLabel = true
    this.adopt()
    if (!this.current) this.begin()
    this.note(line, label.note)
    this.labelled = null
    this.mode = label.plural ? 'keyResults' : 'keyResult'
    if (label.plural) this.listIndent = null
    if (label.text === '') {
      if (!label.plural) this.labelled = line
      return
    }
    for (const text of label.plural ? enumerated(label.text) : [label.text]) this.keyResult(line, text)
    if (!label.plural) {
      this.mode = 'open'
      this.labelled = line
      if (line.mark === 'item' && this.listIndent === null) this.listIndent = line.indent
    }
  }

  /** Owner, baseline, notes: true where the label was understood. */
  private smallLabel(line: Line, label: Label, text: string): boolean {
    const keyResult = this.current?.lastKeyResult
    if (label.part === 'measure') {
      if (!keyResult || label.text === '') return false
      keyResult.measure(label.name, label.text)
      return true
    }
    if (label.part === 'annotation') {
      if (label.text === '') return false
      this.annotations.push({ line: line.number, text })
      return true
    }
    if (label.text === '' && line.mark === 'none' && !text.endsWith(':')) return false
    this.skip(line, text)
    if (label.text === '') this.mode = 'aside'
    return true
  }

  /** “Our OKRs for Q3 2026” and lines that introduce the rest. */
  private title(line: Line, text: string): boolean {
    if (line.mark === 'item') return false
    const cycle = findCycle(text)
    if (isTitle(text) && (cycle !== null || /okr|key result/i.test(text))) {
      if (cycle !== null) this.setCycle(cycle)
      if (line.mark === 'heading') this.mode = 'open'
      return true
    }
    const introduces = /\bokrs?\b/i.test(text) && (line.mark === 'heading' || text.endsWith(':')) && text.length < 200
    if (!introduces || isMeasured(text)) return false
    if (cycle !== null) this.setCycle(cycle)
    if (line.mark === 'heading') this.mode = 'open'
    this.skip(line, text)
    return true
  }

  private item(line: Line, text: string, next: Line | undefined) {
    if (this.mode === 'aside') return this.skip(line, text)
    if (this.mode === 'objective' || this.mode === 'objectives') {
      const mode = this.mode
      if (this.current?.hasObjective) this.begin()
      this.objective(line, text)
      if (mode === 'objectives') this.mode = this.isParent(line, next) ? 'open' : mode
      this.treeIndent = mode === 'objectives' ? line.indent : null
      return
    }
    if (this.mode === 'keyResult') return this.pending(line, text)
    if (this.mode !== 'keyResults' && this.isObjectiveOfTree(line, text, next)) {
      this.drop()
      this.begin()
      this.objective(line, text)
      this.treeIndent = line.indent
      return
    }
    this.adopt()
    if (this.labelled && !(this.labelled.mark === 'item' && line.indent <= this.labelled.indent))
      return this.skip(line, text)
    if (this.listIndent !== null && line.indent > this.listIndent + 1) return this.skip(line, text)
    this.listIndent = line.indent
    this.keyResult(line, text)
  }

  private isParent(line: Line, next: Line | undefined): boolean {
    return next !== undefined && next.mark === 'item' && next.indent > line.indent + 1
  }

  private isObjectiveOfTree(line: Line, text: string, next: Line | undefined): boolean {
    if (this.treeIndent !== null && line.indent <= this.treeIndent && this.loose.length === 0) return true
    if (!this.isParent(line, next) || !next) return false
    const words = plain(next.text)
    const label = readLabel(words)
    if (label?.part === 'keyResult') return this.current === null
    if (label !== null || (this.current && this.loose.length === 0)) return false
    const childMeasured = isMeasured(words)
    return this.loose.some(({ text: loose }) => !INTRO.test(loose))
      ? childMeasured && !isMeasured(text)
      : childMeasured || !isMeasured(text)
  }

  private heading(line: Line, text: string) {
    if (this.mode === 'objective' || this.mode === 'objectives') return this.objective(line, text)
    if (this.mode === 'keyResult') return this.pending(line, text)
    const above = this.loose.at(-1)
    const under = above !== undefined && above.level > 0 && above.level < line.level
    const beside =
      this.last?.line.mark === 'heading' && this.last.line.level === line.level && this.current?.lastKeyResult
    if (isMeasured(text) && (under || beside)) {
      this.adopt()
      this.keyResult(line, text)
      return
    }
    this.drop()
    this.mode = 'open'
    this.hold(line, text)
  }

  private bare(line: Line, text: string, next: Line | undefined) {
    if (this.continues(line, text)) return
    if (this.mode === 'aside') return this.skip(line, text)
    if (this.mode === 'objective' || this.mode === 'objectives') return this.objective(line, text)
    if (this.mode === 'keyResult') return this.pending(line, text)
    const okr = this.current
    if (!okr || this.loose.length > 0 || (okr.isBlank && this.mode === 'open')) return this.hold(line, text)
    if (this.mode === 'keyResults' && (this.listIndent === null || this.last?.line.mark === 'none')) {
      this.keyResult(line, text)
      return
    }
    const listFollows = next?.mark === 'item' && line.apart
    if (listFollows && !this.anyLabel) return this.hold(line, text)
    if (listFollows && text.endsWith(':')) this.mode = 'aside'
    else if (this.listIndent === null && !this.labelled && okr.hasObjective && isMeasured(text) && !PROSE.test(text)) {
      this.keyResult(line, text)
      return
    }
    this.skip(line, text)
  }

  /** A wrapped line belongs to the one before it: it is indented, goes on in lower case, or that one breaks off. */
  private continues(line: Line, text: string): boolean {
    const last = this.last
    if (!last || line.apart || last.line.mark === 'heading' || line.number !== last.line.number + last.length)
      return false
    const indented = last.line.mark === 'item' && line.indent >= last.line.indent + 2
    // “raise … from 1 to 2” under another is a second key result typed in lower case; “from 1 to 2” is not.
    const goesOn = /^\p{Ll}/u.test(text) && (!isMeasured(text) || CONNECTING.test(text))
    if (!indented && !goesOn && !DANGLING.test(last.part.text.slice(-20))) return false
    last.part.text += ` ${text}`
    last.length += 1
    return true
  }

  private row(row: Row): void {
    const line: Line = { number: row.number, apart: false, indent: 0, mark: 'none', level: 0, text: '', raw: '' }
    const cycle = row.cycle
    this.anyLabel = true
    if (row.objective !== null && row.objective !== this.current?.objectiveText) {
      const label = readLabel(row.objective)
      this.drop()
      if (this.current?.hasObjective || this.current?.lastKeyResult || !this.current) this.begin()
      this.objective(line, label?.part === 'objective' && label.text !== '' ? label.text : row.objective)
    }
    if (cycle !== null) this.setCycle(cycle)
    if (row.keyResult !== null) {
      this.adopt()
      const label = readLabel(row.keyResult)
      const text = label?.part === 'keyResult' && label.text !== '' ? label.text : row.keyResult
      this.keyResult(line, text)
      this.current?.lastKeyResult?.add(row.parts)
    }
    for (const note of row.notes) this.annotations.push({ line: row.number, text: note })
    this.last = null
  }

  /** What comes after “KR 1” alone on its line. */
  private pending(line: Line, text: string): void {
    this.keyResult(line, text)
    this.mode = 'open'
  }

  private objective(line: Line, text: string): void {
    if (this.current === null || this.current.hasObjective) this.begin()
    this.mode = 'open'
    const part = { line: line.number, text }
    this.current?.objective(part)
    this.last = { part, line, length: 1 }
  }

  private keyResult(line: Line, text: string): void {
    const part = { line: line.number, text }
    const okr = this.current ?? this.begin()
    okr.keyResult(part)
    this.last = { part, line, length: 1 }
  }

  private begin(): Okr {
    if (!this.current?.isBlank) {
      this.current = new Okr(this.cycle)
      this.okrs.push(this.current)
    }
    this.listIndent = null
    this.treeIndent = null
    this.labelled = null
    this.last = null
    this.mode = 'open'
    return this.current ?? new Okr(this.cycle)
  }

  private setCycle(cycle: string): void {
    this.cycle = cycle
    if (!this.current) this.begin()
    this.current?.setCycle(cycle)
  }

  private note(line: Line, note: string | null): void {
    if (note === null) return
    if (findCycle(note) === note) this.setCycle(note)
    else this.annotations.push({ line: line.number, text: note })
  }

  private hold(line: Line, text: string): void {
    const part = { line: line.number, text, level: line.level }
    this.loose.push(part)
    this.last = { part, line, length: 1 }
  }

  private skip(line: { readonly number: number }, text: string): void {
    this.unread.push({ line: line.number, text })
    this.last = null
  }

  private drop(): void {
    for (const { line, text } of this.loose) this.skip({ number: line }, text)
    this.loose = []
  }

  /** A list follows: the line above it that reads like an objective becomes one. */
  private adopt(): void {
    if (this.loose.length === 0) return
    const heading = this.loose.findLast(({ level, text }) => level > 0 && text.split(' ', 3).length > 2)
    const chosen = heading ?? this.loose.findLast(({ text }) => !(text.endsWith(':') && INTRO.test(text)))
    this.loose = this.loose.filter(part => part !== chosen)
    this.drop()
    if (!chosen) return
    if (this.current?.hasObjective || this.current?.lastKeyResult || !this.current) this.begin()
    this.last = null
    this.current?.objective({ line: chosen.line, text: chosen.text.replace(/[ ]?[:：]$/, '') })
    this.listIndent = null
    this.treeIndent = null
    this.mode = this.mode === 'keyResults' ? this.mode : 'open'
  }

  private end(): void {
    const [first, second] = this.okrs
    // Key results first, their objective below.
    if (this.okrs.length === 2 && first && second && !first.hasObjective && second.isObjectiveOnly) {
      first.takeObjective(second)
      this.okrs.pop()
    }
    const only = this.okrs.length === 1 && this.loose.length === 0 ? this.okrs[0] : undefined
    if (only && !this.anyLabel) only.judgeLoneLine(isMeasured)
    if (this.okrs.some(okr => !okr.isBlank)) this.drop()
    else this.bareLines()
  }

  /** Nothing but plain lines: the first is the objective unless it counts something; the rest are key results. */
  private bareLines(): void {
    const [first, ...rest] = this.loose
    this.loose = []
    if (!first) return
    const okr = this.current ?? this.begin()
    const counts = isMeasured(first.text) && (rest.length === 0 || rest.some(({ text }) => isMeasured(text)))
    if (counts) okr.keyResult(first)
    else okr.objective(first)
    for (const part of rest) {
      if (!isMeasured(part.text) && (PROSE.test(part.text) || part.text.length > 300))
        this.skip({ number: part.line }, part.text)
      else okr.keyResult(part)
    }
  }
}
