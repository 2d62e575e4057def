import type { ObjectiveKind } from '../kind.ts'
import { unstopped } from '../wording.ts'

const FIGURES = ['15%', '30%', '45%', '60%']

/** A target moves up from the key results into the objective. */
export const qualitative: ObjectiveKind = {
  criterion: 'qualitative',
  judges: 'objective',
  phrasings: ({ text }) => {
    const plain = unstopped(text)
    return FIGURES.flatMap(figure => [
      `${plain}, [[${figure}]] more than last year`,
      `${plain} (growth of [[${figure}]])`,
      `${plain}, up [[${figure}]]`,
      `${plain}, with [[${figure}]] growth`
    ])
  }
}
