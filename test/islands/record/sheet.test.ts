import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import { dayAt } from '../../../src/cards/day.ts'
import { memoryOf } from '../../../src/cards/schedule.ts'
import type { Doings } from '../../../src/insight/active-days.ts'
import { isEmpty, type LearningRecord, learningRecord } from '../../../src/insight/learning-record.ts'
import { asHtml } from '../../../src/islands/record/as-html.ts'
import { asJson } from '../../../src/islands/record/as-json.ts'
import { asMarkdown } from '../../../src/islands/record/as-markdown.ts'
import type { RecordData } from '../../../src/islands/record/record-data.ts'
import { type Setting, sheetOf } from '../../../src/islands/record/sheet.ts'
import { hostile, lessons, NOW, nothing, parts, someDoings } from '../../insight/doings.ts'

const data: RecordData = {
  title: 'Cairn',
  lessons: lessons.map((lesson, at) => ({ ...lesson, number: `1.${at + 1}`, after: [], title: `Lesson ${lesson.id}` })),
  parts: parts.map(part => ({ ...part, number: 1, title: 'Part' })),
  scenarios: [{ id: 'shop', title: 'A shop' }]
}
const dayOf = dayAt(0)
const setting = (name = ''): Setting => ({ data, name, now: NOW, dayOf })

function recordOf(kept: Doings): LearningRecord {
  const work = learningRecord(lessons, parts, kept, history => memoryOf(history, NOW), dayOf)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

const version = { at: NOW, objective: 'Regulars choose us', keyResults: [], cycle: '', situation: '' }
const many = (count: number): Doings => ({
  ...nothing,
  drafts: Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`d${at}`, { versions: { v: { ...version, at: NOW - at } } }])
  )
})

describe('the sheet of a record', () => {
  test('says that it is self-kept, on every form of it', () => {
    const record = recordOf(many(1))
    const sheet = sheetOf(record, setting('Asha'))
    for (const text of [asHtml(sheet), asMarkdown(sheet), asJson(record, sheet, setting('Asha'))]) {
      expect(text).toContain('self-kept')
      expect(text).toContain('nobody has checked it')
      expect(text).toContain('Asha')
    }
    expect(JSON.parse(asJson(record, sheet, setting()))).toMatchObject({ format: 'cairn-record', selfKept: true })
  })

  test('has no sections, and counts as empty, where nothing was done', () => {
    const record = recordOf(nothing)
    expect(isEmpty(record)).toBe(true)
    expect(sheetOf(record, setting()).sections).toEqual([])
  })

  test('calls a draft by its name, its brief or its objective, in this order', () => {
    const { drafts } = many(1)
    const titles = (draft: object) =>
      sheetOf(recordOf({ ...nothing, drafts: { d0: { ...drafts.d0, ...draft } } }), setting()).sections[0]?.table
        ?.rows[0]?.[0]
    expect(titles({ name: { at: 1, value: 'Mine' }, scenario: 'shop' })).toBe('Mine')
    expect(titles({ scenario: 'shop' })).toBe('A shop')
    expect(titles({ scenario: 'gone' })).toBe('Regulars choose us')
  })

  test('lists the newest drafts and counts the others, so that two thousand still fit on a page', () => {
    const [section] = sheetOf(recordOf(many(2000)), setting()).sections
    expect(section?.table?.rows).toHaveLength(12)
    expect(section?.said).toEqual(['And 1988 earlier drafts.'])
  })

  test('gives every row of a table as many cells as its head', () => {
    fc.assert(
      fc.property(someDoings, hostile, (kept, name) => {
        const { sections } = sheetOf(recordOf(kept), setting(name))
        for (const { table } of sections) {
          for (const row of table?.rows ?? []) expect(row.length).toBe(table?.head.length)
        }
      })
    )
  })
})

/** Names of all elements of a page. */
function elementsIn(node: ReturnType<typeof fromHtml>['children'][number] | ReturnType<typeof fromHtml>): string[] {
  const own = node.type === 'element' ? [node.tagName] : []
  return [...own, ...('children' in node ? node.children.flatMap(elementsIn) : [])]
}

function textIn(node: Parameters<typeof elementsIn>[0]): string {
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map(textIn).join('') : ''
}

describe('a record as a file', () => {
  test('is a well-formed page that holds nothing but words and tables, whatever a draft is called', () => {
    const known = new Set(
      'html head meta title style body h1 h2 p bdi dl div dt dd table thead tbody tr th td small'.split(' ')
    )
    fc.assert(
      fc.property(someDoings, hostile, (kept, name) => {
        const sheet = sheetOf(recordOf(kept), setting(name))
        const html = asHtml(sheet)
        const mistakes: string[] = []
        const tree = fromHtml(html, { onerror: ({ ruleId }) => void mistakes.push(ruleId ?? '') })
        expect(mistakes).toEqual([])
        expect(elementsIn(tree).filter(element => !known.has(element))).toEqual([])
        expect(html).not.toMatch(/<[^>]+\s(?:on\w+|href|src)=/)
        const words = textIn(tree)
        for (const { table } of sheet.sections) {
          for (const [first = ''] of table?.rows ?? []) expect(words).toContain(first)
        }
      })
    )
  })

  test('is Markdown whose tables keep their columns', () => {
    fc.assert(
      fc.property(someDoings, hostile, (kept, name) => {
        const sheet = sheetOf(recordOf(kept), setting(name))
        const text = asMarkdown(sheet)
        const lines = text.split('\n')
        const cells = (line: string) => line.replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length - 2
        let columns = 0
        for (const line of lines) {
          if (!line.startsWith('|')) columns = 0
          else {
            columns ||= cells(line)
            expect(cells(line)).toBe(columns)
          }
        }
        expect(lines.filter(line => line.startsWith('# '))).toHaveLength(1)
        expect(lines.filter(line => line.startsWith('## '))).toHaveLength(sheet.sections.length)
        expect(text.replace(/\\[\s\S]/g, '')).not.toMatch(/<|`/)
      })
    )
  })

  test('is JSON that reads back, with moments as dates', () => {
    fc.assert(
      fc.property(someDoings, hostile, (kept, name) => {
        const record = recordOf(kept)
        const file = JSON.parse(asJson(record, sheetOf(record, setting(name)), setting(name)))
        expect(file).toMatchObject({ version: 1, lessonsInCourse: 2 })
        expect(file.drafts).toHaveLength(record.drafts.length)
        for (const draft of file.drafts) expect(Number.isNaN(Date.parse(draft.at))).toBe(false)
      })
    )
  })
})
