import type { Card } from '../../align/layout.ts'

/** The card above or below in the same column; the card itself at the end. */
export function next(cards: readonly Card[], id: string, step: 1 | -1): string {
  const column = cards.filter(({ side }) => side === cards.find(card => card.id === id)?.side)
  return column[column.findIndex(card => card.id === id) + step]?.id ?? id
}

/** The card of the other column whose middle is nearest, or null where there is none. */
export function beside(cards: readonly Card[], id: string): string | null {
  const here = cards.find(card => card.id === id)
  if (!here) return null
  const middle = ({ y, height }: Card) => y + height / 2
  const [nearest] = cards
    .filter(({ side }) => side !== here.side)
    .toSorted((a, b) => Math.abs(middle(a) - middle(here)) - Math.abs(middle(b) - middle(here)))
  return nearest?.id ?? null
}
