import type { Draft } from './draft.ts'
import { withoutEscapes } from './read-draft-literal.ts'
import { type Parts, withMeasure } from './read-draft-measure.ts'
import { withoutNotes } from './read-draft-notes.ts'

/** A stretch of the pasted text and the line it stands on, from 1. */
export type Note = { readonly line: number; readonly text: string }

/** A text that may still grow by continuation lines. */
export type Part = { readonly line: number; text: string }

/** What draftAsMarkdown writes where a text is empty; `1.` alone is an unfilled template. */
export const EMPTY = '<!-- empty -->'

class KeyResult {
  readonly part: Part
  private parts: Parts = {}
  private current: string | null = null

  constructor(part: Part) {
    this.part = part
  }

  /** A line below the key result, such as “Target: 12%”. */
  measure(name: string, value: string): void {
    if (/^(?:baseline|start|from)/i.test(name)) this.parts = { ...this.parts, baseline: value }
    else if (/^(?:target|to|goal)/i.test(name)) this.parts = { ...this.parts, target: value }
    else if (/^(?:due|deadline|by|end)/i.test(name)) this.parts = { ...this.parts, deadline: value }
    else this.current = `${name}: ${value}`
  }

  add(parts: Parts): void {
    this.parts = { ...this.parts, ...parts }
  }

  /** The finished sentence; owners, progress and spare columns go to `annotations`. */
  sentence(annotations: Note[]): string {
    if (this.part.text === EMPTY) return ''
    const { text, notes } = withoutNotes(this.part.text)
    const measured = withMeasure(text, this.parts)
    const beside = [...notes, ...measured.notes, ...(this.current === null ? [] : [this.current])]
    for (const note of beside) annotations.push({ line: this.part.line, text: note })
    return withoutEscapes(measured.text)
  }
}

/** An OKR while it is being read. */
export class Okr {
  private objectivePart: Part | null = null
  private readonly results: KeyResult[] = []
  private cycle: string | null
  private ownCycle = false

  /** `cycle` is one that a title above announced for all. */
  constructor(cycle: string | null) {
    this.cycle = cycle
  }

  get hasObjective(): boolean {
    return this.objectivePart !== null
  }

  get objectiveText(): string | null {
    return this.objectivePart?.text ?? null
  }

  get lastKeyResult(): KeyResult | undefined {
    return this.results.at(-1)
  }

  /** Nothing but perhaps a cycle. */
  get isBlank(): boolean {
    return this.objectivePart === null && this.results.length === 0
  }

  get isEmpty(): boolean {
    return this.isBlank && this.cycle === null
  }

  get isObjectiveOnly(): boolean {
    return this.objectivePart !== null && this.results.length === 0
  }

  setCycle(cycle: string): void {
    // The next OKR’s title stands below this one.
    if (this.ownCycle && !this.isBlank) return
    this.cycle = cycle
    this.ownCycle = true
  }

  objective(part: Part): void {
    this.objectivePart = part
  }

  keyResult(part: Part): void {
    this.results.push(new KeyResult(part))
  }

  takeObjective(other: Okr): void {
    this.objectivePart = other.objectivePart
    this.cycle ??= other.cycle
  }

  /** A list of one without a label: an objective, unless it counts something. */
  judgeLoneLine(isMeasured: (text: string) => boolean): void {
    const [only] = this.results
    if (this.objectivePart || !only || this.results.length > 1 || isMeasured(only.part.text)) return
    this.objectivePart = only.part
    this.results.pop()
  }

  /** The draft, and each of its parts with its line. */
  finished(annotations: Note[]): { draft: Draft; parts: Note[] } {
    const objective = this.objectiveSentence(annotations)
    const keyResults = this.results.map(result => result.sentence(annotations))
    const cycle = this.cycle === null ? null : this.cycle === EMPTY ? '' : withoutEscapes(this.cycle)
    return {
      draft: cycle === null ? { objective, keyResults } : { objective, keyResults, cycle },
      parts: [...(this.objectivePart ? [this.objectivePart] : []), ...this.results.map(({ part }) => part)]
    }
  }

  private objectiveSentence(annotations: Note[]): string | null {
    if (this.objectivePart === null) return null
    if (this.objectivePart.text === EMPTY) return ''
    const { text, notes } = withoutNotes(this.objectivePart.text)
    for (const note of notes) annotations.push({ line: this.objectivePart.line, text: note })
    return withoutEscapes(text)
  }
}
