import { describe, expect, test, vi } from 'vitest'
import { pageOf } from '../../src/cli/explain-page.ts'
import { listText, pageText } from '../../src/cli/explain-pretty.ts'
import { columns } from '../../src/cli/grade-drawing.ts'
import { examFiles, loadResults } from '../../src/exam/read-exam.ts'
import { rubric } from '../../src/grader/rubric.ts'
import { root } from '../project/files.ts'
import { okr } from './okr-process.ts'

vi.setConfig({ testTimeout: 60_000 })

const criteria = rubric.map(({ criterion }) => criterion)
const ESCAPE = '\u001b'

describe('the page of a criterion', () => {
  test('is printed by its name, however it is capitalised', async () => {
    const { code, out, err } = await okr(['explain', 'Baseline'])
    expect([code, err]).toEqual([0, ''])
    for (const words of [
      'Says where the number starts',
      'Why\n',
      'google',
      'Weak',
      'Better',
      'How often it is right',
      'Sources'
    ])
      expect(out).toContain(words)
    expect(out).not.toContain(ESCAPE)
  })

  test('tells the figures of the exam, of both its parts', () => {
    expect(examFiles(root).length).toBeGreaterThan(0)
    const { open, heldOut } = loadResults(root)
    for (const criterion of criteria) {
      const { accuracy } = pageOf(criterion)
      const figures = (all: typeof open.criteria) => all.find(each => each.criterion === criterion.id)
      expect(accuracy?.open.precision).toEqual(figures(open.criteria)?.precision)
      expect(accuracy?.heldOut.recall).toEqual(figures(heldOut.criteria)?.recall)
    }
  })

  test('names the schools where they differ, and every source', () => {
    for (const criterion of criteria) {
      const page = pageOf(criterion)
      expect(page.sources.map(({ id }) => id)).toEqual([...criterion.sources])
      expect(page.lesson.title).not.toBe('')
      expect(page.says.length).toBeGreaterThan(0)
    }
    const baseline = criteria.find(({ id }) => id === 'baseline')
    expect(baseline && pageOf(baseline).policies.map(({ school }) => school !== null)).toContain(true)
  })

  test('keeps to the width, but for addresses', () => {
    for (const criterion of criteria) {
      const page = pageOf(criterion)
      for (const width of [40, 60, 80, 100]) {
        const wide = pageText(page, { width, colours: false })
          .split('\n')
          .filter(line => columns(line) > width && !line.includes('https://'))
        expect(wide).toEqual([])
      }
    }
  })

  test('is the same words in colour', () => {
    const strip = (text: string) => text.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')
    const [first] = criteria
    if (!first) throw new Error('The rubric is empty.')
    const page = pageOf(first)
    const plain = pageText(page, { width: 80, colours: false }).replace(/^ *\^[ ^]*\n/gm, '')
    expect(strip(pageText(page, { width: 80, colours: true }))).toBe(plain)
  })

  test('is JSON where asked for', async () => {
    const { out } = await okr(['explain', 'baseline', '--format', 'json'])
    const baseline = criteria.find(({ id }) => id === 'baseline')
    expect(JSON.parse(out)).toEqual(baseline && JSON.parse(JSON.stringify(pageOf(baseline))))
  })
})

describe('the list of criteria', () => {
  test('holds each of them once, below what it judges', () => {
    const text = listText(criteria, { width: 80, colours: false })
    const [objectives = '', keyResults = '', set = ''] = text.split('\n\n')
    const part = { objective: objectives, 'key-result': keyResults, draft: set }
    for (const { id, judges } of criteria) expect(part[judges]).toMatch(new RegExp(`^  ${id} +\\S`, 'm'))
    expect(text.split('\n').filter(line => columns(line) > 80)).toEqual([])
  })

  test('is what “okr explain” prints alone', async () => {
    const { code, out } = await okr(['explain'])
    expect(code).toBe(0)
    expect(out).toBe(listText(criteria, { width: 80, colours: false }))
    const json = await okr(['explain', '--format', 'json'])
    expect(JSON.parse(json.out).map(({ id }: { id: string }) => id)).toEqual(criteria.map(({ id }) => id))
  })
})

describe('colour', () => {
  test.each([
    ['never in a pipe', {}, false],
    ['in a pipe where it is forced', { FORCE_COLOR: '1' }, true],
    ['not where it is forced off', { FORCE_COLOR: '0' }, false],
    ['forced before refused', { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['not where it is refused', { FORCE_COLOR: '', NO_COLOR: '1' }, false]
  ])('%s', async (_, env, coloured) => {
    const { out } = await okr(['explain'], { env: { FORCE_COLOR: '', NO_COLOR: '', ...env } })
    expect(out.includes(ESCAPE)).toBe(coloured)
  })
})

describe('what it cannot explain', () => {
  test.each([
    ['a slip of the finger', ['baselin'], ['“baselin”', '“okr explain baseline”']],
    ['a name like none', ['xyzzy'], ['“xyzzy”', '“okr explain” lists them all']],
    ['two names', ['baseline', 'target'], ['“baseline” and “target”']],
    ['an unknown option', ['--fromat', 'json'], ['--fromat', '--format']],
    ['an unknown format', ['--format', 'sarif'], ['sarif', 'pretty']]
  ])('is refused with a remedy: %s', async (_, args, words) => {
    const { code, out, err } = await okr(['explain', ...args])
    expect([code, out]).toEqual([2, ''])
    for (const word of words) expect(err).toContain(word)
  })
})
