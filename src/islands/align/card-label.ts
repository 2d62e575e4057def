import type { Card } from '../../align/layout.ts'
import { wordsOn } from '../../align/map-text.ts'
import { linksOf, linksTo, type OkrMap } from '../../align/okr-map.ts'
import { plural } from '../../text/plural.ts'

/** What a card says to those who hear it. `from` is the objective being linked, if one is. */
export function cardLabel(map: OkrMap, { id, side, notes }: Card, from: string | null): string {
  const said = [...new Set(notes.filter(({ kind }) => kind === 'copy').map(() => 'It says the same as the company'))]
  if (side === 'company') {
    const served = linksTo(map, id).length
    const linked = from !== null && linksOf(map, from).some(({ to }) => to === id)
    const count = served === 0 ? 'No team serves this' : `Served by ${plural(served, 'objective')}`
    return [`The company: ${wordsOn(map, id)}`, count, ...(linked ? ['Linked already'] : [])].join('. ')
  }
  const team = map.teams.find(({ objectives }) => objectives.some(each => each.id === id))?.name ?? ''
  const serves = linksOf(map, id).map(({ to }) => wordsOn(map, to))
  return [
    `${team}: ${wordsOn(map, id)}`,
    serves.length === 0 ? 'Serves nothing yet' : `Serves: ${serves.join('; ')}`,
    ...said
  ].join('. ')
}
