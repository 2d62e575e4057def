import { endOf } from '../end.ts'
import type { KeyResultKind } from '../kind.ts'
import { shapeOf } from '../shape.ts'

const FELT = ['commitment', 'mindset', 'discipline', 'attitude', 'happiness', 'spirit']

/** The measure gives way to something no scale shows. */
export const verifiable: KeyResultKind = {
  criterion: 'verifiable',
  judges: 'key-result',
  phrasings: part => {
    const shape = shapeOf(part)
    if (!shape) return []
    const ends = endOf(part.text, part.line.times)
    const when = ends && ` ${ends}`
    const keeps = !shape.falls && shape.target.unit?.kind === 'percent'
    const [from, to] = keeps ? [shape.start, shape.end] : ['50%', '75%']
    return FELT.flatMap(word => [
      `Raise the team [[${word}]] from ${from} to ${to}${when}`,
      `Shared [[${word}]] from ${from} to ${to}${when}`,
      `Raise the [[${word}]] of our teams from ${from} to ${to}${when}`
    ])
  }
}
