import type { KeyResultKind } from '../kind.ts'
import { measures } from '../measures.ts'
import { headingOf, movesBy, shapeOf } from '../shape.ts'

/** A second measure with a target of its own is tied to the first. */
export const singleMeasure: KeyResultKind = {
  criterion: 'single-measure',
  judges: 'key-result',
  phrasings: (part, draft) => {
    const shape = shapeOf(part)
    if (!shape) return []
    const { metric, start, end, per, tail } = shape
    const said = draft.keyResults.map(({ text }) => text.toLowerCase()).join(' ')
    return measures
      .filter(({ name }) => !said.includes(name))
      .flatMap(({ name, from, to }) => [
        `${movesBy(shape)} ${metric} from ${start} to [[${end}]]${per}${tail} and ${name} from ${from} to [[${to}]]`,
        `${movesBy(shape)} ${metric} from ${start} to [[${end}]]${per} and ${name} from ${from} to [[${to}]]${tail}`,
        `${headingOf(shape)} from ${start} to [[${end}]]${per}${tail}; ${name} from ${from} to [[${to}]]`
      ])
  }
}
