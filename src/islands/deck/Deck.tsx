import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Card } from '../../cards/card.ts'
import { historyOf } from '../../progress/reviews.ts'
import { plural } from '../../text/plural.ts'
import { reviewStore } from '../learner/reviews.ts'
import { settingStore } from '../learner/settings.ts'
import { Markup } from '../Markup.tsx'
import { useReady } from '../ready.ts'
import { useStore } from '../use-store.ts'
import { CardTurn } from './CardTurn.tsx'
import { dueTexts } from './due-texts.ts'

export type DeckProps = { cards: readonly Card[] }

/** The cards of a lesson, met for the first time here; from then on they come back in the review. */
export function Deck({ cards }: DeckProps): JSX.Element {
  const ready = useReady()
  const reviews = useStore(reviewStore.$all)
  const { retention } = useStore(settingStore.$settings)
  // The round is fixed when it begins, so that a judged card does not slip out from under the learner.
  const [round, setRound] = useState<readonly Card[] | null>(null)
  const [at, setAt] = useState(0)
  if (!ready) return <StillCards cards={cards} />
  const met = (card: Card) => historyOf(reviews, card.id).some(({ undone }) => undone === undefined)
  const fresh = cards.filter(card => !met(card))
  const begin = (list: readonly Card[]) => {
    setRound(list)
    setAt(0)
  }
  const card = (round ?? fresh)[at]
  const now = Date.now()
  return (
    <section class="deck" aria-label="Cards">
      <header>
        <p class="small soft">
          {plural(cards.length, 'card')}, {cards.length - fresh.length} met so far. They come back in the review on the
          day you would forget them.
        </p>
        {card && (
          <p class="small" role="status">
            {at + 1} of {(round ?? fresh).length}
          </p>
        )}
      </header>
      {card ? (
        <CardTurn
          key={card.id}
          card={card}
          next={dueTexts(historyOf(reviews, card.id), now, retention)}
          focusFirst={at > 0}
          onGrade={grade => {
            if (!round) setRound(fresh)
            reviewStore.review(card.id, grade)
            setAt(at + 1)
          }}
        />
      ) : (
        <div class="flash">
          <p class="front" role="status">
            You have met every card of this lesson.
          </p>
          <p class="buttons">
            <button type="button" class="button" onClick={() => begin(cards)}>
              Go through them again
            </button>
          </p>
        </div>
      )}
    </section>
  )
}

/** Both sides of every card, for readers without script and on paper. */
export function StillCards({ cards }: DeckProps): JSX.Element {
  return (
    <section class="deck" aria-label="Cards">
      <div class="list">
        {cards.map(card => (
          <details key={card.id} class="flash still">
            <summary>
              <Markup html={card.front} class="front" />
            </summary>
            <Markup html={card.back} class="back" />
          </details>
        ))}
      </div>
    </section>
  )
}
