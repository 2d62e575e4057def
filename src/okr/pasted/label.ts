import { leadingCycle } from './cycle.ts'
import { leading, partOf, trimmed, type Words } from './lines.ts'

/** What a line calls itself, as in “KR 1.1 – …” or “**Objective (Q3):** …”. */
export type Label = {
  readonly part: 'objective' | 'keyResult' | 'measure' | 'annotation' | 'aside'
  /** The word itself: “Objective”, “KR”, “Owner”, “Baseline”. */
  readonly name: string
  /** “Key results:” opens a list; “KR 2:” names one. */
  readonly plural: boolean
  /** What stood in brackets, or the cycle in front: “Q3”, “owner: Asha”. */
  readonly note: string | null
  /** What follows the label; empty where the label stands alone. */
  readonly text: string
  /** Where that begins in the line. */
  readonly at: number
}

const NUMBER = String.raw`(?:[ ]?(?:[#№][ ]?|no\.?[ ]?|-)?\d{1,7}(?:\.\d{1,7})*[a-z]?(?![\p{L}\d%])|[ ](?:one|two|three|four|five|[A-E])(?=[ ]?[:：.)–—-]))`
const NOTE = String.raw`(?:[ ]?[([](?<note>[^()[\]]{0,60})[)\]])`
const SIGN = `[ ]?(?:[:：=|]|[.)]?(?:[–—-]|->|→)(?=[ ]|$))[ ]?`
const END = `(?:${SIGN}|[ ]?$)`
// Behind a number the sign may be any, or missing: “KR1. Raise”, “KR1-Raise”, “KR 1 Raise”.
const LOOSE_END = String.raw`(?:${SIGN}|[ ]?[.)][ ]?|[-–—]|[ ]+(?=["“(]?\p{L})|$)`
const TAIL = `(?:(?<numbered>${NUMBER})${NOTE}?${LOOSE_END}|${NOTE}?${END})`

