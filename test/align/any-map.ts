import fc from 'fast-check'
import type { MapObjective, OkrMap } from '../../src/align/okr-map.ts'

const words = fc.constantFrom(
  'teachers',
  'come',
  'back',
  'renewals',
  'the',
  'mill',
  'from 3% to 9%',
  'W'.repeat(60),
  'Ωκρ',
  '日本',
  ''
)
const line = fc.array(words, { maxLength: 14 }).map(all => all.join(' '))
const objective = fc.record({ text: fc.oneof(line, fc.string()), keyResults: fc.array(line, { maxLength: 3 }) })

/** Maps of up to 60 objectives, with links and with ends that are not there. */
export const anyMap: fc.Arbitrary<OkrMap> = fc
  .record({
    name: fc.string(),
    company: fc.array(objective, { maxLength: 12 }),
    teams: fc.array(fc.record({ name: line, objectives: fc.array(objective, { maxLength: 8 }) }), { maxLength: 6 }),
    links: fc.uniqueArray(fc.tuple(fc.nat(50), fc.nat(13)), { selector: String, maxLength: 80 })
  })
  .map(({ name, company, teams, links }) => {
    let next = 0
    const numbered = (one: Omit<MapObjective, 'id'>): MapObjective => ({ id: `t${next++}`, ...one })
    return {
      name,
      company: company.map((one, at) => ({ id: `c${at}`, ...one })),
      teams: teams.map((team, at) => ({ id: `team${at}`, name: team.name, objectives: team.objectives.map(numbered) })),
      links: links.map(([from, to]) => ({ from: `t${from}`, to: `c${to}`, so: '' }))
    }
  })
