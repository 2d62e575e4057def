import { describe, expect, test } from 'vitest'
import {
  audiences,
  faultsOf,
  functions,
  libraryDraft,
  places,
  sizes,
  type TaughtOkr,
  tags
} from '../../src/course/library.ts'
import { libraryWords } from '../../src/course/library-words.ts'
import { readCourse } from '../../src/course/read-course.ts'
import { readFiles } from '../../src/course/read-files.ts'
import { grade } from '../../src/grader/grade.ts'
import type { Finding } from '../../src/grader/report.ts'
import { rubric } from '../../src/grader/rubric.ts'
import { root } from '../project/files.ts'
import { COURSE, edited, read, SHELF, validFiles } from './valid.ts'

const { files, surroundings } = readFiles(root)
const library = readCourse(files, surroundings).course?.library ?? []

const none: readonly string[] = []

/** What the grader says against each line and, last, against the set, beside what its author says of it. */
function told(okr: (typeof library)[number], version: 'weak' | 'strong') {
  const { objective, keyResults, set }: TaughtOkr = okr[version]
  const report = grade(libraryDraft(okr, version), { all: true })
  const against = (findings: readonly Finding[] = []) => findings.filter(({ verdict }) => verdict !== 'met')
  return {
    score: report.score,
    parts: [
      { ...objective, found: against(report.objective?.findings) },
      ...keyResults.map((line, at) => ({ ...line, found: against(report.keyResults[at]?.findings) })),
      { text: 'the set', faults: set?.faults ?? [], disputed: none, found: against(report.findings) }
    ]
  }
}

describe('the shelves', () => {
  test('hold at least 64 OKRs', () => {
    expect(library.length).toBeGreaterThanOrEqual(64)
  })

  test('leave no field, audience, place, size or kind of situation empty', () => {
    const known = [functions, audiences, places, sizes, tags].flatMap(names => Object.keys(names))
    const used = new Set<string | null>(
      library.flatMap(okr => [okr.function, okr.audience, okr.place, okr.size, ...okr.tags])
    )
    expect(known.filter(name => !used.has(name))).toEqual([])
  })

  test.each(rubric.map(({ criterion }) => criterion.id))('show “%s” as a fault at least twice', id => {
    const shown = library.filter(okr => faultsOf(okr).includes(id)).length
    expect(shown, `Put faults: [${id}] under weak lines in content/library/.`).toBeGreaterThanOrEqual(2)
  })

  test('never show the same line twice', () => {
    const lines = library.flatMap(({ strong }) => [strong.objective.text, ...strong.keyResults.map(({ text }) => text)])
    expect(lines.filter((text, at) => lines.indexOf(text) !== at)).toEqual([])
  })
})

test('of the faults that authors name, the grader sees nearly all', () => {
  const named = library.flatMap(okr =>
    told(okr, 'weak').parts.flatMap(({ faults, found }) =>
      faults.map(fault => found.some(({ criterion }) => criterion === fault))
    )
  )
  expect(named.filter(seen => seen).length / named.length).toBeGreaterThanOrEqual(0.95)
})

describe.each(library.map(okr => [okr.id, okr] as const))('%s', (_, okr) => {
  const weak = told(okr, 'weak')
  const strong = told(okr, 'strong')

  test('is strong: the grader misses nothing that matters, or its author says why it is wrong', () => {
    const against = strong.parts.flatMap(({ text, disputed, found }) =>
      found
        .filter(({ verdict, severity }) => verdict === 'missed' && (severity === 'blocker' || severity === 'major'))
        .filter(({ criterion }) => !disputed.includes(criterion))
        .map(({ criterion }) => `${criterion}: ${text}`)
    )
    expect(against).toEqual([])
  })

  test('is strong: 85 or more of 100, unless the grader misreads a line', () => {
    const misread = strong.parts.some(({ disputed, found }) =>
      found.some(({ criterion }) => disputed.includes(criterion))
    )
    if (!misread) expect(strong.score).toBeGreaterThanOrEqual(85)
    expect(strong.score).toBeGreaterThan(weak.score)
  })

  test('is weak: at least two findings of the grader are named', () => {
    const named = weak.parts.flatMap(({ faults, found }) =>
      found.filter(({ criterion, verdict }) => verdict === 'missed' && faults.includes(criterion))
    )
    expect(named.length).toBeGreaterThanOrEqual(2)
  })

  test('tells its situation in two sentences or three', () => {
    expect(okr.situation.match(/[.?](?= |$)/g)?.length).toBeGreaterThanOrEqual(2)
    expect(okr.situation.length).toBeLessThanOrEqual(240)
  })
})

describe('an entry of the library', () => {
  const entries = (contents = validFiles()) => read(contents).course?.library ?? []

  test('takes its field from its file, and cycle and commitment from the entry where the weak version has none', () => {
    const [entry] = entries()
    expect(entry?.function).toBe('marketing')
    expect([entry?.weak.cycle, entry?.weak.commitment]).toEqual([null, 'committed'])
    expect([entry?.strong.cycle, entry?.strong.commitment]).toEqual(['Q3 2026', 'aspirational'])
    const [plain] = entries(edited(SHELF, '    cycle: none\n    commitment: committed\n', ''))
    expect([plain?.weak.cycle, plain?.weak.commitment]).toEqual(['Q3 2026', 'aspirational'])
  })

  test('is there once over all files', () => {
    const [shelf] = validFiles().filter(({ path }) => path === SHELF)
    const twice = [...validFiles(), { path: 'content/library/sales.yaml', text: shelf?.text ?? '' }]
    expect(read(twice).problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      `content/library/sales.yaml: the id “shop-regulars” is there twice, first at ${SHELF}:1.`
    ])
  })

  test('stands in the order of fields, whatever the order of files', () => {
    const [shelf] = validFiles().filter(({ path }) => path === SHELF)
    const other = { path: 'content/library/founders.yaml', text: (shelf?.text ?? '').replace('shop-regulars', 'other') }
    expect(entries([other, ...validFiles()]).map(({ id }) => id)).toEqual(['shop-regulars', 'other'])
  })

  test('can be linked to from a lesson, and a misspelt link is found', () => {
    const link = (id: string) => edited('content/lessons/first.mdx', '/criteria/baseline/', `/library/${id}/`)
    expect(read(link('shop-regulars')).problems).toEqual([])
    const [problem] = read(link('shop-regular')).problems
    expect(problem?.message).toBe('the link “/library/shop-regular/” leads to a page that does not exist.')
    expect(problem?.remedy).toBe('Did you mean “/library/shop-regulars/”?')
  })

  test('is found by every word of it, in any case and without accents, and holds each once', () => {
    const [entry] = entries(edited(SHELF, 'Somebody is in it.', 'Café owners are in it, and the CAFÉ is.'))
    const words = entry ? libraryWords(entry).split(' ') : []
    expect(words).toEqual(expect.arrayContaining(['cafe', 'launch', '27', 'neighbours', 'counts', 'project']))
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })
})

test('a course may do without a library', () => {
  const without = validFiles().filter(({ path }) => path !== SHELF)
  expect(without.some(({ path }) => path === COURSE)).toBe(true)
  expect(read(without).course?.library).toEqual([])
})
