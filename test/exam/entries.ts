import fc from 'fast-check'
import type { Entry } from '../../src/exam/entry.ts'
import { examCriteria } from '../../src/exam/exam-criterion.ts'
import { kinds } from '../../src/exam/kind-table.ts'
import type { Judged } from '../../src/grader/criterion.ts'

const OBJECTIVES = [
  'Make our website the place members go first',
  'Launch a new website',
  'Improve communication',
  'Lose 6 kg',
  'Fix payroll and grow sales'
]
const KEY_RESULTS = [
  'Raise repeat orders from 20% to 32%',
  'Publish 12 blog posts',
  'Improve newsletter clicks',
  'Try to win 5 clients',
  'Reduce wait from 4 to 9 min',
  'NPS 40 and churn 3%',
  'Uptime stays above 99.9%',
  'Run three mornings a week'
]

/** Any verdicts people may give on one part: no criterion twice. */
function verdicts(judges: Judged) {
  const ids = examCriteria.filter(each => each.judges === judges).map(({ id }) => id)
  return fc.tuple(...ids.map(() => fc.constantFrom('missed', 'unsure', 'not missed', 'not missed'))).map(given => ({
    missed: ids.filter((_, index) => given[index] === 'missed'),
    unsure: ids.filter((_, index) => given[index] === 'unsure')
  }))
}

const keyResult = fc
  .record({ text: fc.constantFrom(...KEY_RESULTS), kind: fc.constantFrom(...kinds), people: verdicts('key-result') })
  .map(({ text, kind, people }) => ({ text, kind, ...people }))

const entry: fc.Arbitrary<Omit<Entry, 'id'>> = fc
  .record({
    cycle: fc.constantFrom('Q3 2026', '2027', null),
    objective: fc.constantFrom(...OBJECTIVES, null),
    ofObjective: verdicts('objective'),
    keyResults: fc.array(keyResult, { maxLength: 4 }),
    ofSet: verdicts('draft'),
    note: fc.constantFrom('Looks worse than it is: “a” # b', null)
  })
  .map(({ cycle, objective, ofObjective, keyResults, ofSet, note }) => ({
    ...(cycle === null ? {} : { cycle }),
    objective,
    objectiveMissed: objective === null ? [] : ofObjective.missed,
    objectiveUnsure: objective === null ? [] : ofObjective.unsure,
    keyResults,
    ...ofSet,
    ...(note === null ? {} : { note })
  }))

/** Any exam of up to six drafts, each with an id of its own. */
export const anyEntries: fc.Arbitrary<Entry[]> = fc
  .array(entry, { maxLength: 6 })
  .map(entries => entries.map((each, index) => ({ id: `sales-00${index}`, ...each })))
