import type { Draft } from '../draft.ts'
import type { Words } from './lines.ts'
import { withoutEscapes } from './literal.ts'
import { measureBeside, type Parts } from './measure.ts'
import { withoutNotes } from './notes.ts'

/** A stretch of the pasted text and the line it stands on, from 1. */
export type Note = { readonly line: number; readonly text: string }

/** A text that may still grow by continuation lines. */
export type Part = { readonly line: number; text: string; readonly pieces: Piece[] }

/** Words of the paste, and where they stand in a text made of them. */
export type Piece = { readonly start: number; readonly words: Words }

/** A text of the draft, escapes still hidden, and the pieces it was put together from, in their order. */
export type Sourced = {
  readonly text: string
  /** Its own words; those of a cell or a line beside it stand in `added`. */
  readonly pieces: readonly Piece[]
  readonly added: readonly Piece[]
}

/** The beginning of a part. */
export function partAt(words: Words): Part {
  return { line: words.line, text: words.text, pieces: [{ start: 0, words }] }
}

/** The line below goes on where this one ended. */
export function extend(part: Part, words: Words): void {
  part.pieces.push({ start: part.text.length + 1, words })
  part.text += ` ${words.text}`
}

/** What is left of a part when its notes are taken off. */
function kept({ pieces }: Part, at: number, text: string): Sourced {
  return {
    text,
    pieces: pieces.flatMap(({ start, words }) => {
      const from = Math.max(start, at)
      const to = Math.min(start + words.text.length, at + text.length)
      const rest = { ...words, at: words.at + from - start, text: words.text.slice(from - start, to - start) }
      return from < to ? [{ start: from - at, words: rest }] : []
    }),
    added: []
  }
}

/** What draftAsMarkdown writes where a text is empty; `1.` alone is an unfilled template. */
export const EMPTY = '<!-- empty -->'

class KeyResult {
  readonly part: Part
  private parts: Parts = {}

  constructor(part: Part) {
    this.part = part
  }

  /** A line below the key result, such as “Target: 12%”. */
  measure(name: string, value: Words): void {
    if (/^(?:baseline|start|from)/i.test(name)) this.parts = { ...this.parts, baseline: value }
    else if (/^(?:target|to|goal)/i.test(name)) this.parts = { ...this.parts, target: value }
    else if (/^(?:due|deadline|by|end)/i.test(name)) this.parts = { ...this.parts, deadline: value }
    else this.parts = { ...this.parts, current: value }
  }

  add(parts: Parts): void {
    this.parts = { ...this.parts, ...parts }
  }

  /** The finished sentence; owners, progress and spare columns go to `annotations`. */
  sentence(annotations: Note[]): Sourced {
    if (this.part.text === EMPTY) return { text: '', pieces: [], added: [] }
    const noted = withoutNotes(this.part.text)
    const { added, notes } = measureBeside(noted.text, this.parts)
    for (const note of [...noted.notes, ...notes]) annotations.push({ line: this.part.line, text: note })
    const sourced = kept(this.part, noted.at, noted.text)
    const values: Piece[] = []
    let text = sourced.text
    for (const [connecting, words] of added) {
      values.push({ start: text.length + connecting.length, words })
      text += connecting + words.text
    }
    return { ...sourced, text, added: values }
  }
}

/** An OKR that was read. */
export type Finished = {
  readonly draft: Draft
  readonly objective: Sourced | null
  readonly keyResults: readonly Sourced[]
  readonly parts: readonly Note[]
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

  /** The draft, each of its parts with its line, and where its texts come from. */
  finished(annotations: Note[]): Finished {
    const objective = this.objectiveSentence(annotations)
    const keyResults = this.results.map(result => result.sentence(annotations))
    const cycle = this.cycle === null ? null : this.cycle === EMPTY ? '' : withoutEscapes(this.cycle)
    const texts = {
      objective: objective && withoutEscapes(objective.text),
      keyResults: keyResults.map(({ text }) => withoutEscapes(text))
    }
    return {
      draft: cycle === null ? texts : { ...texts, cycle },
      objective,
      keyResults,
      parts: [
        ...(this.objectivePart ? [this.objectivePart] : []),
        ...this.results.map(({ part: { line } }, at) => ({ line, text: keyResults[at]?.text ?? '' }))
      ]
    }
  }

  private objectiveSentence(annotations: Note[]): Sourced | null {
    if (this.objectivePart === null) return null
    if (this.objectivePart.text === EMPTY) return { text: '', pieces: [], added: [] }
    const { text, at, notes } = withoutNotes(this.objectivePart.text)
    for (const note of notes) annotations.push({ line: this.objectivePart.line, text: note })
    return kept(this.objectivePart, at, text)
  }
}
