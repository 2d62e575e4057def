import type { KeyResultKind } from '../kind.ts'
import { headingOf, movesBy, shapeOf } from '../shape.ts'

/** The start is struck out; the end stays. */
export const baseline: KeyResultKind = {
  criterion: 'baseline',
  judges: 'key-result',
  phrasings: part => {
    const shape = shapeOf(part)
    if (!shape) return []
    const { metric, end, per, tail, falls } = shape
    const verb = movesBy(shape)
    return [
      `${verb} ${metric} to [[${end}]]${per}${tail}`,
      `${falls ? 'Bring' : 'Lift'} ${metric} ${falls ? 'down ' : ''}to [[${end}]]${per}${tail}`,
      `${headingOf(shape)} at [[${end}]]${per}${tail}`,
      `${verb} ${metric} to ${falls ? '[[at most ' : '[[at least '}${end}]]${per}${tail}`
    ]
  }
}
