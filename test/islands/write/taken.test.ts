import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grade } from '../../../src/grader/grade.ts'
import { asCsv } from '../../../src/islands/write/as-csv.ts'
import { asJson } from '../../../src/islands/write/as-json.ts'
import { asMarkdown } from '../../../src/islands/write/as-markdown.ts'
import { fileStem, type Taken } from '../../../src/islands/write/taken.ts'
import { readDraft } from '../../../src/okr/read-draft.ts'
import { csvCell } from '../../../src/text/csv.ts'

const draft = {
  objective: 'Regulars choose us',
  keyResults: ['Launch the app', 'Raise visits from 10 to 20'],
  cycle: 'Q3 2026',
  commitment: 'aspirational'
} as const
const aside = [{ at: 1, criterion: 'outcome', words: 'Launch', reason: 'A regulator | asks, and “so” do we' }]
const taken: Taken = { title: 'The bakery', draft, situation: '', report: grade(draft), aside }

/** Reads a table the way RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('a table', () => {
  test('has a line for each part, with what is to mend and what was set aside', () => {
    const [head, objective, first, second, last] = readCsv(asCsv(taken))
    expect(head).toEqual(['part', 'number', 'text', 'cycle', 'promise', 'score', 'to mend', 'set aside'])
    expect(objective?.slice(0, 5)).toEqual(['objective', '', 'Regulars choose us', 'Q3 2026', 'aspirational'])
    expect(first?.at(-1)).toBe('Describes the work, not the result')
    expect(second?.[2]).toBe('Raise visits from 10 to 20')
    expect(last?.[2]).toContain('A regulator | asks')
  })

  test('gives every text back, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (objective, line) => {
        const rows = readCsv(asCsv({ ...taken, draft: { objective, keyResults: [line] }, report: null, aside: [] }))
        const plain = (text: string | undefined) => text?.replace(/^'/, '')
        expect(plain(rows[1]?.[2])).toBe(plain(objective))
        expect(plain(rows[2]?.[2])).toBe(plain(line))
      })
    )
  })

  test.each(['=1+1', '+1', '-2', '@SUM(A1)', ' =1', '\t=1', '=HYPERLINK("x")', '＝1', '\u200b=1'])(
    'never hands %j to a spreadsheet as a formula',
    text => {
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/)
    }
  )

  test('leaves honest text as it is', () => {
    expect(csvCell('Raise visits from 10 to 20')).toBe('Raise visits from 10 to 20')
    expect(csvCell('Say “yes”, then "no"')).toBe('"Say “yes”, then ""no"""')
  })
})

test('Markdown reads back to the same OKR and ends with what was set aside and why', () => {
  const text = asMarkdown(taken)
  const { objective, keyResults, cycle } = draft
  expect(readDraft(text).draft).toMatchObject({ objective, keyResults, cycle })
  expect(text).toContain('Promise: aspirational')
  expect(text).toContain('- Describes the work, not the result (“Launch”): A regulator \\| asks, and “so” do we')
})

test('JSON is what the command line grades, with the reasons', () => {
  expect(JSON.parse(asJson(taken))).toMatchObject({
    ...draft,
    title: 'The bakery',
    report: { rubric: taken.report?.rubric },
    setAside: [{ criterion: 'outcome', words: 'Launch' }]
  })
})

test('a file is named after its draft in letters every system takes', () => {
  expect(fileStem('Crème brûlée: 10% → 20%/week')).toBe('okr-cre-me-bru-le-e-10-20-week')
  expect(fileStem('الهدف')).toBe('okr')
})
