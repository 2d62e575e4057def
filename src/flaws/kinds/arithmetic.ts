import type { KeyResultKind } from '../kind.ts'
import { movesAgainst, movesBy, shapeOf } from '../shape.ts'

/** Start and end change places under a verb that points the other way, or the verb is turned round. */
export const arithmetic: KeyResultKind = {
  criterion: 'arithmetic',
  judges: 'key-result',
  phrasings: part => {
    const shape = shapeOf(part)
    if (!shape) return []
    const { metric, start, end, per, tail } = shape
    return [
      `[[${movesBy(shape)}]] ${metric} from [[${end}]] to [[${start}]]${per}${tail}`,
      ...(shape.falls ? ['Cut', 'Reduce', 'Lower'] : ['Raise', 'Increase', 'Lift']).map(
        verb => `[[${verb}]] ${metric} from [[${end}]] to [[${start}]]${per}${tail}`
      ),
      ...movesAgainst(shape).map(verb => `[[${verb}]] ${metric} from [[${start}]] to [[${end}]]${per}${tail}`)
    ]
  }
}
