import { describe, expect, test } from 'vitest'
import { readCourse } from '../../src/course/read-course.ts'
import { readFiles } from '../../src/course/read-files.ts'
import { arithmeticOf } from '../../src/drills/arithmetic.ts'
import { decisionNames } from '../../src/drills/cases.ts'
import { deckNames, kindsOf } from '../../src/drills/decks.ts'
import { RUN } from '../../src/drills/sort.ts'
import { bandOf, meaningOf, objectiveScore } from '../../src/okr/attainment.ts'
import { root } from '../project/files.ts'
import { COURSE, edited, FIRST, read, SCORES, validFiles } from './valid.ts'

const { files, surroundings } = readFiles(root)
const { course } = readCourse(files, surroundings)
const cases = course?.cases ?? []

/** Words an author types that a learner should not meet. */
const STUMBLES = /["'`!]|(?<![\p{L}’-])(\p{L}+) +\1(?![\p{L}’-])/iu

describe.each(deckNames)('the deck “%s”', name => {
  const deck = course?.decks[name] ?? []

  test('has enough of each kind for three runs without a repeat', () => {
    for (const kind of kindsOf(name))
      expect(deck.filter(({ is }) => is === kind).length, kind).toBeGreaterThanOrEqual(
        (3 * RUN) / kindsOf(name).length - 2
      )
  })

  test('gives reasons that do not stumble, and that nobody reads twice', () => {
    expect(deck.flatMap(({ text, because }) => [text, because]).filter(line => STUMBLES.test(line))).toEqual([])
    const reasons = deck.map(({ because }) => because)
    expect(reasons.filter((reason, at) => reasons.indexOf(reason) !== at)).toEqual([])
  })
})

describe('the cases', () => {
  const worked = cases.map(each => {
    const found = each.keyResults.map(({ ending }) => arithmeticOf(ending))
    return { ...each, found, mean: objectiveScore(found.map(({ score }) => score)) }
  })

  test('are at least ten, committed and aspirational', () => {
    expect(cases.length).toBeGreaterThanOrEqual(10)
    for (const commitment of ['committed', 'aspirational'])
      expect(cases.filter(each => each.commitment === commitment).length).toBeGreaterThanOrEqual(4)
  })

  test('show every way a key result can end, and every remark on it', () => {
    expect(new Set(cases.flatMap(({ keyResults }) => keyResults.map(({ ending }) => ending.form))).size).toBe(3)
    const remarks = new Set(worked.flatMap(({ found }) => found.flatMap(each => each.remarks)))
    expect([...remarks].toSorted()).toEqual(['backwards', 'beyond', 'no-distance', 'no-start'])
  })

  test('show every band and every meaning', () => {
    const ends = worked.flatMap(({ mean, commitment }) =>
      mean === null ? [] : [{ band: bandOf(mean), meaning: meaningOf(mean, commitment) }]
    )
    expect(new Set(ends.map(({ band }) => band)).size).toBe(3)
    expect(new Set(ends.map(({ meaning }) => meaning)).size).toBe(6)
  })

  test('are decided one way here, another there, and often in more than one', () => {
    for (const name of decisionNames) {
      expect(
        cases.some(({ views }) => views[name].fits),
        name
      ).toBe(true)
      expect(
        cases.some(({ views }) => !views[name].fits),
        name
      ).toBe(true)
    }
    const open = cases.filter(({ views }) => Object.values(views).filter(({ fits }) => fits).length > 1)
    expect(open.length).toBeGreaterThanOrEqual(4)
  })

  test.each(cases.map(each => [each.id, each] as const))('%s tells what happened in two sentences', (_, each) => {
    expect(each.happened.match(/[.?](?= |$)/g)).toHaveLength(2)
    expect(JSON.stringify(each).replaceAll('"', '')).not.toMatch(STUMBLES)
  })
})

describe('drills in a lesson', () => {
  const withBlock = (tag: string) => edited(FIRST, '<Write scenario="shop">', `${tag}\n\n<Write scenario="shop">`)
  const blocksOf = (tag: string) => read(withBlock(tag)).course?.lessons[0]?.blocks ?? []

  test('sort what the author chose, six at a time unless told otherwise', () => {
    const sort = (attributes: string) =>
      blocksOf(`<Sort deck="parts"${attributes}>\n\nSort these.\n\n</Sort>`).find(({ type }) => type === 'sort')
    expect(sort('')).toMatchObject({ deck: 'parts', kinds: kindsOf('parts'), count: 6, html: '<p>Sort these.</p>' })
    expect(sort(' kinds="kpi, key-result" count="8"')).toMatchObject({ kinds: ['key-result', 'kpi'], count: 8 })
  })

  test('score the case that the author chose', () => {
    const block = blocksOf('<Score case="shop-quarter">\n\nScore it.\n\n</Score>').find(({ type }) => type === 'score')
    expect(block).toMatchObject({ case: 'shop-quarter', html: '<p>Score it.</p>' })
  })

  test('mend the flaws that the author chose, or any', () => {
    const mend = (attributes: string) =>
      blocksOf(`<Mend${attributes}>\n\nMend these.\n\n</Mend>`).find(({ type }) => type === 'mend')
    expect(mend('')).toMatchObject({ criteria: null, html: '<p>Mend these.</p>' })
    expect(mend(' criteria="baseline, target"')).toMatchObject({ criteria: ['baseline', 'target'] })
  })

  test('exercises speak of the criteria that the author chose, or of all', () => {
    const write = (attributes: string) =>
      blocksOf(`<Write scenario="shop"${attributes}>\n\nWrite.\n\n</Write>`).find(
        block => block.type === 'write' && block.html === '<p>Write.</p>'
      )
    expect(write('')).toMatchObject({ scenario: 'shop', criteria: null })
    expect(write(' criteria="destination,clear"')).toMatchObject({ criteria: ['destination', 'clear'] })
  })

  test('say what there is to choose from where there is nothing by that name', () => {
    const problems = (tag: string) => read(withBlock(tag)).problems.map(({ message, remedy }) => `${message} ${remedy}`)
    expect(problems('<Score case="shop-quater">Go.</Score>')).toEqual([
      'there is no case “shop-quater”. Did you mean “shop-quarter”? Cases are the entries of content/scores.yaml.'
    ])
    expect(problems('<Sort deck="parts" kinds="kpi">Go.</Sort>')).toEqual([
      '“kpi” leaves nothing to tell apart. Name two or more of: objective, key-result, initiative, kpi. Leave kinds out for all of them.'
    ])
    expect(problems('<Mend criteria="basline">Go.</Mend>')[0]).toMatch(
      /^no flaw is called “basline”\. Did you mean “baseline”\? There are: .*target/
    )
    expect(problems('<Write scenario="shop" criteria="desination">Go.</Write>')[0]).toMatch(
      /^no criterion is called “desination”\. Did you mean “destination”\? There are: .*outcome/
    )
    expect(problems('<Sort deck="kinds">Go.</Sort>')).toEqual([
      'content/sort/kinds.yaml has no outcome to sort. Add some with is: outcome, or choose other kinds.'
    ])
  })
})

test('a course may do without statements and cases', () => {
  const without = validFiles().filter(({ path }) => path !== SCORES && !path.startsWith('content/sort/'))
  expect(without.some(({ path }) => path === COURSE)).toBe(true)
  const { decks, cases: none } = read(without).course ?? {}
  expect(decks).toEqual({ parts: [], kinds: [] })
  expect(none).toEqual([])
})