const OWNED = `(?:(?:our|my|the|company|team|personal|annual|quarterly|main|strategic|draft|individual|department) )*`
const OBJECTIVE = new RegExp(
  String.raw`^${OWNED}(?<name>objective|obj\.?|goal)(?<plural>s?)(?: for (?<cycle>[^:–—-]{2,30}(?=:)))?${TAIL}`,
  'iu'
)
// “Q3 OKR: …” and “OKR 1: …”, but not “OKRs”, which is a title.
const OKR = /^(?<name>okr)(?<plural>)(?<numbered>[ ]?#?\d{0,2})[ ]?[:：][ ]*(?=\S)/iu
// “OKR 1.2: …” under an objective of its own
const OKR_POINT = /^(?<name>okr)(?<plural>)(?<numbered>[ ]?\d{1,2}\.\d{1,2})[ ]?[:：][ ]*(?=\S)/iu
const IS_OBJECTIVE = /^(?:our|my|the) (?<name>objective|goal) (?:is|will be)(?: to)?[ ]?[:：]?[ ]+(?=\S)/iu
const ASKED = /^(?<name>what (?:do )?we want(?: to (?:achieve|reach))?|our aim)[ ]?\??[ ]?[:：][ ]*/iu
const ARE_KEY_RESULTS = /^(?:our|my|the) (?<name>key results?) (?:are|will be)[ ]?(?:[:：][ ]*|$)/iu
const O = new RegExp(
  String.raw`^(?<name>O)(?:(?<numbered>[ ]?#?\d{1,3}(?:\.\d{1,3})*(?![\p{L}\d%]))${NOTE}?${LOOSE_END}|${NOTE}?${SIGN})`,
  'u'
)
const KEY_RESULT = new RegExp(
  String.raw`^(?:O[ ]?\d{1,3}[ ._/-]{0,3})?${OWNED}(?<name>KR|key[ -]?result)(?<plural>s?)${TAIL}`,
  'iu'
)
const RESULT = new RegExp(`^(?<name>result)(?<plural>)(?<numbered>${NUMBER})${NOTE}?${SIGN}`, 'iu')
const MEASURED =
  /^(?:(?:as )?measured by|measures? of success|success (?:metrics|measures|criteria|looks like)|how (?:(?:will|do) we|we(?: will|[’']ll)?) (?:know|measure)(?: it| this| success)?)\??(?:[ ]?[:：][ ]?|[ ]?$)/i
const MEASURE =
  /^(baseline|start(?:ing)?(?: value| point)?|from|current(?: value)?|today|now|target(?: value)?|to|goal value|due(?: date)?|deadline|by when|end date)[ ]?[:：=][ ]*/i
const ANNOTATION =
  /^((?:kr |key result |objective )?owners?|owned by|dri|lead|responsible|accountable|assignee|assigned to|who|progress|status|score|grade|confidence(?: level| score)?|rag|done|completion|% ?(?:done|complete)|last update[d]?|updated)[ ]?[:：=][ ]*/i
const ASIDE =
  /^(what we (?:will|[’']ll|plan to) do|what this means|why (?:this|it) matters|how we (?:will )?get there|how to measure(?: it| this)?|applies to|initiatives?|actions?|action items?|activities|tasks?|to-?dos?|how|why|rationale|context|background|notes?|comments?|description|risks?|dependenc(?:y|ies)|links?|next steps?|projects?|milestones?|plan|check-?ins?|retro(?:spective)?|health metrics?|kpis?|totals?|averages?|sum|overall)(?: \([^()]{0,60}\))?(?:[ ]?[:：][ ]*|$)/i

function found(part: Label['part'], match: RegExpExecArray, text: string, note: string | null, before = 0): Label {
  const groups = match.groups ?? {}
  const rest = text.slice(match[0].length)
  return {
    part,
    name: groups.name ?? match[1] ?? '',
    plural: Boolean(groups.plural) && groups.numbered === undefined,
    note: note ?? groups.note ?? groups.cycle ?? null,
    text: trimmed(rest),
    at: before + match[0].length + leading(rest)
  }
}

/** The label a line starts with; null for plain text. A label inside the sentence is not one. */
export function readLabel(text: string): Label | null {
  const keyResult = KEY_RESULT.exec(text) ?? RESULT.exec(text) ?? OKR_POINT.exec(text)
  if (keyResult) return found('keyResult', keyResult, text, null)
  const are = ARE_KEY_RESULTS.exec(text)
  if (are) return { ...found('keyResult', are, text, null), plural: true }
  const objective =
    OBJECTIVE.exec(text) ?? IS_OBJECTIVE.exec(text) ?? ASKED.exec(text) ?? OKR.exec(text) ?? O.exec(text)
  if (objective) return found('objective', objective, text, null)
  const measured = MEASURED.exec(text)
  if (measured) return { ...found('keyResult', measured, text, null), name: measured[0], plural: true }
  const opening = leadingCycle(text)
  if (opening > 0) {
    // “Q3 2026 objective: …” and “Q3 key results”
    const rest = text.slice(opening).replace(/^[ :–—-]+/, '')
    const match = OBJECTIVE.exec(rest) ?? OKR.exec(rest) ?? KEY_RESULT.exec(rest)
    if (match)
      return found(
        match[0].match(/^.*(?:\bKR|result)/i) ? 'keyResult' : 'objective',
        match,
        rest,
        text.slice(0, opening),
        text.length - rest.length
      )
  }
  const measure = MEASURE.exec(text)
  if (measure) return found('measure', measure, text, null)
  const annotation = ANNOTATION.exec(text)
  if (annotation) return found('annotation', annotation, text, null)
  const aside = ASIDE.exec(text)
  return aside ? found('aside', aside, text, null) : null
}

// A label in mid-line starts a new part only with its sign: “… KR1: …”, “… Key results: …”.
const INLINE =
  /(?<=[ ;,.|])(?:(?:O[ ]?\d{0,3}|objective(?:[ ]?\d{1,3})?|(?:KR|key results?)[ ]?#?(?:\d{1,7}(?:\.\d{1,7})*[a-z]?)?)[ ]?[:：]|KR[ ]?#?\d{1,7}(?:\.\d{1,7})*[a-z]?[ ]?[–—-](?= )|as measured by:)(?= )/gi

/** One line as the parts its inline labels cut it into: “O: … KR1: … KR2: …” is three. */
export function atLabels(words: Words): Words[] {
  const { text } = words
  if (!/[:：–—-]|measured by/.test(text)) return [words]
  // “Team objective: …” is one label, not text with a label in it.
  const first = readLabel(text)
  const behind = first?.at ?? 0
  const inline = Array.from(text.matchAll(INLINE), match => match.index)
  // “I will … as measured by …” is a formula; elsewhere “as measured by” belongs to the sentence.
  const formula = /^(?:I|we) (?:will|shall) /i.test(text) ? / as measured by(?= )/i.exec(text) : null
  if (formula) inline.push(formula.index + 1)
  const starts = [0, ...new Set(inline.filter(index => index >= behind).toSorted((a, b) => a - b))]
  if (starts.length === 1) return [words]
  return starts
    .map((start, index) => {
      const part = within(words, start, starts[index + 1] ?? text.length, /[ ]?[;,|]$/)
      // The formula lacks the colon a label has: with one put in, what stands behind it begins where it did.
      if (!formula || start !== formula.index + 1) return part
      return { ...part, at: part.at - 1, text: part.text.replace(/^as measured by/i, '$&:') }
    })
    .filter(part => part.text !== '')
}

/** Some of the words, trimmed, without what `end` matches. */
function within(words: Words, start: number, stop: number, end: RegExp): Words {
  const piece = words.text.slice(start, stop)
  return partOf(words, start + leading(piece), trimmed(piece).replace(end, ''))
}

// “Key results: 1) … 2) …” and “Key results: …; …”
const ENUMERATED = /(?:^|[ ])\(?\d{1,7}[.)][ ](?=\S)/g

/** The several key results behind “Key results:” on one line, by their numbers or semicolons. */
export function enumerated(words: Words): Words[] {
  const { text } = words
  const signs = Array.from(text.matchAll(/^\(?1[.)][ ]/.test(text) ? ENUMERATED : /;(?=[ ])/g))
  const starts = [0, ...signs.map(sign => sign.index + sign[0].length)]
  const stops = [...signs.map(sign => sign.index), text.length]
  return starts
    .map((start, index) => within(words, start, stops[index] ?? text.length, /[;,]$/))
    .filter(part => part.text !== '')
}
