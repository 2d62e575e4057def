import type { Draft } from '../../okr/draft.ts'
import type { SetKind } from '../kind.ts'
import { headingOf, movesBy, shapeOf } from '../shape.ts'

/** One line is said again in other words, or turned round. */
export const distinct: SetKind = {
  criterion: 'distinct',
  judges: 'draft',
  changes: ({ draft, keyResults }) =>
    keyResults.flatMap((part, index): Draft[] => {
      const shape = shapeOf(part)
      if (!shape) return []
      const { metric, start, end, per, tail } = shape
      const again = [
        `${headingOf(shape)}: ${start} to ${end}${per}${tail}`,
        `${movesBy(shape)} ${metric} from ${start} to ${end}${per}${tail}`,
        `${shape.falls ? 'Reduce' : 'Increase'} ${metric}${tail} to ${end}${per} (now ${start})`,
        `${headingOf(shape)} at ${end}${per} instead of ${start}${tail}`
      ].filter(text => text !== part.text)
      return again.map(text =>
        // A full set gives up a line for it, so that only the sameness is wrong.
        draft.keyResults.length < 5
          ? { ...draft, keyResults: [...draft.keyResults, text] }
          : { ...draft, keyResults: draft.keyResults.with(index === 0 ? 1 : 0, text) }
      )
    })
}
