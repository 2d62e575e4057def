import { endOf } from '../end.ts'
import type { KeyResultKind } from '../kind.ts'
import { shapeOf } from '../shape.ts'
import { raised } from '../wording.ts'

const SHARES = ['engagement', 'satisfaction', 'adoption', 'participation', 'activity']
const COUNTS = ['users', 'customers', 'members', 'sign-ups', 'accounts']

/** The measure shrinks to a word that can be counted in several ways. */
export const definition: KeyResultKind = {
  criterion: 'definition',
  judges: 'key-result',
  phrasings: part => {
    const shape = shapeOf(part)
    if (!shape) return []
    const { unit } = shape.target
    const ends = endOf(part.text, part.line.times)
    const when = ends && ` ${ends}`
    // “Users from 84 to 60 days” is no measure: only a rising share or count keeps its numbers.
    const keeps = !shape.falls && (unit === null || unit.kind === 'percent')
    const [from, to] = keeps ? [shape.start, shape.end] : ['40%', '65%']
    return (keeps && !unit ? COUNTS : SHARES).flatMap(word => [
      `Raise [[${word}]] from ${from} to ${to}${when}`,
      `[[${raised(word)}]]: ${from} to ${to}${when}`,
      `Grow [[${word}]] from ${from} to ${to}${when}`
    ])
  }
}
