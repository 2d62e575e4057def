import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { curve, layoutOf } from '../../align/layout.ts'
import { wordsOn } from '../../align/map-text.ts'
import { linksOf } from '../../align/okr-map.ts'
import { CardBox } from './CardBox.tsx'
import { cardLabel } from './card-label.ts'
import { beside, next } from './moves.ts'
import type { MapInHand } from './use-map.ts'
import { useWidth } from './use-width.ts'

type Props = {
  hand: MapInHand
  chosen: string | null
  onChoose: (id: string | null) => void
  onLinked: (from: string, to: string) => void
  say: (text: string) => void
}

const focusCard = (id: string | undefined) => id && document.getElementById(`card-${id}`)?.focus()

/** The map as a picture: arrow keys walk, Enter begins and ends a link, Delete removes one, Escape gives up. Taps do the same. */
export function Picture({ hand, chosen, onChoose, onLinked, say }: Props): JSX.Element {
  const { map, change } = hand
  const frame = useRef<HTMLDivElement>(null)
  const layout = layoutOf(map, useWidth(frame))
  const { cards, edges, headings, width, height, em, leading } = layout
  const [focused, setFocused] = useState('')
  const [linking, setLinking] = useState<string | null>(null)
  const stop = cards.some(({ id }) => id === focused) ? focused : cards.find(({ side }) => side === 'team')?.id
  const from = linking !== null && cards.some(({ id }) => id === linking) ? linking : null

  const press = (id: string) => {
    if (cards.find(card => card.id === id)?.side === 'team') {
      onChoose(id)
      setLinking(id)
      say('Choose what it serves: arrow keys, then Enter; Escape to stop.')
      focusCard(beside(cards, id) ?? undefined)
    } else if (from === null) {
      onChoose(id)
      say('Choose the objective of a team first, then what it serves.')
    } else {
      setLinking(null)
      if (!linksOf(map, from).some(({ to }) => to === id))
        change(`Linked to “${wordsOn(map, id)}”. Say how.`, [{ what: 'link', from, to: id, there: true }])
      onLinked(from, id)
    }
  }
  const remove = (id: string) => {
    const links = from === null ? linksOf(map, id) : linksOf(map, from).filter(({ to }) => to === id)
    const [only, second] = links
    if (second) say('It serves several. Press Enter, choose one with the arrow keys, then press Delete.')
    else if (only) change('Link removed.', [{ what: 'link', from: only.from, to: only.to, there: false }])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !stop) return
    const { key } = event
    if (key === 'ArrowUp' || key === 'ArrowDown') focusCard(next(cards, stop, key === 'ArrowUp' ? -1 : 1))
    else if ((key === 'ArrowLeft' || key === 'ArrowRight') && from === null) focusCard(beside(cards, stop) ?? undefined)
    else if (key === 'Enter' || key === ' ') press(stop)
    else if (key === 'Delete' || key === 'Backspace') remove(stop)
    else if (key === 'Escape' && from !== null) {
      setLinking(null)
      say('Stopped. Nothing was linked.')
      focusCard(from)
    } else if (!key.startsWith('Arrow')) return
    event.preventDefault()
  }

  const lit = chosen ?? ''
  const isLit = (edge: { from: string; to: string }) => edge.from === lit || edge.to === lit
  const stateOf = (id: string) => {
    if (id === lit) return 'chosen'
    if (lit === '') return 'plain'
    return edges.some(edge => isLit(edge) && (edge.from === id || edge.to === id)) ? 'near' : 'far'
  }
  const [source, aim] = [from, stop].map(id => cards.find(card => card.id === id))
  return (
    <div class="picture" ref={frame} data-linking={from === null ? undefined : ''}>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture is no set of form fields */}
      <svg
        viewBox={`-6 -6 ${width + 12} ${height + 12}`}
        width={width + 12}
        height={height + 12}
        role="group"
        aria-label={`Map: ${map.name}. Arrow keys move between objectives, Enter links.`}
        onKeyDown={onKeyDown}
      >
        {edges.map(edge => (
          <g
            key={`${edge.from} ${edge.to}`}
            class="edge"
            data-lit={isLit(edge) ? '' : undefined}
            data-dim={lit !== '' && !isLit(edge) ? '' : undefined}
          >
            <path d={edge.path} />
            <circle cx={edge.end.x} cy={edge.end.y} r={0.28 * em} />
          </g>
        ))}
        {source && aim?.side === 'company' && (
          <path
            class="aiming"
            d={curve(
              { x: source.x, y: source.y + source.height / 2 },
              { x: aim.x + aim.width, y: aim.y + aim.height / 2 }
            )}
          />
        )}
        {headings.map(({ id, x, y, lines }) =>
          lines.map((line, at) => (
            <text key={`${id}${at}`} class="heading" x={x} y={y + 0.9 * em + at * leading} font-size={0.9 * em}>
              {line}
            </text>
          ))
        )}
        {cards.map(card => (
          <CardBox
            key={card.id}
            card={card}
            layout={layout}
            label={cardLabel(map, card, from)}
            state={stateOf(card.id)}
            tab={card.id === stop}
            onPress={() => press(card.id)}
            onFocus={() => setFocused(card.id)}
          />
        ))}
      </svg>
    </div>
  )
}
