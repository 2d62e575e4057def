import { shuffled } from '../chance.ts'
import type { SetKind } from '../kind.ts'
import { measures } from '../measures.ts'
import { raised } from '../wording.ts'

/** One line more than the five a team keeps in mind; two more as well. */
const MANY = [6, 7]

/** All lines but one go, or so many come that nobody keeps them in mind. */
export const count: SetKind = {
  criterion: 'count',
  judges: 'draft',
  changes: ({ draft }, random) => {
    const { keyResults } = draft
    const said = keyResults.join(' ').toLowerCase()
    const more = shuffled(measures, random)
      .filter(({ name }) => !said.includes(name))
      .map(({ name, from, to }) => `${raised(name)} from ${from} to ${to}`)
    return [
      ...keyResults.map(only => ({ ...draft, keyResults: [only] })),
      ...MANY.filter(many => many > keyResults.length).map(many => ({
        ...draft,
        keyResults: [...keyResults, ...more.slice(0, many - keyResults.length)]
      }))
    ]
  }
}
