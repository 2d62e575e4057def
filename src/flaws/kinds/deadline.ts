import { partsOf } from '../../grader/part.ts'
import { deadlineOf } from '../../okr/time.ts'
import type { KeyResultKind } from '../kind.ts'
import { unstopped } from '../wording.ts'

const SOMETIME = ['soon', 'shortly', 'eventually', 'over time', 'as soon as possible', 'in the near future']

/** The line loses its end; the other lines get the cycle’s, so that only this one is without. */
export const deadline: KeyResultKind = {
  criterion: 'deadline',
  judges: 'key-result',
  phrasings: ({ text, line }) => {
    const ends = deadlineOf(line.times)
    const plain = unstopped(ends ? `${text.slice(0, ends.span[0]).trimEnd()}${text.slice(ends.span[1])}` : text).trim()
    return [plain, ...SOMETIME.map(words => `${plain} [[${words}]]`)]
  },
  around: ({ cycle, ...draft }, index) => ({
    ...draft,
    keyResults: partsOf(draft).keyResults.map(({ text, line }, i) =>
      i === index || cycle === undefined || deadlineOf(line.times)
        ? text
        : `${unstopped(text)} by the end of ${cycle.replace(/^the end of\s+/i, '')}`
    )
  })
}
