import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftsShown } from '../../src/progress/drafts.ts'
import { exportFile, importFile } from '../../src/progress/file.ts'
import { type Grading, gradings, gradingsShown, WHOLE } from '../../src/progress/grading.ts'
import { canonical } from '../../src/progress/json.ts'
import { asideKey, asideShown } from '../../src/progress/set-aside.ts'
import { LATEST } from '../../src/progress/time.ts'
import { browser } from './browser.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const text = (objective: string) => ({ objective, keyResults: ['From 1 to 2'], cycle: 'Q3 2026' })
const graded = (objective: string) => ({ ...text(objective), score: 50, left: 1, rubric: '2026.1' })
const door = { refuse() {}, until: LATEST }

describe('gradings of a draft', () => {
  it('are all kept, the same text once, and shown newest first', () => {
    const { open, clock } = browser()
    const { drafts } = open().progress
    for (const objective of ['a', 'b', 'b', 'a']) {
      drafts.keepGrading('d', graded(objective))
      clock.now += MINUTE
    }
    const shown = gradingsShown(drafts.$all.get().d?.gradings)
    expect(shown.map(({ objective }) => objective)).toEqual(['b', 'a'])
  })

  it('thin out to the last of each day behind the newest hundred, and the draft’s own text stays', () => {
    const { open, clock } = browser()
    const { drafts } = open().progress
    drafts.write('d', 'v', { ...text('the first'), situation: '' })
    for (let grading = 0; grading < 3 * WHOLE; grading++) {
      drafts.keepGrading('d', graded(String(grading)))
      clock.now += grading % 10 === 9 ? DAY : MINUTE
    }
    const kept = gradingsShown(drafts.$all.get().d?.gradings).map(({ objective }) => Number(objective))
    expect(kept.slice(0, WHOLE)).toEqual(Array.from({ length: WHOLE }, (_, index) => 3 * WHOLE - 1 - index))
    expect(kept.slice(WHOLE)).toEqual(Array.from({ length: 20 }, (_, index) => 199 - 10 * index))
    expect(draftsShown(drafts.$all.get())[0]?.current.objective).toBe('the first')
  })

  it('thin out alike, whatever devices meet and in whatever order', () => {
    // Four gradings a day, so that both rules bite; several at one moment, so that ties happen.
    const grading = fc
      .record({ part: fc.integer({ min: 0, max: 300 }), objective: fc.constantFrom('a', 'b') })
      .map(({ part, objective }): Grading => ({ ...graded(objective), at: part * (DAY / 4) }))
    const many = fc
      .array(grading, { minLength: 80, maxLength: 150, size: 'max' })
      .map(list => gradings.read(list, door) ?? [])
    fc.assert(
      fc.property(many, many, many, (a, b, c) => {
        const one = gradings.merge(gradings.merge(a, b), c)
        expect(canonical(gradings.merge(a, gradings.merge(c, b)))).toBe(canonical(one))
        expect(gradings.merge(one, b)).toBe(one)
        expect(gradings.merge(one, one)).toBe(one)
      }),
      { numRuns: 40 }
    )
  })
})

describe('a draft', () => {
  it('is named, copied and thrown away without touching another', () => {
    const { drafts } = browser().open().progress
    drafts.write('d', 'v1', { ...text('Regulars choose us'), situation: '' }, 'bakery')
    drafts.rename('d', 'The bakery')
    drafts.write('e', 'v1', { ...text('Another'), situation: '' })
    drafts.remove('e')
    expect(draftsShown(drafts.$all.get()).map(({ id, name }) => [id, name])).toEqual([['d', 'The bakery']])
    drafts.restore('e')
    expect(draftsShown(drafts.$all.get())).toHaveLength(2)
  })

  it('keeps its promise, what was set aside and the writer’s judgement through a progress file', () => {
    const { progress: from } = browser().open()
    from.drafts.write('d', 'v', { ...text('o'), commitment: 'aspirational', situation: '' })
    from.drafts.keepGrading('d', graded('o'))
    from.drafts.setAside('d', { criterion: 'outcome', words: 'Launch', reason: 'It is a promise to a regulator' })
    from.drafts.rate('d', { own: { results: 'yes' }, grader: { results: 'no' } })
    from.drafts.rename('d', 'Mine')
    const { progress: to } = browser().open()
    const file = exportFile(from, Date.UTC(2026, 6, 2))
    expect(importFile(to, file, Date.UTC(2026, 6, 2))).toMatchObject({ ok: true, refused: 0 })
    expect(exportFile(to, Date.UTC(2026, 6, 2))).toBe(file)
    expect(draftsShown(to.drafts.$all.get())[0]?.current.commitment).toBe('aspirational')
  })

  it('kept before there were names, gradings and promises reads as ever', () => {
    const kept =
      '{"era":0,"data":{"d":{"scenario":"bakery","versions":{"v":{"at":5,"objective":"o","keyResults":["k"],"cycle":"","situation":"","mood":"good"}}}}}'
    const { open, texts } = browser({ texts: new Map([['cairn:drafts:1', kept]]) })
    const { drafts } = open().progress
    expect(draftsShown(drafts.$all.get())[0]).toMatchObject({
      id: 'd',
      name: '',
      scenario: 'bakery',
      current: { objective: 'o' }
    })
    drafts.rename('d', 'Mine')
    expect(texts.get('cairn:drafts:1')).toContain('"mood":"good"')
  })
})

describe('what is set aside', () => {
  it('is known by the criterion and the words, and can be taken up again', () => {
    const { drafts } = browser().open().progress
    const aside = { criterion: 'outcome', words: 'Launch  the app', reason: 'r' }
    drafts.setAside('d', aside)
    expect(asideKey({ criterion: 'outcome', words: 'launch the App' })).toBe(asideKey(aside))
    expect(asideShown(drafts.$all.get().d?.setAside)).toHaveLength(1)
    drafts.setAside('d', { ...aside, back: true })
    expect(asideShown(drafts.$all.get().d?.setAside)).toEqual([])
  })
})
