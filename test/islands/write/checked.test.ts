import { describe, expect, test } from 'vitest'
import { checkedAnew } from '../../../src/islands/write/checked.ts'
import * as checker from '../../../src/islands/write/checker.ts'
import { readiness } from '../../../src/islands/write/readiness.ts'

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

describe('a score in words', () => {
  const rowsOf = ({ objective, keyResults, set }: ReturnType<typeof checkedAnew>) =>
    [objective, ...keyResults, set].flat()

  test('calls nothing ready while something grave is to be mended', () => {
    const open = rowsOf(checkedAnew(checker, wanted, null))
    expect(readiness(96, open)).toBe('good, once that is mended')
    expect(readiness(71, open)).toBe('a start worth mending')
    expect(readiness(60, open)).toBe('a draft')
  })

  test('calls ready what is well said and asks for nothing grave', () => {
    const rows = rowsOf(checkedAnew(checker, { ...wanted, draft: { ...draft, cycle: 'Q3' } }, null))
    expect(readiness(96, rows)).toBe('ready to be used')
    expect(readiness(75, rows)).toBe('good, with a few rough edges')
    expect(readiness(12, rows)).toBe('not yet an OKR')
  })

  test('counts no finding the writer has set aside', () => {
    const aside = [{ at: 1, criterion: 'deadline', words: '', reason: 'Our term is known.', back: false }]
    expect(readiness(96, rowsOf(checkedAnew(checker, { ...wanted, aside }, null)))).toBe('ready to be used')
  })
})
