import type { Draft } from '../../okr/draft.ts'
import type { Lines } from '../../progress/grading.ts'

/** What the desk needs of a brief: plain data, no types of the build. */
export type DeskScenario = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly cycle: string
  readonly situation: string
  readonly numbers: readonly { readonly what: string; readonly value: string }[]
  readonly model: DeskModel
}

export type DeskModel = {
  readonly objective: Line
  readonly keyResults: readonly Line[]
  readonly note: string | null
}

type Line = { readonly text: string; readonly comment: string | null }

type Brief = Omit<DeskScenario, 'model'> & { readonly model: DeskModel }

/** A brief cut down to what the desk shows. */
export function deskScenario({ id, title, summary, cycle, situation, numbers, model }: Brief): DeskScenario {
  const { objective, keyResults, note } = model
  return { id, title, summary, cycle, situation, numbers, model: { objective, keyResults, note } }
}

/** The sheet as the grader should read it: empty lines are not lines. */
export function draftFrom({ objective, keyResults, cycle, commitment }: Lines): Draft {
  const declared = cycle.trim()
  return {
    objective: objective.trim() === '' ? null : objective,
    keyResults: keyResults.filter(text => text.trim() !== ''),
    ...(declared === '' ? {} : { cycle: declared }),
    ...(commitment === undefined ? {} : { commitment })
  }
}

/** A draft as the form and the histories hold it: empty texts instead of missing ones. */
export function linesFrom({ objective, keyResults, cycle = '', commitment }: Draft): Lines {
  return { objective: objective ?? '', keyResults, cycle, ...(commitment === undefined ? {} : { commitment }) }
}
