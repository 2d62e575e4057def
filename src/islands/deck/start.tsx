import { hydrate } from 'preact'
import { Deck, type DeckProps } from './Deck.tsx'

export const start = (root: Element, props: DeckProps): void => hydrate(<Deck {...props} />, root)
