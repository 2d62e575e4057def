import { partOf, type Words } from './lines.ts'

/** What stood beside a key result under “Baseline”, “Target” and “Due”. */
export type Parts = {
  readonly baseline?: Words | null
  readonly target?: Words | null
  readonly deadline?: Words | null
  /** Where it stands: the start, where no column says “Baseline”. */
  readonly current?: Words | null
  /** What both values are counted in: “%”, “days”. */
  readonly unit?: Words | null
}

/** A sentence put together: what was added behind the text, each value with the connecting words before it. */
export type Measured = { readonly added: readonly (readonly [connecting: string, Words])[]; readonly notes: string[] }

/** “%”, “days”, “a month”, “per order” */
const UNIT = /^(?:%|(?:(?:an?|per) )?\p{L}+)$/u

/** A value to reach, “< 20 min”, “at least €5”, and not “set after 2 weeks” or “e.g. 60%”. */
const AIM =
  /^(?:at (?:least|most)|(?:less|more|fewer) than|no more than|under|over|below|above|up to|around|about|~|[<>≤≥=]+)? ?[-+−]?[$€£¥₹]? ?\d/i

/** How far to move it: “Reduce by 50%”, “+20%”. */
const CHANGE = /^(?:reduce|cut|lower|decrease|increase|raise|grow|improve|lift|double|halve)\b.*\d/i

function says(text: string, value: string): boolean {
  const number = /\d[\d.,]*/.exec(value)?.[0]
  return (
    number === undefined ||
    new RegExp(String.raw`(?<![\d.,])${number.replace(/[.,]$/, '').replaceAll('.', '\\.')}(?!\d)`).test(text)
  )
}

/**
 * What the columns beside a key result add to it: “Trial conversion”, 8%, 12% → “Trial conversion from 8% to 12%”.
 * What it says already, or what is no number, comes back as a note.
 */
export function measureBeside(text: string, { baseline, target, deadline, current, unit }: Parts): Measured {
  const notes: string[] = []
  const added: [string, Words][] = []
  const isChange = Boolean(target && CHANGE.test(target.text))
  const aim = Boolean(target && !says(text, target.text) && (isChange || AIM.test(target.text)))
  const start = baseline ?? (target ? current : null)
  // “2” and “8” in a column, “%” in another: “from 2% to 8%”.
  const hasUnit = Boolean(unit && target && aim && /\d$/.test(target.text) && UNIT.test(unit.text))
  const gap = unit?.text === '%' ? '' : ' '
  const shared = hasUnit && gap === '' && start && /\d$/.test(start.text) ? '%' : ''
  if (start && aim && !isChange && !says(text, start.text)) added.push([' from ', start])
  else if (start) notes.push(`${baseline ? 'Baseline' : 'Current'}: ${start.text}`)
  if (target && aim) added.push([isChange ? ': ' : `${added.length > 0 ? shared : ''} to `, target])
  else if (target) notes.push(`Target: ${target.text}`)
  if (unit && hasUnit) added.push([gap, unit])
  else if (unit) notes.push(`Unit: ${unit.text}`)
  if (current && start !== current) notes.push(`Current: ${current.text}`)
  if (deadline && !text.toLowerCase().includes(deadline.text.toLowerCase())) added.push([' by ', deadline])
  else if (deadline) notes.push(`Due: ${deadline.text}`)
  return { added, notes }
}

const VALUE = String.raw`[<>≤≥~]?\s?[$€£¥₹]?\s?\d[\d.,]*(?:\s?(?:%|\p{L}{1,9}))?`
const PAIR = new RegExp(
  String.raw`^(from\s+)?(${VALUE})(\s*(?:\bto\b|→|➔|➜|⇒|->|=>)\s*)(${VALUE}(?:\s(?:per|an?|each|every)\s\p{L}{1,12})?)$`,
  'iu'
)

const LONE = new RegExp(String.raw`^${VALUE}(?:\s(?:per|an?|each|every)\s\p{L}{1,12})?$`, 'iu')

/** Whether a text is a value and nothing else: “80%”, “12 days”, “€4.50 a month”. */
export const isValue = (text: string): boolean => text.length < 60 && LONE.test(text)

/** A line of nothing but a start and an end, as exports put it below the name of a measure: “From 20% to 32%”, “40 → 15”. */
export function valuesIn(words: Words): Parts | null {
  const [, from = '', start = '', arrow = '', end = ''] = PAIR.exec(words.text.slice(0, 80)) ?? []
  if (end === '') return null
  const at = from.length + start.length + arrow.length
  return { baseline: partOf(words, from.length, start), target: partOf(words, at, end) }
}

const NUMBER_WORD = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|zero)'
// Figures that name rather than measure: “#1”, “Q3”, “2026”, “24/7”, “B2B”, “4 March”.
const NAMES =
  /#\d+|\bno\. ?\d+|\bnumber (?:1|one)\b|\b[A-Z]+\d+[A-Z\d]*\b|\b\d+(?!MB|GB|TB|KB)[A-Z]{2,}\b|\b(?:19|20)\d\d\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\b24\/7\b|\b\d+\/\d+ support\b/gi
const MEASURED = new RegExp(
  String.raw`\d ?(?:%|‰|x\b|×)|[$€£¥₹] ?\d|\d ?[€₹$]|\bfrom \D{0,12}\d|\bto (?:under |over |at least |≤ ?|≥ ?|< ?|> ?)?\d|\d[\d.,]*[kKmMbB]?\+? [\p{L}(]|\p{L}[ :(]{1,2}[<>≤≥=]{0,2} ?\d|\b${NUMBER_WORD} \p{L}`,
  'iu'
)

/** Whether a line without a label reads as a key result: it has a number, and the number counts something. */
export function isMeasured(text: string): boolean {
  const figures = text.slice(0, 2000).replace(NAMES, '')
  return (
    (/\d/.test(figures) ||
      /\b(?:zero|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million)\b/i.test(figures)) &&
    MEASURED.test(figures)
  )
}
