import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flawed } from '../../src/flaws/flawed.ts'
import { kinds } from '../../src/flaws/kinds.ts'
import { lookAlikes } from '../../src/flaws/look-alikes.ts'
import { findingsAt } from '../../src/flaws/proof.ts'
import { grade } from '../../src/grader/grade.ts'
import { rubric } from '../../src/grader/rubric.ts'
import { chance } from './chance.ts'
import { models } from './models.ts'

describe('flawed', () => {
  it('puts so many flaws in different places, each still found when all are in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 2 ** 31 }),
        (model, howMany, seed) => {
          const found = flawed(model, howMany, chance(seed))
          expect(found?.flaws).toHaveLength(howMany)
          const report = grade(found?.draft ?? model, { all: true })
          for (const { criterion, place } of found?.flaws ?? [])
            expect(findingsAt(report, place)).toContainEqual(expect.objectContaining({ criterion, verdict: 'missed' }))
          const places = found?.flaws.map(({ place }) => JSON.stringify(place)) ?? []
          expect(new Set(places).size).toBe(places.length)
        }
      ),
      { numRuns: 60 }
    )
  })

  it('chooses only from the criteria it is given, and says null where none of them fits', () => {
    for (const [index, model] of models.slice(0, 20).entries()) {
      const found = flawed(model, 2, chance(index), { only: ['clear', 'assertive'] })
      const chosen = found?.flaws.map(({ criterion }) => criterion) ?? []
      expect(chosen).toContain('assertive')
      expect(chosen.filter(id => id !== 'assertive' && id !== 'clear')).toEqual([])
      expect(flawed(model, 1, chance(index), { only: [] })).toBeNull()
    }
  })
})

describe('look-alikes', () => {
  it('pair criteria of the rubric that flaws are known for, and each of them once', () => {
    const known = kinds.map(({ criterion }) => criterion)
    const pairs = lookAlikes.map(({ pair }) => pair.toSorted().join(' '))
    expect(new Set(pairs).size).toBe(pairs.length)
    for (const { pair, tells } of lookAlikes) {
      expect(rubric.map(({ criterion }) => criterion.id)).toEqual(expect.arrayContaining([...pair]))
      expect(known).toEqual(expect.arrayContaining([...pair]))
      expect(tells).toMatch(/^[A-Z].*\?$/)
    }
  })
})
