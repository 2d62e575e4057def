import { hideEscapes } from './literal.ts'
import { type Step, stripped } from './trace.ts'

/** A stretch of a line as a person reads it, and where it comes from. */
export type Words = {
  readonly text: string
  /** From 1, as an editor counts. */
  readonly line: number
  /** The stretch of the line, cleaned, whose markup was taken off… */
  readonly from: number
  readonly to: number
  /** …and where in what was left the text begins. */
  readonly at: number
  /** Whether it was a quoted cell of a CSV table, where `""` is one quote. */
  readonly quoted?: boolean
}

/** One line of pasted text, its markup taken off. */
export type Line = {
  /** From 1, as an editor counts. */
  readonly number: number
  /** Whether an empty line or a rule stands before it. */
  readonly apart: boolean
  /** Columns before the text; a dotted number (“1.2”) counts as one step deeper than its parent. */
  readonly indent: number
  readonly mark: 'none' | 'heading' | 'item'
  /** 1 to 6 for a Markdown heading, 7 for a line wholly in bold. */
  readonly level: number
  readonly text: string
  /** Where in the cleaned line the text begins. */
  readonly from: number
  /** The whole line, tabs and pipes included, for whoever reads tables. */
  readonly raw: string
  /** Where in the cleaned line `raw` begins. */
  readonly rawFrom: number
}

