import type { Card } from '../../align/layout.ts'
import { wordsOn } from '../../align/map-text.ts'
import { linksOf, linksTo, type OkrMap } from '../../align/okr-map.ts'
import { plural } from '../../text/plural.ts'

/**
 * What a card says to those who hear it: whose it is, what stands on it, letter for letter, so that who speaks to the
 * page can say it, and what it is linked to. `from` is the objective being linked, if one is.
 */
export function cardLabel(map: OkrMap, { id, side, lines, notes }: Card, from: string | null): string {
  const shown = [...lines, ...notes.map(({ text }) => text)].join(' ')
  if (side === 'company') {
    const served = linksTo(map, id).length
    const linked = from !== null && linksOf(map, from).some(({ to }) => to === id)
    const count = served === 0 ? [] : [`Served by ${plural(served, 'objective')}`]
    return [`The company: ${shown}`, ...count, ...(linked ? ['Linked already'] : [])].join('. ')
  }
  const team = map.teams.find(({ objectives }) => objectives.some(each => each.id === id))?.name.trim() || 'A team'
  const serves = linksOf(map, id).map(({ to }) => wordsOn(map, to))
  return [`${team}: ${shown}`, ...(serves.length === 0 ? [] : [`Serves: ${serves.join('; ')}`])].join('. ')
}
