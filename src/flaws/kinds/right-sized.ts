import type { ObjectiveKind } from '../kind.ts'
import { unstopped } from '../wording.ts'

/** The goal swells to a mission for many years, or shrinks to an errand. */
export const rightSized: ObjectiveKind = {
  criterion: 'right-sized',
  judges: 'objective',
  phrasings: ({ text, aim }) => {
    const plain = unstopped(text)
    return [
      `${plain}, for [[everybody in the world]]`,
      `${plain}, [[everywhere on the planet, for ever]]`,
      `${plain}, [[for ever]]`,
      `${plain} for [[all humankind]]`,
      ...aim.people.map(span => `${text.slice(0, span[1])} [[all over the world]]${unstopped(text.slice(span[1]))}`)
    ]
  }
}
