import type { Span } from '../../text/spans.ts'

/** A text that was worked on and, for each UTF-16 unit left of it, the stretch of the original it stands for. */
export type Traced = { readonly text: string; readonly places: readonly Span[] }

/** One thing taken off a text: what to look for, and a template of what stays, as `String.replace` reads it. */
export type Step = {
  readonly pattern: RegExp
  readonly by: string
  /** Whether it is worth looking. */
  readonly applies: (text: string) => boolean
}

/** Quotes doubled inside a quoted cell. */
export const UNDOUBLING: readonly Step[] = [{ pattern: /""/g, by: '"', applies: () => true }]

/** A text as it is, its first unit standing at `start`. */
export function untouched(text: string, start: number): Traced {
  return { text, places: Array.from({ length: text.length }, (_, at): Span => [start + at, start + at + 1]) }
}

/** A stretch of a traced text. */
export function sliced({ text, places }: Traced, start: number, end = text.length): Traced {
  return { text: text.slice(start, end), places: places.slice(start, end) }
}

/** The same stretch of the original for every unit of a text. */
function all(text: string, place: Span): Span[] {
  return Array.from({ length: text.length }, () => place)
}

/** From the first to the last place of a stretch; where it is empty, the point it stands at. */
function around(places: readonly Span[], start: number, end: number): Span {
  const first = places[start] ?? places.at(-1) ?? [0, 0]
  return [first[0], end > start ? (places[end - 1] ?? first)[1] : first[0]]
}

function indexed(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, `${pattern.flags.replace('d', '')}d`)
}

/**
 * `String.replace` on a traced text. A template keeps the places of the groups it names (`$1`); anything else that is
 * put in stands for the whole match.
 */
export function replaced(traced: Traced, pattern: RegExp, by: string | ((match: RegExpExecArray) => string)): Traced {
  const { text, places } = traced
  let result = ''
  const kept: Span[] = []
  let done = 0
  const keep = (start: number, end: number): void => {
    result += text.slice(start, end)
    for (let at = start; at < end; at += 1) kept.push(places[at] ?? [0, 0])
  }
  for (const match of text.matchAll(indexed(pattern))) {
    keep(done, match.index)
    done = match.index + match[0].length
    if (typeof by === 'string') {
      for (const part of by.match(/\$\d|[^$]+/g) ?? []) {
        const group = /^\$(\d)$/.exec(part)?.[1]
        const range = group === undefined ? undefined : match.indices?.[Number(group)]
        if (range) keep(...range)
        else if (group === undefined) {
          result += part
          kept.push(...all(part, around(places, match.index, done)))
        }
      }
    } else {
      const made = by(match)
      result += made
      kept.push(...all(made, around(places, match.index, done)))
    }
  }
  keep(done, text.length)
  return { text: result, places: kept }
}

/** Takes steps off a traced text, as `stripped` does without a trace. */
export function strippedTraced(traced: Traced, steps: readonly Step[]): Traced {
  let rest = traced
  for (const { pattern, by, applies } of steps) if (applies(rest.text)) rest = replaced(rest, pattern, by)
  return rest
}

/** Takes steps off a text. */
export function stripped(text: string, steps: readonly Step[]): string {
  let rest = text
  for (const { pattern, by, applies } of steps) if (applies(rest)) rest = rest.replace(pattern, by)
  return rest
}
