import type { KeyResultKind } from '../kind.ts'
import { headingOf, movesBy, shapeOf } from '../shape.ts'
import { lowered } from '../wording.ts'

/** The numbers give way to a word that stands for them, or to nothing. */
export const measurable: KeyResultKind = {
  criterion: 'measurable',
  judges: 'key-result',
  phrasings: part => {
    const shape = shapeOf(part)
    if (!shape) return []
    const { metric, tail } = shape
    const verb = movesBy(shape)
    return [
      ...['significantly', 'substantially', 'considerably', 'noticeably', 'dramatically'].map(
        amount => `${verb} ${metric} [[${amount}]]${tail}`
      ),
      `[[Significantly]] ${lowered(verb)} ${metric}${tail}`,
      `[[${verb} ${metric}${tail}]]`,
      `[[Improve ${metric}${tail}]]`,
      `[[${headingOf(shape)} ${shape.falls ? 'goes down' : 'goes up'}${tail}]]`
    ]
  }
}
