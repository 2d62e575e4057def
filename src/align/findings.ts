import { linksOf, linksTo, type MapObjective, type OkrMap, teamObjectives } from './okr-map.ts'
import { isCopy, likeness } from './similarity.ts'

/** Something to look at on a map. Whether it is a fault is for the people of the map to say. */
export type MapFinding =
  /** A team objective that serves no company objective. */
  | { readonly kind: 'orphan'; readonly of: string }
  /** A company objective that no team objective serves. */
  | { readonly kind: 'gap'; readonly of: string }
  /** A team objective that repeats a company objective (`at` is “objective”) or one of its key results (from 0). */
  | { readonly kind: 'copy'; readonly of: string; readonly from: string; readonly at: 'objective' | number }

/** What there is to look at: by team objective in the order shown, then the gaps. */
export function findingsOf(map: OkrMap): readonly MapFinding[] {
  const below = teamObjectives(map).flatMap((objective): MapFinding[] => {
    const { id: of } = objective
    const copy = copyIn(objective, map.company)
    return [
      ...(linksOf(map, of).length === 0 ? [{ kind: 'orphan', of } as const] : []),
      ...(copy === null ? [] : [copy])
    ]
  })
  const gaps = map.company.filter(({ id }) => linksTo(map, id).length === 0)
  return [...below, ...gaps.map(({ id }): MapFinding => ({ kind: 'gap', of: id }))]
}

function copyIn({ id: of, text }: MapObjective, company: readonly MapObjective[]): MapFinding | null {
  for (const { id: from, text: above, keyResults } of company) {
    if (isCopy(text, above)) return { kind: 'copy', of, from, at: 'objective' }
    const at = keyResults.findIndex(line => isCopy(text, line))
    if (at >= 0) return { kind: 'copy', of, from, at }
  }
  return null
}

/** A link the words hint at. It only asks: the people of the map decide. */
export type Suggestion = { readonly from: string; readonly to: string; readonly words: readonly string[] }

/** Below this share of common words, one word in common is chance. */
const TELLING = 0.2
/** So many are suggested for one objective. */
const MOST = 2

/**
 * Links to think about for a team objective: the company objectives whose words, key results included, are most alike.
 * What is linked already or was turned down is not suggested again.
 */
export function suggestionsFor(
  map: OkrMap,
  from: MapObjective,
  turnedDown: (to: string) => boolean
): readonly Suggestion[] {
  const linked = new Set(linksOf(map, from.id).map(({ to }) => to))
  return map.company
    .filter(({ id }) => !linked.has(id) && !turnedDown(id))
    .map(above => ({ to: above.id, ...likeness(wordsIn(from), wordsIn(above)) }))
    .filter(({ words, share }) => words.length >= 2 || (words.length === 1 && share >= TELLING))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ to, words }) => ({ from: from.id, to, words: words.slice(0, 4) }))
}

const wordsIn = ({ text, keyResults }: MapObjective) => [text, ...keyResults].join('\n')
