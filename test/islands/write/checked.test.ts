import { describe, expect, test } from 'vitest'
import { checkedAnew } from '../../../src/islands/write/checked.ts'
import * as checker from '../../../src/islands/write/checker.ts'

const draft = {
  objective: 'Make mornings at the clinic calm',
  keyResults: [
    'Patients seen within 20 minutes of arriving: 40% to 75%',
    'Complaints about waiting from 30 to 8 a month',
    'Nurses who leave on time from 35% to 80%'
  ]
}
const wanted = { draft, aside: [], only: null, narrowing: null }

/** The criteria that ask for something, line by line. */
const asked = ({ keyResults }: ReturnType<typeof checkedAnew>) =>
  keyResults.map(rows => rows.filter(({ state }) => state === 'open').map(({ finding }) => finding.criterion))

describe('what the desk shows of a check', () => {
  test('says once what goes for every line alike', () => {
    expect(asked(checkedAnew(checker, wanted, null))).toEqual([['deadline'], [], []])
  })

  test('says it of the next line once the first is mended', () => {
    const first = checkedAnew(checker, wanted, null)
    const [, ...others] = draft.keyResults
    const mended = {
      ...draft,
      keyResults: ['Patients seen within 20 minutes: 40% to 75% by the end of June', ...others]
    }
    expect(asked(checkedAnew(checker, { ...wanted, draft: mended }, first))).toEqual([[], ['deadline'], []])
  })

  test('says it of every line that marks words of its own', () => {
    const keyResults = ['Launch the app by June', 'Publish the guide by June']
    expect(asked(checkedAnew(checker, { ...wanted, draft: { ...draft, keyResults } }, null))).toEqual([
      expect.arrayContaining(['outcome']),
      expect.arrayContaining(['outcome'])
    ])
  })
})
