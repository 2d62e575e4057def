import { endOf } from '../end.ts'
import type { ObjectiveKind } from '../kind.ts'
import { peopleOf, topicsOf } from '../topics.ts'

/** The destination gives way to a project or task about the same people and things. */
export const destination: ObjectiveKind = {
  criterion: 'destination',
  judges: 'objective',
  phrasings: (part, draft) => {
    const ends = endOf(part.text, part.line.times)
    const when = ends && ` ${ends}`
    return [
      ...peopleOf(part).flatMap(whom => [
        `[[Launch a new website]] for ${whom}${when}`,
        `[[Build an app]] for ${whom}${when}`,
        `[[Run a campaign]] for ${whom}${when}`,
        `[[Publish a guide]] for ${whom}${when}`,
        `[[Set up a help desk]] for ${whom}${when}`
      ]),
      ...topicsOf(draft).flatMap(topic => [
        `[[Launch a dashboard]] for ${topic}${when}`,
        `[[Write a playbook]] on ${topic}${when}`,
        `[[Roll out a new tool]] for ${topic}${when}`,
        `[[Review our process]] for ${topic}${when}`,
        `[[Run a training programme]] on ${topic}${when}`
      ])
    ]
  }
}
