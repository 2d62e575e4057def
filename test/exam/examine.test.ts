import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry, JudgedKeyResult } from '../../src/exam/entry.ts'
import { type ExamResult, examine, type Figures, figuresOf } from '../../src/exam/examine.ts'
import { kinds } from '../../src/exam/kind-table.ts'
import { grade } from '../../src/grader/grade.ts'
import { rubric } from '../../src/grader/rubric.ts'
import { anyEntries } from './entries.ts'

const on = ({ criteria }: Figures, criterion: string) => criteria.find(each => each.criterion === criterion)
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

const draft: Entry = {
  id: 'sales-001',
  objective: null,
  objectiveMissed: [],
  objectiveUnsure: [],
  keyResults: [
    { text: 'Improve newsletter clicks', kind: 'outcome', missed: [], unsure: [] },
    { text: 'Improve newsletter clicks', kind: 'outcome', missed: ['measurable'], unsure: [] },
    { text: 'Improve newsletter clicks', kind: 'outcome', missed: [], unsure: ['measurable'] },
    { text: 'Raise repeat orders from 20% to 32%', kind: 'outcome', missed: ['measurable'], unsure: [] },
    { text: 'Raise repeat orders from 20% to 32%', kind: 'output', missed: ['stretch'], unsure: [] },
    { text: 'Raise repeat orders from 20% to 32%', kind: 'unclear', missed: [], unsure: [] }
  ],
  missed: [],
  unsure: []
}

/** The draft as a grader whose word is law would judge it. */
function agreeing(entry: Entry): Entry {
  const { objective, keyResults, cycle } = entry
  const texts = keyResults.map(({ text }) => text)
  const report = grade({ objective, keyResults: texts, ...(cycle === undefined ? {} : { cycle }) }, { all: true })
  const missed = (findings: (typeof report)['findings']) =>
    findings.filter(({ verdict }) => verdict === 'missed').map(({ criterion }) => criterion)
  return {
    ...entry,
    objectiveMissed: missed(report.objective?.findings ?? []),
    objectiveUnsure: [],
    keyResults: report.keyResults.map(({ text, kind, findings }) => ({
      text,
      kind,
      missed: missed(findings),
      unsure: []
    })),
    missed: missed(report.findings),
    unsure: []
  }
}

const mistakeCount = ({ mistakes }: ExamResult, criterion: string) =>
  mistakes.filter(each => each.criterion === criterion).length

describe('one criterion', () => {
  const result = examine([draft])

  test('counts who is right, and leaves out where people were unsure', () => {
    expect(on(result, 'measurable')).toMatchObject({
      truePositives: 1,
      falsePositives: 1,
      falseNegatives: 1,
      trueNegatives: 2,
      leftOut: 1,
      precision: { right: 1, of: 2 },
      recall: { right: 1, of: 2 }
    })
  })

  test('lists each mistake with the text, both verdicts and what the grader said', () => {
    const about = result.mistakes.filter(({ criterion }) => criterion === 'measurable')
    expect(about).toMatchObject([
      {
        id: 'sales-001',
        where: 'key result 1',
        people: 'not missed',
        grader: 'missed',
        lines: ['Improve newsletter clicks']
      },
      { where: 'key result 4', people: 'missed', grader: 'met' }
    ])
    expect(about[0]?.message).toMatch(/\w/)
  })

  test('has no precision where the grader accused nobody', () => {
    expect(on(examine([]), 'measurable')).toMatchObject({ precision: null, recall: null })
  })
})

describe('kinds', () => {
  test('are counted where people gave a definite one', () => {
    const { kinds: found, kindMistakes } = examine([draft])
    expect(found.accuracy).toMatchObject({ right: 4, of: 5 })
    expect(found.table.unclear.outcome).toBe(1)
    expect(kindMistakes).toMatchObject([{ where: 'key result 5', people: 'output', grader: 'outcome' }])
  })
})

describe('any exam', () => {
  test('puts every part it could judge into exactly one count', () => {
    fc.assert(
      fc.property(anyEntries, entries => {
        const result = examine(entries)
        const parts = { objective: result.objectives, 'key-result': result.keyResults, draft: result.drafts }
        for (const { judges, truePositives, falsePositives, falseNegatives, trueNegatives, leftOut } of result.criteria)
          expect(truePositives + falsePositives + falseNegatives + trueNegatives + leftOut).toBe(parts[judges])
        expect(sum(kinds.flatMap(people => Object.values(result.kinds.table[people])))).toBe(result.keyResults)
      })
    )
  })

  test('lists as many mistakes as it counts', () => {
    fc.assert(
      fc.property(anyEntries, entries => {
        const result = examine(entries)
        for (const { criterion, falsePositives, falseNegatives, asked } of result.criteria) {
          expect(mistakeCount(result, criterion)).toBe(falsePositives + falseNegatives)
          expect(asked).toBeLessThanOrEqual(falseNegatives)
        }
        const { accuracy } = result.kinds
        expect(result.kindMistakes).toHaveLength(accuracy === null ? 0 : accuracy.of - accuracy.right)
      })
    )
  })

  test('finds no mistake where people agree with the grader', () => {
    fc.assert(
      fc.property(anyEntries, entries => {
        const result = examine(entries.map(agreeing))
        expect([...result.mistakes, ...result.kindMistakes]).toEqual([])
        for (const { precision, recall } of result.criteria)
          for (const share of [precision, recall]) expect(share?.value ?? 1).toBe(1)
      })
    )
  })

  test('blames nobody where people were unsure of everything', () => {
    const ids = (judges: string) => rubric.flatMap(({ criterion }) => (criterion.judges === judges ? criterion.id : []))
    const doubtedKeyResult = (text: string): JudgedKeyResult => ({
      text,
      kind: 'unclear',
      missed: [],
      unsure: ids('key-result')
    })
    fc.assert(
      fc.property(anyEntries, entries => {
        const doubted = entries.map(entry => ({
          ...entry,
          objectiveMissed: [],
          objectiveUnsure: ids('objective'),
          keyResults: entry.keyResults.map(({ text }) => doubtedKeyResult(text)),
          missed: [],
          unsure: ids('draft')
        }))
        const result = examine(doubted)
        expect([...result.mistakes, ...result.kindMistakes]).toEqual([])
        for (const { precision, recall } of result.criteria) expect([precision, recall]).toEqual([null, null])
        expect(result.kinds.accuracy).toBeNull()
      })
    )
  })

  test('gives the same figures in any order', () => {
    fc.assert(
      fc.property(anyEntries, entries => {
        expect(figuresOf(examine(entries.toReversed()))).toEqual(figuresOf(examine(entries)))
      })
    )
  })

  test('tells nothing of its texts in figures alone', () => {
    fc.assert(
      fc.property(anyEntries, entries => {
        const told = JSON.stringify(figuresOf(examine(entries)))
        for (const { id, objective, keyResults } of entries)
          for (const text of [id, objective ?? id, ...keyResults.map(each => each.text)])
            expect(told).not.toContain(text)
      })
    )
  })
})
