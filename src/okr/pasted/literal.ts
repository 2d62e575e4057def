import { replaced, type Traced } from './trace.ts'

// A literal character is one the writer escaped (`\*`, `&#42;`): it is text and never markup. While a draft is being
// read, each such UTF-16 unit travels as a pair of private-use characters that no pattern of the reader matches.
const HIGH = 0xe000
const LOW = 0xe100
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rarr: '→',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  le: '≤',
  ge: '≥',
  euro: '€',
  pound: '£',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”'
}
const ESCAPE = new RegExp(
  String.raw`\\([!-/:-@[-\`{-~])|&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(${Object.keys(NAMED).join('|')}));|([\uE000-\uE1FF])`,
  'g'
)
const PAIR = /([\uE000-\uE0FF])([\uE100-\uE1FF])/g

function literal(text: string): string {
  let pairs = ''
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    pairs += String.fromCharCode(HIGH + (unit >> 8), LOW + (unit & 255))
  }
  return pairs
}

function fromCode(code: number, written: string): string {
  return code > 0x10ffff ? written : literal(String.fromCodePoint(code))
}

function hidden(match: readonly (string | undefined)[]): string {
  const [written = '', mark, ten, hex, name, raw] = match
  if (ten !== undefined) return fromCode(Number.parseInt(ten, 10), written)
  if (hex !== undefined) return fromCode(Number.parseInt(hex, 16), written)
  return literal(mark ?? (name === undefined ? undefined : NAMED[name]) ?? raw ?? written)
}

/** Hides what was escaped in Markdown from the reader’s patterns; `withoutEscapes` brings it back. */
export function hideEscapes(text: string): string {
  return text.replace(ESCAPE, (...match: (string | undefined)[]) => hidden(match))
}

/** The same, keeping track of what every unit stands for. */
export function hideEscapesTraced(traced: Traced): Traced {
  return replaced(traced, ESCAPE, hidden)
}

/** The text a person meant: each hidden character as itself. */
export function withoutEscapes(text: string): string {
  return text.replace(PAIR, (_, high: string, low: string) =>
    String.fromCharCode(((high.charCodeAt(0) - HIGH) << 8) | (low.charCodeAt(0) - LOW))
  )
}

/** For each unit of `withoutEscapes(text)`, where it begins in the text. */
export function unitsOf(text: string): number[] {
  const units: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    units.push(at)
    if (/^[\uE000-\uE0FF][\uE100-\uE1FF]$/.test(text.slice(at, at + 2))) at += 1
  }
  return units
}
