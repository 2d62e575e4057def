import { findingsOf, type MapFinding } from './findings.ts'
import { linksOf, linksTo, type MapObjective, type OkrMap, teamObjectives } from './okr-map.ts'
import { CAIRN } from './stones.ts'
import { wrapped } from './wrap.ts'

/** A card of the map: where it stands, its text in lines, and what is said of it below in a few words. */
export type Card = {
  readonly id: string
  readonly side: 'company' | 'team'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  readonly notes: readonly { readonly kind: MapFinding['kind']; readonly text: string }[]
  /** How many links end here. */
  readonly links: number
}

export type Heading = { readonly id: string; readonly x: number; readonly y: number; readonly lines: readonly string[] }

/** A link as a line: `path` for an SVG path, `end` where it meets the company objective. */
export type Edge = {
  readonly from: string
  readonly to: string
  readonly path: string
  readonly start: Point
  readonly end: Point
}
export type Point = { readonly x: number; readonly y: number }

/** The whole picture, in the unit of `width`. `pad`, `text` and `leading` are what it was drawn with. */
export type Layout = {
  readonly width: number
  readonly height: number
  readonly em: number
  readonly pad: number
  readonly leading: number
  readonly cards: readonly Card[]
  readonly headings: readonly Heading[]
  readonly edges: readonly Edge[]
}

/** What each finding is called on a card. */
export const noteText: Readonly<Record<MapFinding['kind'], string>> = {
  orphan: 'Serves nothing yet',
  copy: 'Says the same',
  gap: 'No team serves this'
}

/**
 * Where everything stands: the company’s objectives in a column on the left, the teams’ on the right, spread so that both
 * columns are equally tall. Cards never overlap, and every text is there in full.
 * @param width of the picture; from 280 up
 * @param em the type size, in the same unit
 */
export function layoutOf(map: OkrMap, { width, em }: { width: number; em: number }): Layout {
  const gutter = Math.max(2 * em, Math.min(width * 0.22, 15 * em))
  const column = (width - gutter) / 2
  const pad = Math.min(em, column * 0.08)
  const leading = 1.35 * em
  const between = 0.9 * em
  const findings = findingsOf(map)
  const sized = (objective: MapObjective, side: Card['side']) => {
    const notes = findings
      .filter(({ of }) => of === objective.id)
      .flatMap(({ kind }) =>
        wrapped(noteText[kind], column - 2 * pad - 1.2 * em, 0.82 * em).map(text => ({ kind, text }))
      )
    const lines = wrapped(objective.text.trim() || 'Not written yet', column - 2 * pad, em)
    const links = (side === 'company' ? linksTo(map, objective.id) : linksOf(map, objective.id)).length
    const stones = side === 'company' && links > 0 ? CAIRN * em : 0
    // Never lower than a finger needs.
    const height = Math.max(2 * pad + (lines.length + notes.length) * leading + stones, 2.75 * em)
    return { id: objective.id, side, width: column, height, lines, notes, links }
  }

  const left = stacked(
    [
      { heading: { id: 'company', name: 'The company' }, cards: [] },
      ...map.company.map(each => ({ heading: null, cards: [sized(each, 'company')] }))
    ],
    0
  )
  const right = stacked(
    map.teams.map(({ id, name, objectives }) => ({
      heading: { id, name: name.trim() || 'A team' },
      cards: objectives.map(each => sized(each, 'team'))
    })),
    column + gutter
  )
  const height = Math.max(left.height, right.height, 4 * em)
  const cards = [...spread(left, height), ...spread(right, height)]
  return {
    width,
    height,
    em,
    pad,
    leading,
    cards,
    headings: [...left.headings, ...shifted(right, height)],
    edges: edgesOf(map, cards)
  }

  type Sized = ReturnType<typeof sized>
  type Group = { heading: { id: string; name: string } | null; cards: readonly Sized[] }
  type Column = {
    cards: readonly (Card & { group: number })[]
    headings: readonly (Heading & { group: number })[]
    height: number
    groups: number
  }

  function stacked(groups: readonly Group[], x: number): Column {
    let y = 0
    const placed: (Card & { group: number })[] = []
    const headings: (Heading & { group: number })[] = []
    for (const [group, { heading, cards }] of groups.entries()) {
      if (y > 0) y += group === 1 && heading === null ? 0 : heading === null ? between : 1.6 * em
      if (heading !== null) {
        const lines = wrapped(heading.name, column, 0.9 * em)
        headings.push({ id: heading.id, x, y, lines, group })
        y += lines.length * leading + 0.4 * em
      }
      for (const [at, card] of cards.entries()) {
        if (at > 0) y += between
        placed.push({ ...card, x, y, group })
        y += card.height
      }
    }
    return { cards: placed, headings, height: y, groups: groups.length }
  }

  /** The shorter column takes up the slack between its groups. */
  function slack({ height: own, groups }: Column, whole: number): number {
    return groups < 2 ? 0 : (whole - own) / (groups - 1)
  }

  function spread(side: Column, whole: number): Card[] {
    const step = slack(side, whole)
    return side.cards.map(({ group, ...card }) => ({ ...card, y: card.y + group * step }))
  }

  function shifted(side: Column, whole: number): Heading[] {
    const step = slack(side, whole)
    return side.headings.map(({ group, ...heading }) => ({ ...heading, y: heading.y + group * step }))
  }
}

/** Lines that leave a card side by side and do not cross on arriving: each has a place of its own on the card’s edge. */
function edgesOf(map: OkrMap, cards: readonly Card[]): readonly Edge[] {
  const byId = new Map(cards.map(card => [card.id, card]))
  return teamObjectives(map).flatMap(({ id }) =>
    linksOf(map, id).flatMap(({ from, to }, at, all): Edge[] => {
      const [card, above] = [byId.get(from), byId.get(to)]
      if (!card || !above) return []
      const arriving = linksTo(map, to)
      const start = { x: card.x, y: card.y + (card.height * (at + 1)) / (all.length + 1) }
      const place = arriving.findIndex(link => link.from === from)
      const end = { x: above.x + above.width, y: above.y + (above.height * (place + 1)) / (arriving.length + 1) }
      return [{ from, to, start, end, path: curve(start, end) }]
    })
  )
}

/** A line between two points that leaves and arrives level. */
export function curve(start: Point, end: Point): string {
  const middle = (start.x + end.x) / 2
  const at = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`
  return `M${at(start)} C${rounded(middle)} ${rounded(start.y)} ${rounded(middle)} ${rounded(end.y)} ${at(end)}`
}

const rounded = (value: number) => Math.round(value * 10) / 10
