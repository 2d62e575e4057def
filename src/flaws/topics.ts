import type { DraftPart, ObjectivePart } from '../grader/part.ts'
import { shapeOf, thingOf } from './shape.ts'
import { unstopped } from './wording.ts'

/** A topic longer than this does not fit behind “a dashboard for”. */
const MOST_WORDS = 4

/** What the key results are about, said shortly: “repeat orders”, “average discount at signature”. */
export function topicsOf({ keyResults }: DraftPart): readonly string[] {
  return keyResults
    .flatMap(part => {
      const shape = shapeOf(part)
      return shape ? [thingOf(shape)] : []
    })
    .map(topic =>
      unstopped(topic).replace(/\s+(?:who|that|which|whose|where|when|within|by|in|for|at|on|with|a|per)\b.*$/i, '')
    )
    .filter(
      topic =>
        topic !== '' &&
        !/[\d:;(“"]|\b(?:I|we|they|is|are)\b/.test(topic) &&
        /\s|s$/.test(topic) &&
        topic.split(/\s+/).length <= MOST_WORDS
    )
}

/** Whom an objective names, in the plural and small: “neighbours”, but not the school of “a school’s office”. */
export function peopleOf({ text, aim }: ObjectivePart): readonly string[] {
  return aim.people
    .filter(([, end]) => !/^[’']/.test(text.slice(end)))
    .map(span => text.slice(...span).toLowerCase())
    .filter(word => /s$|^(?:people|children|women|men)$/.test(word))
}
