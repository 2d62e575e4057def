import type { Span } from '../text/spans.ts'

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
const NO_WIDTH = /^[\p{M}\p{Cf}]$/u
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const AROUND = 28
const MOST_WORDS = 240

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

/** A paragraph in lines no wider than `width`, each behind `margin`. */
export function wrapped(text: string, width: number, margin: string, first = margin): string {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/ +/)) {
    const size = columns(word)
    if (line !== '' && used + 1 + size > width - margin.length) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += size + (line === '' ? 0 : 1)
    line += line === '' ? word : ` ${word}`
  }
  lines.push(line)
  return lines.map((each, at) => `${at === 0 ? first : margin}${each}\n`).join('')
}

/** A window on a text: what to show, and the spans inside it. */
function view(text: string, spans: readonly Span[], width: number): { text: string; spans: Span[] } {
  if (text.length <= width) return { text: harmless(text), spans: [...spans] }
  const [start = 0, end = 0] = spans[0] ?? []
  const from = Math.max(0, start - AROUND)
  const to = Math.min(text.length, Math.min(end, start + MOST_WORDS) + AROUND)
  const before = from > 0 ? '…' : ''
  const shift = before.length - from
  const inside = spans.filter(([a, b]) => a >= from && a < to && b > from)
  return {
    text: harmless(`${before}${text.slice(from, to)}${to < text.length ? '…' : ''}`),
    spans: inside.map(([a, b]) => [a + shift, Math.min(b, to) + shift])
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
