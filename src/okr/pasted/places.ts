import type { Span } from '../../text/spans.ts'
import { BREAK, CLEANING, leading, PLAINING, trimmed, type Words } from './lines.ts'
import { hideEscapesTraced, unitsOf } from './literal.ts'
import type { Piece, Sourced } from './okr.ts'
import { sliced, strippedTraced, type Traced, UNDOUBLING, untouched } from './trace.ts'

/** Where a text of a draft stands in the paste it was read from. */
export class Located {
  private readonly units: readonly (Span | null)[]
  private readonly groups: readonly number[]

  /**
   * @param units for each UTF-16 unit of the text the stretch it stands for; null where the reader added a word
   * @param groups the same number for units that were one text in the paste
   */
  constructor(units: readonly (Span | null)[], groups: readonly number[]) {
    this.units = units
    this.groups = groups
  }

  /**
   * The stretches of the paste that some words of the text come from, offsets in UTF-16 units. One, unless the words
   * were put together from several cells or lines; none where the reader added them.
   */
  stretches([start, end]: Span): Span[] {
    const found: { group: number; from: number; to: number }[] = []
    for (let at = start; at < Math.min(end, this.units.length); at += 1) {
      const unit = this.units[at]
      const group = this.groups[at]
      if (!unit || group === undefined) continue
      const last = found.at(-1)
      if (last?.group === group) last.to = Math.max(last.to, unit[1])
      else found.push({ group, from: unit[0], to: unit[1] })
    }
    return found.map(({ from, to }) => [from, to])
  }

  /** The whole text. */
  all(): Span[] {
    return this.stretches([0, this.units.length])
  }
}

/** Finds the texts of drafts in the paste they were read from. */
export class Places {
  private readonly lines: readonly (readonly [text: string, start: number])[]
  private readonly cleaned = new Map<number, Traced>()
  private readonly plained = new Map<string, Traced>()

  constructor(paste: string) {
    const lines: [string, number][] = []
    let start = 0
    for (const found of paste.matchAll(new RegExp(BREAK, 'g'))) {
      lines.push([paste.slice(start, found.index), start])
      start = found.index + found[0].length
    }
    lines.push([paste.slice(start), start])
    this.lines = lines
  }

  /** Where a text stands. */
  of({ text, pieces, added }: Sourced): Located {
    const units: (Span | null)[] = Array.from({ length: text.length }, () => null)
    const groups = units.map(() => 0)
    const put = ({ start, words }: Piece, group: number): void => {
      for (const [offset, place] of this.placesOf(words).entries()) {
        units[start + offset] = place
        groups[start + offset] = group
      }
    }
    for (const piece of pieces) put(piece, 0)
    for (const [index, piece] of added.entries()) put(piece, index + 1)
    const starts = unitsOf(text)
    // Both halves of a hidden sign stand for the same stretch.
    return new Located(
      starts.map(at => units[at] ?? null),
      starts.map(at => groups[at] ?? 0)
    )
  }

  private placesOf(words: Words): readonly Span[] {
    return sliced(this.plain(words), words.at, words.at + words.text.length).places
  }

  /** One line may hold thousands of key results, so it is worked on once. */
  private plain({ line, from, to, quoted }: Words): Traced {
    const key = `${line} ${from} ${to}`
    const known = this.plained.get(key)
    if (known) return known
    const stretch = sliced(this.clean(line), from, to)
    const bare = strippedTraced(quoted ? strippedTraced(stretch, UNDOUBLING) : stretch, PLAINING)
    const start = leading(bare.text)
    const plain = sliced(bare, start, start + trimmed(bare.text).length)
    this.plained.set(key, plain)
    return plain
  }

  private clean(line: number): Traced {
    const known = this.cleaned.get(line)
    if (known) return known
    const [text, start] = this.lines[line - 1] ?? ['', 0]
    const clean = strippedTraced(hideEscapesTraced(untouched(text, start)), CLEANING)
    this.cleaned.set(line, clean)
    return clean
  }
}
