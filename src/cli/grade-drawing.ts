import type { Span } from '../text/spans.ts'

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
const NO_WIDTH = /^[\p{M}\p{Cf}]$/u
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Columns a text takes up on a terminal. */
export function columns(text: string): number {
  let width = 0
  for (const sign of text) width += NO_WIDTH.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1
  return width
}

/** Text that cannot steer the terminal: control characters, line breaks among them, become blanks of the same length. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ')
}

/** The first characters of a long text, never half of a pair. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Columns of a text that may hold codes for colour, which take none. */
function painted(text: string): number {
  return columns(
    text
      .split('\u001b[')
      .map((piece, at) => (at === 0 ? piece : piece.slice(piece.indexOf('m') + 1)))
      .join('')
  )
}

/** A paragraph in lines no wider than `width`, each behind `margin`, the first behind `first`. */
export function wrapped(text: string, width: number, margin: string, first = margin): string {
  const lines: string[] = []
  let line = ''
  let room = width - painted(first)
  for (const word of text.split(/ +/)) {
    const size = columns(word)
    if (line !== '' && size + 1 > room) {
      lines.push(line)
      line = ''
      room = width - margin.length
    }
    room -= size + (line === '' ? 0 : 1)
    line += line === '' ? word : ` ${word}`
  }
  lines.push(line)
  return lines.map((each, at) => `${at === 0 ? first : margin}${each}\n`).join('')
}

/** How much of a text, from an offset on, takes up at most so many columns; never half of a pair. */
function fitting(text: string, from: number, room: number): number {
  let at = from
  let used = 0
  for (const sign of text.slice(from, from + room * 4)) {
    used += columns(sign)
    if (used > room) break
    at += sign.length
  }
  return at
}

/** A window on a text as wide as there is room: the first words in it with what leads up to them, cut between words. */
function view(text: string, spans: readonly Span[], width: number): { text: string; spans: Span[] } {
  if (columns(text.slice(0, width + 1)) <= width && text.length <= width)
    return { text: harmless(text), spans: [...spans] }
  const [[start, end] = [0, 0]] = spans
  // Two columns are kept for the ellipses; what leads up gets a third of what the words leave over.
  const room = width - 2
  const before = Math.max(0, Math.floor((room - columns(text.slice(start, Math.min(end, start + width)))) / 3))
  const word = start <= before ? 0 : text.indexOf(' ', start - before) + 1
  const from = word > 0 && word <= start ? word : Math.max(0, start <= before ? 0 : start)
  const fits = fitting(text, from, room)
  const space = text.lastIndexOf(' ', fits)
  const to = fits < text.length && space > Math.max(from, Math.min(end, fits) - 1) ? space : fits
  const shift = (from > 0 ? 1 : 0) - from
  return {
    text: harmless(`${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`),
    spans: spans
      .filter(([a, b]) => a >= from && a < to && b > from)
      .map(([a, b]) => [a + shift, Math.min(b, to) + shift])
  }
}

/**
 * The words a finding is about, in their sentence and underlined: by the terminal where it can, else by a second line.
 * Right-to-left text is not drawn in the order it is stored, so there the words are only quoted.
 */
export function underlined(
  text: string,
  spans: readonly Span[],
  width: number,
  margin: string,
  colours: boolean
): string {
  if (spans.length === 0) return ''
  const shown = view(text, spans, width - margin.length)
  if (RIGHT_TO_LEFT.test(shown.text)) {
    const words = shown.spans.map(([start, end]) => `“${shown.text.slice(start, end)}”`)
    return `${margin}${words.join(', ')}\n`
  }
  if (colours) {
    let line = ''
    let at = 0
    for (const [start, end] of shown.spans) {
      if (start < at) continue
      line += `${shown.text.slice(at, start)}\u001b[4m${shown.text.slice(start, end)}\u001b[24m`
      at = end
    }
    return `${margin}${line}${shown.text.slice(at)}\n`
  }
  let rule = ''
  let at = 0
  for (const [start, end] of shown.spans) {
    if (start < at) continue
    rule += ' '.repeat(columns(shown.text.slice(at, start))) + '^'.repeat(columns(shown.text.slice(start, end)))
    at = end
  }
  return `${margin}${shown.text}\n${margin}${rule}\n`
}
