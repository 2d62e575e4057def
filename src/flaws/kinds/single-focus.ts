import type { ObjectiveKind } from '../kind.ts'
import { lowered, unstopped } from '../wording.ts'

const SECONDS = [
  'enter the German market',
  'rebuild the back office',
  'open an office in Chennai',
  'cut the paperwork of every team',
  'launch an alumni network',
  'win back the customers who left',
  'renew the whole website',
  'hire a new generation of managers'
]

/** A second goal is tied to the first. */
export const singleFocus: ObjectiveKind = {
  criterion: 'single-focus',
  judges: 'objective',
  phrasings: ({ text, line: { clause } }) => {
    const plain = unstopped(text)
    if (!clause.verb || clause.subject)
      return SECONDS.flatMap(second => [
        `[[Make sure ${lowered(plain)}]] and [[${second}]]`,
        `[[Make sure that ${lowered(plain)}]], and then [[${second}]]`,
        `[[See to it that ${lowered(plain)}]] and [[${second}]]`
      ])
    return SECONDS.flatMap(second => [
      `[[${plain}]] and [[${second}]]`,
      `[[${plain}]], and also [[${second}]]`,
      `[[${second.charAt(0).toUpperCase()}${second.slice(1)}]] and [[${lowered(plain)}]]`
    ])
  }
}
