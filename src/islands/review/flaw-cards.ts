import type { Card } from '../../cards/card.ts'
import type { History } from '../../cards/review.ts'
import { rubric } from '../../grader/rubric.ts'
import { heldIn } from '../../insight/held-in.ts'
import type { DraftRecord } from '../../progress/drafts.ts'
import { type Flaw, recurringFlaws } from '../../progress/flaws.ts'
import type { Grading } from '../../progress/grading.ts'
import type { ById } from '../../progress/merge.ts'
import type { Practised } from '../../progress/practice.ts'
import type { CriteriaData } from '../write/criteria-data.ts'
import { escaped } from './escaped.ts'

/** Flaws that recur in the learner's drafts as cards, and their pasts by the card's id. */
export type FlawCards = { readonly cards: readonly Card[]; readonly pasts: ReadonlyMap<string, History> }

/**
 * Reads the drafts again with the grader of today, which is fetched with this module only where there are drafts.
 * @param data what the browser’s copy of the grader leaves out; a criterion it does not hold says less
 */
export function flawCards(
  drafts: ById<DraftRecord>,
  mended: readonly Practised[],
  data: Partial<CriteriaData>
): FlawCards {
  const flaws = recurringFlaws(drafts, mended, missedIn)
  const cards = flaws.flatMap(flaw => cardOf(flaw, data) ?? [])
  return { cards, pasts: new Map(flaws.map(({ criterion, past }) => [flawId(criterion), past])) }
}

const flawId = (criterion: string) => `flaw/${criterion}`

function cardOf({ criterion, texts }: Flaw, data: Partial<CriteriaData>): Card | null {
  const rule = rubric.find(({ criterion: { id } }) => id === criterion)?.criterion
  if (!rule) return null
  const { why = '', examples: [example] = [] } = data[criterion] ?? {}
  const shown = example
    ? `<p>Weak: ${escaped(example.weak)}</p><p>Better: <strong>${escaped(example.better)}</strong></p>`
    : ''
  return {
    id: flawId(criterion),
    lesson: rule.lesson,
    front: `<p>${texts} of your drafts had this: “${escaped(rule.title.missed)}”. What does it cost, and how do you mend it?</p>`,
    back: `<p>${escaped(why)}</p>${shown}`,
    kind: 'flaw'
  }
}

/** Criteria a text misses; advice costs nothing and is left out. */
export function missedIn(grading: Grading): readonly string[] {
  return [...heldIn(grading)].flatMap(([criterion, holds]) => (holds ? [] : [criterion]))
}
