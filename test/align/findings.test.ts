import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsOf, suggestionsFor } from '../../src/align/findings.ts'
import { linksOf, linksTo, type OkrMap, teamObjectives } from '../../src/align/okr-map.ts'
import { anyMap } from './any-map.ts'

const map: OkrMap = {
  name: 'Mill',
  company: [
    { id: 'c1', text: 'Bakers trust our flour', keyResults: ['Bakers who reorder within a month: 40% to 60%'] },
    { id: 'c2', text: 'The mill is safe to work in', keyResults: [] }
  ],
  teams: [
    {
      id: 'sales',
      name: 'Sales',
      objectives: [
        { id: 't1', text: 'Every baker knows which flour suits their bread', keyResults: [] },
        { id: 't2', text: 'Bakers who reorder within a month: 40% to 60%', keyResults: [] }
      ]
    }
  ],
  links: [{ from: 't1', to: 'c1', so: 'they come back' }]
}

describe('what a map shows', () => {
  test('finds the orphan, the copy of a key result and the gap', () => {
    expect(findingsOf(map)).toEqual([
      { kind: 'orphan', of: 't2' },
      { kind: 'copy', of: 't2', from: 'c1', at: 0 },
      { kind: 'gap', of: 'c2' }
    ])
  })

  test('calls every objective without a link an orphan or a gap, and no other', () => {
    fc.assert(
      fc.property(anyMap, any => {
        const found = (kind: string) =>
          findingsOf(any)
            .filter(each => each.kind === kind)
            .map(({ of }) => of)
        expect(found('orphan')).toEqual(
          teamObjectives(any)
            .filter(({ id }) => linksOf(any, id).length === 0)
            .map(({ id }) => id)
        )
        expect(found('gap')).toEqual(any.company.filter(({ id }) => linksTo(any, id).length === 0).map(({ id }) => id))
      })
    )
  })

  test('finds any company objective that a team repeats', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(11), (any, at) => {
        const above = any.company[at]
        if (!above || !/\p{L}/u.test(above.text)) return
        const copied = { id: 'x', name: 'X', objectives: [{ id: 'copy', text: above.text, keyResults: [] }] }
        const kinds = findingsOf({ ...any, teams: [copied] }).filter(({ of }) => of === 'copy')
        expect(kinds.map(({ kind }) => kind)).toContain('copy')
      })
    )
  })
})

describe('suggestions', () => {
  const [, copy] = map.teams[0]?.objectives ?? []

  test('name the words in common', () => {
    expect(copy && suggestionsFor(map, copy, () => false)[0]).toMatchObject({ to: 'c1', words: ['bakers', 'reorder'] })
  })

  test('never repeat what is linked or was turned down', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(11), (any, at) => {
        for (const objective of teamObjectives(any)) {
          const linked = linksOf(any, objective.id).map(({ to }) => to)
          const suggested = suggestionsFor(any, objective, to => to === `c${at}`).map(({ to }) => to)
          expect(suggested.filter(to => linked.includes(to) || to === `c${at}`)).toEqual([])
          expect(suggested.length).toBeLessThanOrEqual(2)
        }
      })
    )
  })
})
