import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flaw } from '../../src/flaws/flaw.ts'
import { kinds } from '../../src/flaws/kinds.ts'
import { findingsAt, isProved } from '../../src/flaws/proof.ts'
import { grade } from '../../src/grader/grade.ts'
import { rubric } from '../../src/grader/rubric.ts'
import { projectFiles } from '../project/files.ts'
import { chance } from './chance.ts'
import { models } from './models.ts'

const ids = kinds.map(({ criterion }) => criterion)
/** Four in five good OKRs can carry a flaw; work in place of a result needs a set with results to spare. */
const SHARE = 0.8
const FEWER: Readonly<Record<string, number>> = { outcome: 0.7 }

describe('the list of flaws', () => {
  it('has every file of the folder, and only criteria of the rubric, in its order', () => {
    const files = projectFiles().flatMap(path => /^src\/flaws\/kinds\/(.*)\.ts$/.exec(path)?.[1] ?? [])
    expect(files.toSorted()).toEqual(ids.toSorted())
    expect(ids).toEqual(rubric.map(({ criterion }) => criterion.id).filter(id => ids.includes(id)))
    expect(ids.length).toBeGreaterThanOrEqual(22)
  })

  it('judges what the criterion judges', () => {
    for (const { criterion, judges } of kinds)
      expect(rubric.find(each => each.criterion.id === criterion)?.criterion.judges).toBe(judges)
  })
})

describe.each(ids)('%s', criterion => {
  const results = models.map((model, index) => ({ model, found: flaw(model, criterion, chance(index + 1)) }))
  const carried = results.flatMap(({ model, found }) => (found ? [{ model, found }] : []))

  it('fits most good OKRs', () => {
    expect(models.length).toBeGreaterThan(100)
    expect(carried.length / models.length).toBeGreaterThanOrEqual(FEWER[criterion] ?? SHARE)
  })

  it('is found in its place, in the guilty words, and nothing else complains', () => {
    for (const { model, found } of carried) {
      const after = grade(found.draft, { all: true })
      expect(isProved(grade(model, { all: true }), after, criterion, found.place, found.spans)).toBe(true)
      const [finding] = findingsAt(after, found.place).filter(each => each.criterion === criterion)
      expect(finding?.verdict).toBe('missed')
      for (const [start, end] of finding?.spans ?? [])
        expect(found.spans.some(span => start < span[1] && span[0] < end)).toBe(true)
    }
  })

  it('marks words that stand in the text, without brackets left over', () => {
    for (const { found } of carried) {
      const { draft, place, spans } = found
      const text = place.in === 'objective' ? draft.objective : place.in === 'set' ? '' : draft.keyResults[place.index]
      for (const [start, end] of spans) expect(text?.slice(start, end).trim()).not.toBe('')
      expect(JSON.stringify(draft)).not.toMatch(/\[\[|\]\]|undefined| {2}/)
    }
  })

  it('comes in several phrasings', () => {
    const first = carried.find(({ model }) => model.keyResults.length > 2)
    const written = Array.from({ length: 30 }, (_, seed) =>
      JSON.stringify(first && flaw(first.model, criterion, chance(seed))?.draft)
    )
    expect(new Set(written).size).toBeGreaterThan(3)
  })
})

describe('flaw', () => {
  const anyModel = fc.constantFrom(...models)
  const anySeed = fc.integer({ min: 0, max: 2 ** 31 })

  it('gives the same flaw for the same chance, and leaves the draft it was given alone', () => {
    fc.assert(
      fc.property(anyModel, fc.constantFrom(...ids), anySeed, (model, criterion, seed) => {
        const before = JSON.stringify(model)
        expect(flaw(model, criterion, chance(seed))).toEqual(flaw(model, criterion, chance(seed)))
        expect(JSON.stringify(model)).toBe(before)
      }),
      { numRuns: 60 }
    )
  })

  it('changes nothing but the place, save for the cycle that a missing date needs gone', () => {
    fc.assert(
      fc.property(anyModel, fc.constantFrom(...ids), anySeed, (model, criterion, seed) => {
        const found = flaw(model, criterion, chance(seed))
        if (!found || found.place.in === 'set' || criterion === 'deadline') return
        const { place, draft } = found
        expect(draft.cycle).toBe(model.cycle)
        if (place.in === 'key-result') expect(draft.objective).toBe(model.objective)
        for (const [index, text] of model.keyResults.entries())
          if (place.in !== 'key-result' || place.index !== index) expect(draft.keyResults[index]).toBe(text)
      }),
      { numRuns: 60 }
    )
  })

  it('is null for criteria it knows no flaw for, and for drafts that cannot carry one', () => {
    const model = { objective: 'Make lunch worth the walk', keyResults: ['Lunches eaten from 60 to 90 a day'] }
    expect(flaw(model, 'sufficient', chance(1))).toBeNull()
    expect(flaw({ objective: null, keyResults: [] }, 'destination', chance(1))).toBeNull()
    expect(flaw({ objective: null, keyResults: ['Guests happy'] }, 'baseline', chance(1))).toBeNull()
    expect(flaw({ ...model, objective: 'Make [[lunch]] worth the walk' }, 'ambitious', chance(1))).toBeNull()
  })

  it('reads any draft without complaint', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string(), { maxLength: 4 }),
        fc.constantFrom(...ids),
        anySeed,
        (objective, keyResults, criterion, seed) => {
          const found = flaw({ objective, keyResults }, criterion, chance(seed))
          expect(found === null || found.criterion === criterion).toBe(true)
        }
      ),
      { numRuns: 100 }
    )
  })
})
