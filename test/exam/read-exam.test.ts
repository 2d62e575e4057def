import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { examOf } from '../../src/exam/read-exam.ts'
import { readExamFile } from '../../src/exam/read-exam-file.ts'
import { anyEntries } from './entries.ts'

const file = 'content/drafts/sales.yaml'
const fine = `- id: sales-001
  cycle: Q3 2026
  objective: Make the first call a pleasure
  objectiveMissed: []
  objectiveUnsure: [inspiring]
  keyResults:
    - text: Publish 12 blog posts
      kind: output
      missed: [outcome]
      unsure: []
  missed: []
  unsure: []
`
const problemsOf = (text: string) => readExamFile(text, file).problems

describe('a file of the exam', () => {
  test('is read as people wrote it', () => {
    const { entries, problems } = readExamFile(fine, file)
    expect(problems).toEqual([])
    expect(entries).toMatchObject([
      {
        line: 1,
        entry: { id: 'sales-001', cycle: 'Q3 2026', objectiveUnsure: ['inspiring'], keyResults: [{ kind: 'output' }] }
      }
    ])
  })

  test('gives back any entries that were written into it', () => {
    fc.assert(
      fc.property(anyEntries, written => {
        const { entries, problems } = readExamFile(stringify(written), file)
        expect(problems).toEqual([])
        expect(entries.map(({ entry }) => entry)).toEqual(written)
      })
    )
  })

  test.each([
    [
      'an unknown criterion',
      'missed: [outcome]',
      'missed: [outcom]',
      9,
      'the criterion “outcom” in “missed” is not known.'
    ],
    [
      'a criterion of another part',
      'missed: [outcome]',
      'missed: [clear]',
      9,
      '“clear” in “missed” judges an objective, not a key result.'
    ],
    ['an unknown kind', 'kind: output', 'kind: result', 8, 'there is no kind “result”.'],
    [
      'a criterion both missed and unsure',
      'missed: [outcome]\n      unsure: []',
      'missed: [outcome]\n      unsure: [outcome]',
      10,
      '“outcome” is given twice'
    ],
    ['a misspelt field', 'objectiveMissed', 'objectivesMissed', 4, 'a draft has an unknown field “objectivesMissed”.'],
    ['a missing field', '      kind: output\n', '', 7, 'a key result has no field “kind”.'],
    ['a cycle that YAML takes for a number', 'Q3 2026', '2026', 2, '“cycle” is a number.'],
    ['an empty text', 'Publish 12 blog posts', '""', 7, '“text” is empty.'],
    ['verdicts that are no list', '[inspiring]', 'inspiring', 5, '“objectiveUnsure” is not a list.'],
    ['an id without a number', 'sales-001', 'sales', 1, 'the id is “sales”.'],
    [
      'verdicts on an objective that is none',
      'Make the first call a pleasure',
      'null',
      1,
      'the draft has no objective, and verdicts on it.'
    ],
    ['text that is not YAML', 'Make the', '"Make" the', 3, 'this is not YAML']
  ])('names the line, the value and the remedy of %s', (_, from, to, line, message) => {
    const broken = fine.replace(from, to)
    expect(broken).not.toBe(fine)
    const [problem] = problemsOf(broken)
    expect(problem).toMatchObject({ file, line })
    expect(problem?.message).toContain(message)
    expect(problem?.remedy).toMatch(/^[A-Z“].*\.$/)
  })

  test('leaves out a broken draft, keeps the others and tells every problem', () => {
    const text =
      fine + fine.replace('sales-001', 'sales-002').replace('kind: output', 'kind: x').replace('[inspiring]', '[y]')
    const { entries, problems } = readExamFile(text, file)
    expect(entries.map(({ entry }) => entry.id)).toEqual(['sales-001'])
    expect(problems).toHaveLength(2)
  })

  test('never quotes its rows, for some may not be shown', () => {
    fc.assert(
      fc.property(fc.nat(fine.length), fc.nat(20), fc.constantFrom('', '"', '[', ': ', '\t', '- '), (at, cut, sign) => {
        for (const { message, remedy } of problemsOf(fine.slice(0, at) + sign + fine.slice(at + cut)))
          expect(message + remedy).not.toMatch(/first call|blog posts/)
      }),
      { numRuns: 500 }
    )
  })

  test.each(['', 'drafts: 3', '- 3', '- - id: x', '[{}]', '- id: &a [*a]', '? [a]\n: b', 'null'])(
    'survives %j',
    text => {
      expect(problemsOf(text).length).toBeGreaterThan(0)
    }
  )
})

describe('the exam', () => {
  const other = fine.replace('sales-001', 'sales-002')

  test('keeps what is held out apart', () => {
    const exam = examOf([
      { path: file, text: fine },
      { path: 'content/drafts/held-out/sales.yaml', text: other }
    ])
    expect(exam.problems).toEqual([])
    expect([exam.open, exam.heldOut].map(part => part.map(({ id }) => id))).toEqual([['sales-001'], ['sales-002']])
  })

  test('refuses an id that another draft has', () => {
    const { problems } = examOf([
      { path: file, text: other + fine },
      { path: 'content/drafts/held-out/sales.yaml', text: fine }
    ])
    expect(problems).toMatchObject([
      {
        file: 'content/drafts/held-out/sales.yaml',
        line: 1,
        message: `the id “sales-001” is taken: ${file}:13 has it.`
      }
    ])
  })
})
