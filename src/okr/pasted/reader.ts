import { findCycle, isTitle, labelledCycle } from './cycle.ts'
import { Gathering, INTRO, isPicture, PROSE } from './gathering.ts'
import { atLabels, enumerated, type Label, readLabel } from './label.ts'
import { type Line, partOf, plain, type Words, wordsIn } from './lines.ts'
import { isGreeting, isMailHeader, isSignOff } from './mail.ts'
import { isMeasured, isValue, valuesIn } from './measure.ts'
import { isStatus } from './notes.ts'
import type { Finished, Note } from './okr.ts'
import { type Row, tableAt } from './table.ts'

/** Decides what each line is: labels first, then headings and lists, then, for bare lines, grammar. */
export class Reader extends Gathering {
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
      const words = wordsIn(line.number, line.from, line.text)
      const [first = words, ...more] = atLabels(words)
      this.line(line, first, lines[at + 1])
      for (const piece of more) this.line({ ...line, mark: 'none', apart: false }, piece, undefined)
    }
    this.end()
    const okrs = this.okrs.filter(okr => !okr.isEmpty).map(okr => okr.finished(this.annotations))
    return { okrs, unread: this.unread, annotations: this.annotations }
  }

  private line(line: Line, words: Words, next: Line | undefined) {
    const { text } = words
    const label = readLabel(text)
    const main = label?.part === 'objective' || label?.part === 'keyResult'
    if (this.mode === 'signature' && !main) return this.skip(line, text)
    // “Goal: 80%” below a key result is its target.
    const above = this.current?.lastKeyResult
    if (label && above && /^goal$/i.test(label.name) && isValue(label.text) && !isMeasured(above.part.text))
      return above.measure('target', partOf(words, label.at, label.text))
    if (isPicture(text)) return this.skip(line, text)
    if (label && main)
      return label.part === 'objective'
        ? this.objectiveLabel(line, words, label)
        : this.keyResultLabel(line, words, label)
    const cycle = labelledCycle(text)
    if (cycle !== null) return this.setCycle(cycle)
    if (this.isMail(line, text)) return this.skip(line, text)
    if (label && this.smallLabel(line, words, label, next)) return
    if (this.title(line, text)) return
    if (line.mark === 'item') return this.item(line, words, next)
    if (line.mark === 'heading') return this.heading(line, words)
    this.bare(line, words, next)
  }

  private isMail(line: Line, text: string): boolean {
    if (line.mark === 'heading') return false
    if (line.mark === 'none' && isSignOff(text)) {
      this.mode = 'signature'
      return true
    }
    return line.mark === 'none' && (isGreeting(text) || (!this.current && isMailHeader(text)))
  }

  private objectiveLabel(line: Line, words: Words, label: Label): void {
    this.anyLabel = true
    this.drop()
    this.begin()
    this.note(line, label.note)
    if (label.text === '') this.mode = label.plural ? 'objectives' : 'objective'
    else this.objective(line, partOf(words, label.at, label.text))
  }

  private keyResultLabel(line: Line, words: Words, label: Label): void {
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
    const rest = partOf(words, label.at, label.text)
    for (const each of label.plural ? enumerated(rest) : [rest]) this.keyResult(line, each)
    if (!label.plural) {
      this.mode = 'open'
      this.labelled = line
      if (line.mark === 'item' && this.listIndent === null) this.listIndent = line.indent
    }
  }

  /** Owner, baseline, notes: true where the label was understood. */
  private smallLabel(line: Line, words: Words, label: Label, next: Line | undefined): boolean {
    const { text } = words
    const keyResult = this.current?.lastKeyResult
    if (label.part === 'measure') {
      if (!keyResult || label.text === '') return false
      keyResult.measure(label.name, partOf(words, label.at, label.text))
      return true
    }
    if (label.part === 'annotation') {
      if (label.text === '') this.skip(line, text)
      else this.annotations.push({ line: line.number, text })
      return true
    }
    // “Risks”, alone above a list, opens it as “Risks:” does.
    const opens = text.endsWith(':') || (line.apart && next?.mark === 'item')
    if (label.text === '' && line.mark === 'none' && !opens) return false
    this.skip(line, text)
    if (label.text === '') this.mode = 'aside'
    return true
  }

  /** Start and end on a line of their own, below a key result that has none. */
  private valuesBelow(words: Words): boolean {
    const keyResult = this.current?.lastKeyResult
    const values = keyResult && this.mode !== 'aside' && !isMeasured(keyResult.part.text) ? valuesIn(words) : null
    if (values) keyResult?.add(values)
    return values !== null
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
    const introduces =
      /\bokr(?:[’']?s)?\b/i.test(text) && (line.mark === 'heading' || text.endsWith(':')) && text.length < 200
    // The figure of a cycle (“Term 2 as discussed”) measures nothing.
    if (isMeasured(cycle === null ? text : text.replace(cycle, ''))) return false
    // “Q3 Marketing OKRs”, “here are our OKRs for Q1”: what names them and their cycle, above the first.
    if (!introduces && !this.current && cycle !== null && /\bokr(?:[’']?s)?\b/i.test(text) && text.length < 120) {
      this.setCycle(cycle)
      this.annotations.push({ line: line.number, text })
      return true
    }
    if (!introduces) return false
    if (cycle !== null) this.setCycle(cycle)
    if (line.mark === 'heading') this.mode = 'open'
    this.skip(line, text)
    return true
  }

  private item(line: Line, words: Words, next: Line | undefined) {
    const { text } = words
    if (this.mode === 'aside') return this.skip(line, text)
    // “1. Identify” above “Goal: …” numbers a chapter.
    const isChapter = !this.current && next?.apart && readLabel(plain(next.text))?.part === 'objective'
    if (isChapter && !isMeasured(text)) return this.skip(line, text)
    if (this.mode === 'objective' || this.mode === 'objectives') {
      const mode = this.mode
      if (this.current?.hasObjective) this.begin()
      this.objective(line, words)
      if (mode === 'objectives') this.mode = this.isParent(line, next) ? 'open' : mode
      this.treeIndent = mode === 'objectives' ? line.indent : null
      return
    }
    if (this.mode === 'keyResult') return this.pending(line, words)
    if (this.mode !== 'keyResults' && this.isObjectiveOfTree(line, text, next)) {
      this.drop()
      this.begin()
      this.objective(line, words)
      this.treeIndent = line.indent
      return
    }
    this.adopt()
    if (this.labelled && !(this.labelled.mark === 'item' && line.indent <= this.labelled.indent))
      return this.skip(line, text)
    if (this.listIndent !== null && line.indent > this.listIndent + 1) {
      if (!this.valuesBelow(words)) this.skip(line, text)
      return
    }
    this.listIndent = line.indent
    this.keyResult(line, words)
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

  private heading(line: Line, words: Words) {
    const { text } = words
    if (this.mode === 'objective' || this.mode === 'objectives') return this.objective(line, words)
    if (this.mode === 'keyResult') return this.pending(line, words)
    const above = this.loose.at(-1)
    const under = above !== undefined && above.level > 0 && above.level < line.level
    const beside =
      this.last?.line.mark === 'heading' && this.last.line.level === line.level && this.current?.lastKeyResult
    if (isMeasured(text) && (under || beside)) {
      this.adopt()
      this.keyResult(line, words)
      return
    }
    this.drop()
    this.mode = 'open'
    this.hold(line, words)
  }

  private bare(line: Line, words: Words, next: Line | undefined) {
    const { text } = words
    if (this.continues(line, words)) return
    if (this.valuesBelow(words)) return
    if (this.current?.lastKeyResult && this.loose.length === 0 && isStatus(text)) {
      this.annotations.push({ line: line.number, text })
      return
    }
    if (this.mode === 'aside') return this.skip(line, text)
    if (this.mode === 'objective' || this.mode === 'objectives') return this.objective(line, words)
    if (this.mode === 'keyResult') return this.pending(line, words)
    const okr = this.current
    if (!okr || this.loose.length > 0 || (okr.isBlank && this.mode === 'open')) return this.hold(line, words)
    if (this.mode === 'keyResults' && (this.listIndent === null || this.last?.line.mark === 'none')) {
      this.keyResult(line, words)
      return
    }
    const listFollows = next?.mark === 'item' && line.apart
    if (listFollows && !this.anyLabel) return this.hold(line, words)
    if (listFollows && text.endsWith(':')) this.mode = 'aside'
    else if (this.listIndent === null && !this.labelled && okr.hasObjective && isMeasured(text) && !PROSE.test(text)) {
      this.keyResult(line, words)
      return
    }
    this.skip(line, text)
  }

  private row(row: Row): void {
    const line: Line = {
      number: row.number,
      apart: false,
      indent: 0,
      mark: 'none',
      level: 0,
      text: '',
      from: 0,
      raw: '',
      rawFrom: 0
    }
    const cycle = row.cycle
    this.anyLabel = true
    if (row.objective !== null && row.objective.text !== this.current?.objectiveText) {
      this.drop()
      if (this.current?.hasObjective || this.current?.lastKeyResult || !this.current) this.begin()
      this.objective(line, unlabelled(row.objective, 'objective'))
    }
    if (cycle !== null) this.setCycle(cycle)
    for (const each of row.keyResults) {
      this.adopt()
      this.keyResult(line, unlabelled(each, 'keyResult'))
      // What stands beside a list cannot be said of each.
      if (row.keyResults.length === 1) this.current?.lastKeyResult?.add(row.parts)
    }
    if (row.keyResults.length > 1)
      for (const [name, words] of Object.entries(row.parts))
        if (words) this.annotations.push({ line: row.number, text: `${name}: ${words.text}` })
    for (const note of row.notes) this.annotations.push({ line: row.number, text: note })
    this.last = null
  }
}

/** A cell without the label it may repeat: “KR1: Raise …”. */
function unlabelled(words: Words, part: Label['part']): Words {
  const label = readLabel(words.text)
  return label?.part === part && label.text !== '' ? partOf(words, label.at, label.text) : words
}
