/** The smallest pieces a grader reads. Marks are single signs (`%`, `→`, `,`); spaces are dropped. */
export type Word = {
  readonly kind: 'word' | 'number' | 'mark'
  /** As written. */
  readonly text: string
  /** Lower case, apostrophes straight, typed arrows drawn. */
  readonly low: string
  readonly start: number
  readonly end: number
}

const LETTER = /[\p{L}\p{M}_]/u
const isDigit = (code: number) => code >= 48 && code <= 57
const isAsciiLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95
const isSpace = (code: number) => code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200d) || code === 0x202f

function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (isAsciiLetter(code)) return 1
  if (code < 128 || Number.isNaN(code)) return 0
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return LETTER.test(sign) ? sign.length : 0
}

/** Signs that hold one word together when letters stand on both sides: trial-to-paid, don’t, R&D. */
const GLUE = "-‐‑'’&"

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const step = letterAt(text, at)
    if (step > 0) at += step
    else if (isDigit(text.charCodeAt(at))) at += 1
    else if (GLUE.includes(text.charAt(at)) && letterAt(text, at + 1) > 0) at += 1
    else break
  }
  return at
}

function threeDigits(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i += 1) if (!isDigit(text.charCodeAt(i))) return false
  const after = text.charCodeAt(at + 3)
  return !isDigit(after)
}

function numberEnd(text: string, from: number): number {
  let at = from
  let lead = 0
  while (isDigit(text.charCodeAt(at))) {
    at += 1
    lead += 1
  }
  for (;;) {
    const sign = text.charAt(at)
    if ((sign === '.' || sign === ',' || sign === "'" || sign === '’') && isDigit(text.charCodeAt(at + 1))) {
      at += 2
      while (isDigit(text.charCodeAt(at))) at += 1
    } else if (lead <= 3 && (sign === ' ' || sign === '\u00a0' || sign === '\u202f') && threeDigits(text, at + 1)) {
      // “1 234 567”: a space groups digits only before exactly three of them.
      at += 4
    } else return at
  }
}

/** The end of an arrow typed from two or three signs, “->”, “-->”, “=>”; 0 where none stands. */
function arrowEnd(text: string, from: number): number {
  let at = from
  while (at < from + 3 && '-=–'.includes(text.charAt(at) || ' ')) at += 1
  return at > from && text.charAt(at) === '>' ? at + 1 : 0
}

/** Cuts a text into words, numbers and marks in one pass, up to `most` of them. */
export function wordsOf(text: string, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = []
  let at = 0
  while (at < text.length && words.length < most) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at += 1
      continue
    }
    const start = at
    let kind: Word['kind'] = 'mark'
    if (isDigit(code)) {
      kind = 'number'
      at = numberEnd(text, at)
    } else if (letterAt(text, at) > 0) {
      kind = 'word'
      at = wordEnd(text, at)
    } else at = arrowEnd(text, at) || at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
    const raw = text.slice(start, at)
    const low = kind === 'mark' && at > start + 1 && raw.endsWith('>') ? '→' : raw.toLowerCase().replaceAll('’', "'")
    words.push({ kind, text: raw, low, start, end: at })
  }
  return words
}
