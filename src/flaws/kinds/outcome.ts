import { endOf } from '../end.ts'
import type { KeyResultKind } from '../kind.ts'
import { shapeOf, thingOf } from '../shape.ts'

/** The result gives way to work about the same thing, counted so that only the kind is wrong. */
export const outcome: KeyResultKind = {
  criterion: 'outcome',
  judges: 'key-result',
  phrasings: part => {
    const shape = shapeOf(part)
    if (!shape) return []
    const ends = endOf(part.text, part.line.times)
    const when = ends && ` ${ends}`
    const thing = thingOf(shape)
      .replace(/\s+(?:who|that|which|whose|where|when|within)\b.*$/i, '')
      .replace(/[(:].*$/, '')
      .trim()
    return [
      `[[Run 4 workshops]] on ${thing}${when}`,
      `[[Publish 6 articles]] about ${thing}${when}`,
      `[[Hold 8 meetings]] on ${thing}${when}`,
      `[[Write 3 reports]] on ${thing}${when}`,
      `[[Launch 2 campaigns]] for ${thing}${when}`,
      `[[Interview 20 people]] about ${thing}${when}`,
      `[[Build 2 dashboards]] for ${thing}${when}`,
      `[[Send 10 newsletters]] about ${thing}${when}`
    ]
  }
}
