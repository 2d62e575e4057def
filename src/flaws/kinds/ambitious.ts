import type { ObjectiveKind } from '../kind.ts'
import { peopleOf } from '../topics.ts'
import { lowered, unstopped } from '../wording.ts'

const EFFORTS = ['Try to', 'Aim to', 'Strive to', 'Attempt to', 'Work towards being able to', 'Hope to', 'Seek to']

/** The promise becomes an effort, or holds what is already there. */
export const ambitious: ObjectiveKind = {
  criterion: 'ambitious',
  judges: 'objective',
  phrasings: part => {
    const { clause } = part.line
    const plain = unstopped(part.text)
    const isCommand = clause.verb !== null && clause.subject === null
    return [
      ...(isCommand ? EFFORTS.map(effort => `[[${effort}]] ${lowered(plain)}`) : []),
      ...(isCommand
        ? [`[[Continue to]] ${lowered(plain)}`]
        : [
            `[[Try to]] ensure that ${lowered(plain)}`,
            `[[Aim for]] a place where ${lowered(plain)}`,
            `[[Try to]] make it so that ${lowered(plain)}`
          ]),
      ...peopleOf(part).flatMap(people => [
        `[[Maintain]] our good name among ${people}`,
        `[[Maintain]] the service we give ${people}`,
        `[[Keep up]] what we do for ${people}`
      ])
    ]
  }
}
