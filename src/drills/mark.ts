type Span = readonly [start: number, end: number]

/** A word of a line as it can be marked: with the signs that stand on it. */
export type Token = { readonly text: string; readonly span: Span }

/** The words of a line, in order. */
export function tokensOf(line: string): readonly Token[] {
  return [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, span: [index, index + text.length] }))
}

/** Which words of a line, counted from 0, stretches of it touch. */
export function touched(line: string, spans: readonly Span[]): readonly number[] {
  return tokensOf(line).flatMap(({ span: [start, end] }, at) =>
    spans.some(span => span[0] < end && start < span[1]) ? [at] : []
  )
}

/** Criteria that find something lacking: whoever says “something is missing here” is right, whatever words stand nearest. */
const lacking: ReadonlySet<string> = new Set(['baseline', 'target', 'measurable', 'deadline', 'verifiable'])

/** Marks on one line: its words by number, and whether something was said to be missing. */
export type Marks = { readonly words: readonly number[]; readonly missing: boolean }

/** How a flaw was found: its words or what is missing; only the line; or not at all. */
export type Found = 'found' | 'near' | 'not'

/** Words marked beside the guilty ones that are forgiven, since nobody cuts as finely as a rule. */
const SPARE = 3

/**
 * How well marks on a line meet its flaw.
 * @param flaw its criterion and the guilty words; no words where something is missing altogether
 */
export function foundBy(
  line: string,
  marks: Marks,
  flaw: { readonly criterion: string; readonly spans: readonly Span[] }
): Found {
  const guilty = touched(line, flaw.spans)
  if (marks.missing && (guilty.length === 0 || lacking.has(flaw.criterion))) return 'found'
  const hits = marks.words.filter(word => guilty.includes(word)).length
  const beside = marks.words.length - hits
  // Of a line that is guilty whole, a good part will do.
  if (hits > 0 && beside <= Math.max(SPARE, hits)) return 'found'
  return marks.missing || marks.words.length > 0 ? 'near' : 'not'
}

/** A flaw’s points: half for finding it, half for naming it at once; a quarter for the right line. */
export function pointsFor(found: Found, named: boolean): number {
  return (found === 'found' ? 0.5 : found === 'near' ? 0.25 : 0) + (named ? 0.5 : 0)
}
