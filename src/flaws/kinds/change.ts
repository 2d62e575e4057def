import type { KeyResultKind } from '../kind.ts'
import { headingOf, shapeOf } from '../shape.ts'

/** The number stays where it is. */
export const change: KeyResultKind = {
  criterion: 'change',
  judges: 'key-result',
  phrasings: part => {
    const shape = shapeOf(part)
    if (!shape) return []
    const { metric, start, per, tail } = shape
    return [
      `[[Keep]] ${metric} at ${start}${per}${tail}`,
      `[[Maintain]] ${metric} at ${start}${per}${tail}`,
      `[[Hold]] ${metric} at ${start}${per}${tail}`,
      `[[Keep]] ${metric} ${shape.falls ? 'below' : 'above'} ${start}${per}${tail}`,
      `${headingOf(shape)} [[stays]] at ${start}${per}${tail}`,
      `${headingOf(shape)} [[remains]] at ${start}${per}${tail}`
    ]
  }
}
