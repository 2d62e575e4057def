import type { JSX } from 'preact'
import type { Card } from '../../cards/card.ts'
import { pauseStore } from '../learner/pauses.ts'
import { Markup } from '../Markup.tsx'

/** What the learner has left out, and the way back in. */
export function LeftOut({ cards }: { cards: readonly Card[] }): JSX.Element {
  return (
    <ul class="left-out">
      {cards.map(({ id, front }) => (
        <li key={id}>
          <Markup html={front} />
          <button type="button" class="button plain" onClick={() => pauseStore.suspend(id, false)}>
            Bring it back
          </button>
        </li>
      ))}
    </ul>
  )
}
