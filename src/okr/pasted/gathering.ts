import { findCycle } from './cycle.ts'
import type { Line, Words } from './lines.ts'
import { isMeasured, valuesIn } from './measure.ts'
import { extend, type Note, Okr, type Part, partAt } from './okr.ts'

/** What the next unlabelled line is taken for. */
type Mode = 'open' | 'objective' | 'objectives' | 'keyResult' | 'keyResults' | 'aside' | 'signature'
type Loose = Part & { readonly level: number }

/** Words that introduce a list and name no objective. */
export const INTRO = /\b(?:here|below|following|these|this|okrs?|see|attached|sharing)\b/i
/** More than one sentence, or a question. */
export const PROSE = /[?]$|[.!?] \p{Lu}/u
const PICTURE = /^\p{Extended_Pictographic}\ufe0f?$/u

/** A lone emoji or tick: a mark on what stands beside it. */
export const isPicture = (text: string): boolean => text.length < 12 && PICTURE.test(text)

const CONNECTING =
  /^(?:from|to|by|and|or|for|of|in|with|at|on|per|that|which|while|without|among|across|within|as|than|up|down)\b/
const DANGLING = /(?:,| (?:a|an|the|from|to|and|or|of|than|our))$/i

/** The OKRs gathered so far, the lines that wait for their place, and those that found none. */
export class Gathering {
  protected readonly okrs: Okr[] = []
  protected readonly unread: Note[] = []
  protected readonly annotations: Note[] = []
  protected current: Okr | null = null
  protected mode: Mode = 'open'
  protected cycle: string | null = null
  /** Lines that may turn out to be an objective, once a list follows. */
  protected loose: Loose[] = []
  /** What a continuation line would continue, and the line it stands on. */
  protected last: { part: Part; line: Line; length: number } | null = null
  /** Where this OKR’s list stands; what is deeper belongs to one of its key results. */
  protected listIndent: number | null = null
  /** Where unlabelled objectives stand in a nested list. */
  protected treeIndent: number | null = null
  /** The last labelled key result: unlabelled bullets under it are its notes. */
  protected labelled: Line | null = null
  protected anyLabel = false

  /** A wrapped line belongs to the one before it: it is indented, goes on in lower case, or that one breaks off. */
  protected continues(line: Line, words: Words): boolean {
    const { text } = words
    const last = this.last
    if (!last || line.apart || last.line.mark === 'heading' || line.number !== last.line.number + last.length)
      return false
    const indented = last.line.mark === 'item' && line.indent >= last.line.indent + 2
    // “raise … from 1 to 2” under another is a second key result typed in lower case; “from 1 to 2” is not.
    const goesOn = /^\p{Ll}/u.test(text) && (!isMeasured(text) || CONNECTING.test(text))
    if (!indented && !goesOn && !DANGLING.test(last.part.text.slice(-20))) return false
    extend(last.part, words)
    last.length += 1
    return true
  }

  /** What comes after “KR 1” alone on its line. */
  protected pending(line: Line, words: Words): void {
    this.keyResult(line, words)
    this.mode = 'open'
  }

  protected objective(line: Line, words: Words): void {
    if (this.current === null || this.current.hasObjective) this.begin()
    this.mode = 'open'
    const part = partAt(words)
    this.current?.objective(part)
    this.last = { part, line, length: 1 }
  }

  protected keyResult(line: Line, words: Words): void {
    const part = partAt(words)
    const okr = this.current ?? this.begin()
    okr.keyResult(part)
    this.last = { part, line, length: 1 }
  }

  protected begin(): Okr {
    let okr = this.current
    if (!okr?.isBlank) {
      okr = new Okr(this.cycle)
      this.okrs.push(okr)
      this.current = okr
    }
    this.listIndent = null
    this.treeIndent = null
    this.labelled = null
    this.last = null
    this.mode = 'open'
    return okr
  }

  protected setCycle(cycle: string): void {
    this.cycle = cycle
    if (!this.current) this.begin()
    this.current?.setCycle(cycle)
  }

  protected note(line: Line, note: string | null): void {
    if (note === null) return
    if (findCycle(note) === note) this.setCycle(note)
    else this.annotations.push({ line: line.number, text: note })
  }

  protected hold(line: Line, words: Words): void {
    const part = { ...partAt(words), level: line.level }
    this.loose.push(part)
    this.last = { part, line, length: 1 }
  }

  protected skip(line: { readonly number: number }, text: string): void {
    // A lone emoji or tick in front of a label is a mark on it, not a line nobody understood.
    const notes = isPicture(text) ? this.annotations : this.unread
    notes.push({ line: line.number, text })
    this.last = null
  }

  protected drop(): void {
    for (const { line, text } of this.loose) this.skip({ number: line }, text)
    this.loose = []
  }

  /** A list follows: the line above it that reads like an objective becomes one. */
  protected adopt(): void {
    if (this.loose.length === 0) return
    const heading = this.loose.findLast(({ level, text }) => level > 0 && text.split(' ', 3).length > 2)
    const chosen = heading ?? this.loose.findLast(({ text }) => !(text.endsWith(':') && INTRO.test(text)))
    this.loose = this.loose.filter(part => part !== chosen)
    this.drop()
    if (!chosen) return
    if (this.current?.hasObjective || this.current?.lastKeyResult || !this.current) this.begin()
    this.last = null
    this.current?.objective({ ...chosen, text: chosen.text.replace(/(?:,? as measured by)?[ ]?[:：]$/i, '') })
    this.listIndent = null
    this.treeIndent = null
    this.mode = this.mode === 'keyResults' ? this.mode : 'open'
  }

  protected end(): void {
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
      const words = part.pieces[0]?.words
      const above = okr.lastKeyResult
      const values = above && words && !isMeasured(above.part.text) ? valuesIn(words) : null
      if (values) above?.add(values)
      else if (!isMeasured(part.text) && (PROSE.test(part.text) || part.text.length > 300))
        this.skip({ number: part.line }, part.text)
      else okr.keyResult(part)
    }
  }
}
