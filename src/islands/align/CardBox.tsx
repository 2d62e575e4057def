import type { JSX } from 'preact'
import type { Card, Layout } from '../../align/layout.ts'
import { cairn } from '../../align/stones.ts'

type Props = {
  card: Card
  layout: Pick<Layout, 'em' | 'pad' | 'leading'>
  label: string
  state: 'chosen' | 'near' | 'far' | 'plain'
  tab: boolean
  onPress: () => void
  onFocus: () => void
}

/** One objective on the map: a card that can be focused and pressed. */
export function CardBox({ card, layout, label, state, tab, onPress, onFocus }: Props): JSX.Element {
  const { id, side, x, y, width, height, lines, notes, links } = card
  const { em, pad, leading } = layout
  const top = y + pad + em
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture holds no buttons of its own
    <g
      id={`card-${id}`}
      class={`card ${side}`}
      data-state={state}
      data-found={notes.length > 0 ? '' : undefined}
      role="button"
      tabindex={tab ? 0 : -1}
      aria-label={label}
      onClick={onPress}
      onFocus={onFocus}
    >
      <rect class="box" x={x} y={y} width={width} height={height} rx={0.6 * em} />
      {lines.map((line, at) => (
        <text key={at} class="words" x={x + pad} y={top + at * leading} font-size={em}>
          {`${line} `}
        </text>
      ))}
      {notes.map(({ kind, text }, at) => (
        <text key={at} class={`note ${kind}`} x={x + pad} y={top + (lines.length + at) * leading} font-size={0.82 * em}>
          {`${text} `}
        </text>
      ))}
      {side === 'company' &&
        cairn(links, x + width - pad - 0.9 * em, y + height - 0.7 * pad, em).map((stone, at) => (
          <ellipse key={at} {...stone} />
        ))}
    </g>
  )
}
