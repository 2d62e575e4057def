import { kind, ofKind } from '../kind.ts'
import { type Fate, marked } from '../mark.ts'
import { idsOf } from '../options.ts'
import { type Given, givenFor, givenIn } from '../parts.ts'
import type { Html, QuestionBase } from '../question.ts'

/** What the grader is to look at. */
export type JudgedBy = {
  /** The criterion's id. */
  readonly id: string
  /** What a text that meets it does: “Says where the number starts”. */
  readonly title: string
}

/** A line to be written, judged by chosen criteria of the grader. */
export type WriteOne = QuestionBase & {
  readonly kind: 'write-one'
  readonly of: 'objective' | 'key-result'
  readonly criteria: readonly JudgedBy[]
  /** The period the line belongs to, so that it need not name a date itself; null for none. */
  readonly cycle: string | null
  /** Good answers, each with what is good about it. */
  readonly models: readonly { readonly id: string; readonly text: string; readonly because: Html }[]
}

/** The judgement is part of the answer: whoever gives it has asked the grader, this folder does not know it. */
export type WriteOneAnswer = {
  readonly kind: 'write-one'
  readonly text: string
  /** By criterion: `met`, `missed`, or `unsure` where it cannot be told. Empty until the text was judged. */
  readonly verdicts: Given
}

const LONGEST = 1000

/** The fate of a criterion: what the grader cannot tell counts neither way. */
function fateOf(verdict: string | null): Fate {
  return verdict === 'met' ? 'right' : verdict === 'missed' ? 'missed' : 'spared'
}

/**
 * The answer with its judgement: what the grader found, as far as the question asks for it. A criterion it says nothing
 * of does not apply or cannot be told.
 */
export function judged(
  { criteria }: Pick<WriteOne, 'criteria'>,
  text: string,
  findings: readonly { readonly criterion: string; readonly verdict: 'met' | 'missed' | 'unsure' }[]
): WriteOneAnswer {
  const verdictOn = (id: string) => findings.find(({ criterion }) => criterion === id)?.verdict ?? 'unsure'
  return { kind: 'write-one', text, verdicts: Object.fromEntries(criteria.map(({ id }) => [id, verdictOn(id)])) }
}

/** A line of one's own. Points: criteria met ÷ criteria that could be judged. */
export const writeOne = kind<WriteOne, WriteOneAnswer>({
  kind: 'write-one',
  asks: (question): question is WriteOne => question.kind === 'write-one',
  read({ criteria }, value) {
    const text = ofKind(value, 'write-one')?.text
    const fits = (id: string, verdict: string) =>
      criteria.some(each => each.id === id) && /^(met|missed|unsure)$/.test(verdict)
    const verdicts = givenIn(value, { kind: 'write-one', field: 'verdicts', fits })
    return typeof text === 'string' && verdicts ? { kind: 'write-one', text: text.slice(0, LONGEST), verdicts } : null
  },
  isWhole: (_, { text }) => /\p{L}/u.test(text),
  mark({ criteria }, { verdicts }) {
    const parts = criteria.map(({ id }) => ({ id, fate: fateOf(givenFor(verdicts, id)) }))
    const met = parts.filter(({ fate }) => fate === 'right').length
    const judged = met + parts.filter(({ fate }) => fate === 'missed').length
    return marked(judged === 0 ? 0 : met / judged, parts)
  },
  key: ({ models, criteria }) => ({
    kind: 'write-one',
    text: models[0]?.text ?? '',
    verdicts: Object.fromEntries(idsOf(criteria).map(id => [id, 'met']))
  }),
  order: ({ criteria }) => idsOf(criteria),
  leavesChoice: () => true,
  // The judgement belongs to the text that was judged; the text itself is there to be mended.
  again: (_, { text }) => ({ kind: 'write-one', text, verdicts: {} })
})
