import type { KeyResultKind } from '../kind.ts'
import { headingOf, movesBy, shapeOf } from '../shape.ts'

/** The end is struck out; the start stays. */
export const target: KeyResultKind = {
  criterion: 'target',
  judges: 'key-result',
  phrasings: part => {
    const shape = shapeOf(part)
    if (!shape) return []
    const { metric, start, per, tail } = shape
    const verb = movesBy(shape)
    const way = shape.falls ? 'down' : 'up'
    return [
      `${verb} ${metric} from [[${start}]]${per}${tail}`,
      `${verb} ${metric}${tail} (now [[${start}]]${per})`,
      `${verb} ${metric}${tail}, currently [[${start}]]${per}`,
      `${verb} ${metric} ${way} from [[${start}]]${per}${tail}`,
      `${headingOf(shape)} ${way} from [[${start}]]${per}${tail}`
    ]
  }
}
