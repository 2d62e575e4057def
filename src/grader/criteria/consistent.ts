import { deadlineOf } from '../../okr/time.ts'
import { criterion } from '../criterion.ts'
import type { KeyResultPart } from '../part.ts'

const objective = 'Students talk more than teachers'
const HOURS_A_DAY = 24

const nameOf = ({ line }: KeyResultPart) => line.measure.metric?.toLowerCase() ?? ''

/** Whether two lines pull one measure to different places by the same day. */
function clash(one: KeyResultPart, other: KeyResultPart): boolean {
  const [a, b] = [one.line.measure, other.line.measure]
  if (a.target === null || b.target === null || a.unit !== b.unit) return false
  const [first, second] = [nameOf(one), nameOf(other)]
  if (first === '' || second === '' || one.line.roles.relative || other.line.roles.relative) return false
  const isOpposed = a.direction !== b.direction && a.direction !== null && b.direction !== null
  if (first !== second) return isOpposed && (first.startsWith(`${second} `) || second.startsWith(`${first} `))
  // “5 km by May, 8 km by June” is a ladder.
  const dates = [one, other].map(({ text, line }) => text.slice(...(deadlineOf(line.times)?.span ?? [0, 0])))
  return a.target !== b.target && dates[0] === dates[1]
}

/** Hours of each day a line asks for, 0 where it asks for none. */
function dailyHours({ text, line: { measure } }: KeyResultPart): number {
  return measure.unit === 'hours' && /\b(?:daily|(?:each|every|an?|per) (?:day|night))\b/i.test(text.slice(0, 500))
    ? (measure.target ?? 0)
    : 0
}

export const consistent = criterion({
  id: 'consistent',
  judges: 'draft',
  title: { met: 'No key result defeats another', missed: 'Two key results cannot both come true' },
  why: 'Where one success rules out another, the team chooses in silence and half of it is disappointed. Say the trade-off in the text, or drop one.',
  sources: ['wiegers', 'google-playbook'],
  lesson: 'key-results',
  reasons: {
    clash:
      '“{first}” and “{second}” pull the same measure to different places. Keep one target, or say for whom each holds.',
    hours: 'Together these ask for {count} hours of every day. Decide which may shrink.'
  },
  check({ keyResults }) {
    if (keyResults.length < 2) return { outcome: 'not-applicable' }
    const hours = keyResults.reduce((sum, each) => sum + dailyHours(each), 0)
    if (hours > HOURS_A_DAY) return { outcome: 'missed', reason: 'hours', evidence: [], data: { count: `${hours}` } }
    // Beyond the twentieth the count is the trouble, and pairs grow by squares.
    const some = keyResults.slice(0, 20)
    for (const [i, one] of some.entries()) {
      const other = some.slice(0, i).find(each => clash(each, one))
      if (other)
        return { outcome: 'missed', reason: 'clash', evidence: [], data: { first: other.text, second: one.text } }
    }
    return { outcome: 'met', evidence: [] }
  },
  examples: [
    {
      bad: { objective, keyResults: ['Student talk time from 22% to 40%', 'Student talk time from 22% to 50%'] },
      reason: 'clash',
      better: { objective, keyResults: ['Student talk time from 22% to 40%', 'Students who ask a question: 9 to 20'] }
    },
    {
      bad: { objective, keyResults: ['Study 8 hours each day', 'Sleep 8 hours a night', 'Work 10 hours every day'] },
      reason: 'hours',
      better: { objective, keyResults: ['Study 4 hours each day', 'Sleep 8 hours a night', 'Work 6 hours every day'] }
    }
  ],
  allows: [
    { objective, keyResults: ['Cost per lead from $9 to $6', 'Leads accepted by sales from 48% to 65%'] },
    { objective, keyResults: ['Longest run from 3 to 5 km by May', 'Longest run from 3 to 8 km by June'] }
  ]
})
