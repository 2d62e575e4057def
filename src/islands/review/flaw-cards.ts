import type { Card } from '../../cards/card.ts'
import type { History } from '../../cards/review.ts'
import { grade } from '../../grader/grade.ts'
import { rubric } from '../../grader/rubric.ts'
import type { DraftRecord } from '../../progress/drafts.ts'
import { recurringFlaws } from '../../progress/flaws.ts'
import type { Grading } from '../../progress/grading.ts'
import type { ById } from '../../progress/merge.ts'
import type { Practised } from '../../progress/practice.ts'
import { readMarks } from '../../text/marks.ts'
import { escaped } from './escaped.ts'

/** Flaws that recur in the learner's drafts as cards, and their pasts by the card's id. */
export type FlawCards = { readonly cards: readonly Card[]; readonly pasts: ReadonlyMap<string, History> }

/** Reads the drafts again with the grader of today, which is fetched with this module only where there are drafts. */
export function flawCards(drafts: ById<DraftRecord>, mended: readonly Practised[]): FlawCards {
  const flaws = recurringFlaws(drafts, mended, missedIn).flatMap(flaw => {
    const found = rubric.find(({ criterion }) => criterion.id === flaw.criterion)
    return found ? [{ ...flaw, rule: found.criterion, id: `flaw/${flaw.criterion}` }] : []
  })
  const cards = flaws.map(({ id, texts, rule }): Card => {
    const [example] = rule.judges === 'draft' ? [] : rule.examples
    const shown = example
      ? `<p>Weak: ${escaped(readMarks(example.bad).text)}</p><p>Better: <strong>${escaped(example.better)}</strong></p>`
      : ''
    return {
      id,
      lesson: rule.lesson,
      front: `<p>${texts} of your drafts had this: “${escaped(rule.title.missed)}”. What does it cost, and how do you mend it?</p>`,
      back: `<p>${escaped(rule.why)}</p>${shown}`,
      kind: 'flaw'
    }
  })
  return { cards, pasts: new Map(flaws.map(({ id, past }) => [id, past])) }
}

/** Criteria a text misses; advice costs nothing and is left out. */
export function missedIn({ objective, keyResults, cycle, commitment }: Grading): readonly string[] {
  const report = grade({
    objective: objective.trim() === '' ? null : objective,
    keyResults: keyResults.filter(line => line.trim() !== ''),
    ...(cycle === '' ? {} : { cycle }),
    ...(commitment === undefined ? {} : { commitment })
  })
  return [report.objective?.findings ?? [], ...report.keyResults.map(({ findings }) => findings), report.findings]
    .flat()
    .filter(({ verdict, severity }) => verdict === 'missed' && severity !== 'advice')
    .map(({ criterion }) => criterion)
}
