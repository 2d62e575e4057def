import { type DraftRecord, draftsShown, type Writing } from '../../progress/drafts.ts'
import type { ById } from '../../progress/merge.ts'
import { type Practised, practised } from '../../progress/practice.ts'
import type { DeskScenario } from './scenario.ts'

/**
 * How much of an OKR is given, from all of it to nothing. Worked examples first and then less and less help is what
 * beginners learn most from (Renkl and Atkinson’s “fading”).
 */
export const steps = ['example', 'last', 'objective', 'blank'] as const
export type Step = (typeof steps)[number]

/** The drill under which reading the example is remembered. */
export const ladderOf = (scenario: string) => `steps/${scenario}`

/** The draft a step is written in. The blank page is the scenario’s first draft; the example is read, not written. */
export function draftOfStep(scenario: string, step: Step): string {
  return step === 'blank' || step === 'example' ? scenario : `${scenario}/${step}`
}

/** What stands on the sheet when a step begins. */
export function givenAt({ model, cycle }: Pick<DeskScenario, 'model' | 'cycle'>, step: Step): Writing {
  const lines = model.keyResults.map(({ text }) => text)
  const objective = step === 'blank' ? '' : model.objective.text
  const keyResults = step === 'last' ? [...lines.slice(0, -1), ''] : step === 'example' ? lines : ['', '', '']
  return { objective, keyResults, cycle, situation: '' }
}

/** A draft this good has got the step across: the score of the best grading, of 100. */
export const ENOUGH = 85

/** The steps a learner has behind them, in any order: skipping is always possible. */
export function stepsDone(
  scenario: string,
  drafts: ById<DraftRecord>,
  practice: ById<readonly Practised[]>
): ReadonlySet<Step> {
  const read = practised(practice, ladderOf(scenario)).some(({ what }) => what === 'example')
  const written = steps.filter(step => {
    const isOf = (id: string) =>
      step === 'blank'
        ? !steps.some(other => other !== 'blank' && id === `${scenario}/${other}`)
        : id === draftOfStep(scenario, step)
    return (
      step !== 'example' &&
      draftsShown(drafts).some(
        ({ id, scenario: of }) =>
          of === scenario &&
          isOf(id) &&
          (drafts[id]?.gradings ?? []).some(({ score, left }) => score >= ENOUGH || left === 0)
      )
    )
  })
  return new Set<Step>([...(read ? (['example'] as const) : []), ...written])
}