/** What ends a line of a paste. */
export const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|&nbsp;/g
// Zero-width joiners stay: Persian, Hindi and emoji need them.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g
const RULE = /^(?:[-*_=─—][ \t]*){3,}$/
const FENCE = /^(?:```|~~~)/
// Confluence writes “h2. Title”; some leave out the space before a label.
const HEADING = /^(?:(#{1,6})(?:[ \t]+|$|(?=(?:objective|goal|kr ?\d|key result)))|h([1-6])\.[ \t]+)/i
const BULLET =
  /^(?:[-=]>|[🔹🔸🔷🔶👉]|[↳↪]|(?:│[ ]*)?[└├]─{0,3}|\d\ufe0f?\u20e3|[-*+•‣⁃●○◦▪▫■□◆◇►▸➤➢→·∙–—☐☑☒✓✔✗]|\uf0b7|o(?=\t))[\ufe0e\ufe0f]?(?:[ \t]+|$)/u
// Symbols no sentence starts with need no space behind them.
const TIGHT_BULLET = /^(?:[•‣⁃●◦▪▫■□☐☑☒►▸➤➢・\uf0b7][\ufe0e\ufe0f]?|-(?=\p{L})|\*(?=[^\s*][^*]*$))/u
const TICK_BOX = /^\[[ xX✓✔]?\](?:[ \t]+|$)/
const NUMBER = /^\(?(\d{1,9}(?:\.\d{1,3})*|[a-h]|i{1,3}|iv|v|[A-H](?=\)))[.)](?:[ \t]+|$)/
// “1.2 Raise …” numbers a line; “1.5 million users” does not.
const DOTTED = /^(\d{1,2}(?:\.\d{1,2})+)(?=[ \t]+["“(]?\p{Lu})/u
// “1 Grow …” above “1.1 Members …”: the top of a numbered outline.
const OUTLINE = /^[ \t>]*\d{1,2}\.\d{1,2}[ \t]+\p{Lu}/mu
const TOP = /^(\d{1,2})(?=[ \t]+\p{Lu})/u
const BOLD = /\*\*|__/g
const EMPHASIS = /(^|[\s("“‘])([*_])(?=[^\s*_])([^*_]*)\2(?=$|[\s.,:;!?)"”’–—-])/g
const LINK = /\[([^[\]]*)\]\([^()\s]*\)/g
const LINE_BREAK_TAG = /<br[ ]?\/?>/gi
// Direction marks and joiners mean nothing at the edge of a line and hide the bullet behind them.
const EDGE = /[\s\u200c-\u200f\u202a-\u202e\u2066-\u2069]/

/** Without the white space and direction marks around it; linear where `/\s+$/` would not be. */
export function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && EDGE.test(text.charAt(start))) start += 1
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** How many units `trimmed` takes off the front. */
export function leading(text: string): number {
  let start = 0
  while (start < text.length && EDGE.test(text.charAt(start))) start += 1
  return start
}

// Pasted HTML: what its elements mean in Markdown. A row of Markdown’s own tables keeps its `<br>`.
const TAG = /<\/?(?:p|div|li|ul|ol|h[1-6]|br|b|strong|i|em|u|span|a|table|thead|tbody|tr|t[dh])\b[^<>]*>/i
const isMarkup = (text: string): boolean => text.includes('<') && TAG.test(text) && !/^[>\s]*\|/.test(text)
const HTML: readonly Step[] = [
  { pattern: /<li\b[^<>]*>/gi, by: '\n- ', applies: isMarkup },
  { pattern: /<h[1-6]\b[^<>]*>/gi, by: '\n# ', applies: isMarkup },
  { pattern: /<\/t[dh]>\s*<t[dh]\b[^<>]*>/gi, by: '\t', applies: isMarkup },
  { pattern: /<br ?\/?>|<\/?(?:p|div|li|ul|ol|h[1-6]|table|thead|tbody|tr)\b[^<>]*>/gi, by: '\n', applies: isMarkup },
  { pattern: /<\/?(?:b|strong|i|em|u|span|a|t[dh])\b[^<>]*>/gi, by: '', applies: isMarkup }
]

/** What makes a line clean: every space an ordinary one, nothing invisible, HTML as Markdown (several lines perhaps). */
export const CLEANING: readonly Step[] = [
  ...HTML,
  { pattern: SPACES, by: ' ', applies: () => true },
  { pattern: INVISIBLE, by: '', applies: () => true }
]

/** What makes it plain: emphasis and links as the words they stand on, runs of spaces as one. */
export const PLAINING: readonly Step[] = [
  { pattern: BOLD, by: '', applies: text => (text.match(BOLD)?.length ?? 1) % 2 === 0 },
  { pattern: EMPHASIS, by: '$1$3', applies: text => text.includes('*') || text.includes('_') },
  { pattern: /^`([^`]+)`$/g, by: '$1', applies: text => text.startsWith('`') },
  { pattern: LINK, by: '$1', applies: text => text.includes('](') },
  { pattern: LINE_BREAK_TAG, by: ' ', applies: text => text.includes('<') },
  { pattern: /[ \t]{2,}|\t/g, by: ' ', applies: () => true }
]

/** A text without its markup, and trimmed. */
export function plain(text: string): string {
  return trimmed(stripped(text, PLAINING))
}

/** A stretch of a cleaned line as words. */
export function wordsIn(line: number, from: number, text: string): Words {
  return { text: plain(text), line, from, to: from + text.length, at: 0 }
}

/** Part of some words: `text` stands at `at` in them. */
export function partOf(words: Words, at: number, text: string): Words {
  return { ...words, at: words.at + at, text }
}

function isBold(text: string): boolean {
  return /^(?:\*\*|__)/.test(text) && /(?:\*\*|__):?$/.test(text) && text.length > 4 && text.match(BOLD)?.length === 2
}

/** Where the text starts behind `> ` signs, and how far it is indented. */
function margin(raw: string): { start: number; indent: number } {
  let start = 0
  let indent = 0
  for (; start < raw.length; start += 1) {
    const sign = raw.charAt(start)
    if (sign === '>') indent = -1
    else if (sign === '\t') indent += 4
    else if (!EDGE.test(sign)) break
    else if (sign === ' ') indent += 1
  }
  return { start, indent: Math.max(indent, 0) }
}

function withoutMarks(
  text: string,
  isOutline: boolean
): Pick<Line, 'mark' | 'level' | 'text'> & { deeper: number; behind: number } {
  const heading = HEADING.exec(text)
  let rest = text
  let behind = 0
  const take = (length: number): void => {
    const after = rest.slice(length)
    behind += length + leading(after)
    rest = trimmed(after)
  }
  if (heading) {
    take(heading[0].length)
    rest = rest.replace(/ #{1,6}$/, '')
  }
  let mark: Line['mark'] = heading ? 'heading' : 'none'
  let level = heading?.[1]?.length ?? Number(heading?.[2] ?? 0)
  let deeper = 0
  // “- [ ] 1. Text” wears three marks; more than four is text about marks.
  for (let turn = 0; turn < 4; turn += 1) {
    const number = NUMBER.exec(rest) ?? DOTTED.exec(rest) ?? (isOutline ? TOP.exec(rest) : null)
    const found = number ?? BULLET.exec(rest) ?? TIGHT_BULLET.exec(rest) ?? TICK_BOX.exec(rest)
    if (!found || (number && turn > 0 && mark === 'heading')) break
    // A word processor’s second level.
    if (/^o\t/.test(rest)) deeper += 2
    deeper += ((number?.[1] ?? '').match(/\./g)?.length ?? 0) * 2
    take(found[0].length)
    if (mark === 'none') mark = 'item'
  }
  if (mark === 'none' && isBold(rest)) {
    mark = 'heading'
    level = 7
  }
  return { mark, level, text: rest, deeper, behind }
}

/** The lines of a paste that carry text, in order; rules, fences and empty lines only set `apart`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const isOutline = OUTLINE.test(text)
  let apart = false
  const read = (clean: string, number: number, offset: number): void => {
    const { start, indent } = margin(clean)
    const body = trimmed(clean.slice(start))
    if (body === '' || (body.length < 400 && RULE.test(body)) || FENCE.test(body)) {
      apart = true
      return
    }
    const { deeper, behind, ...line } = withoutMarks(body, isOutline)
    const rawStart = clean.startsWith('>') ? start : 0
    lines.push({
      number,
      apart,
      indent: indent + deeper,
      ...line,
      from: offset + start + leading(clean.slice(start)) + behind,
      raw: clean.slice(rawStart),
      rawFrom: offset + rawStart
    })
    apart = false
  }
  hideEscapes(text)
    .split(BREAK)
    .forEach((raw, index) => {
      const clean = stripped(raw, CLEANING)
      let offset = 0
      for (const part of clean.split('\n')) {
        // What HTML opens and closes leaves empty lines that part nothing.
        if (clean === part || trimmed(part) !== '') read(part, index + 1, offset)
        offset += part.length + 1
      }
    })
  return lines
}
