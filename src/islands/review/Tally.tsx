import type { JSX } from 'preact'
import type { Queue } from '../../cards/queue.ts'
import { plural } from '../../text/plural.ts'

/** What is left today, what was done, and what the daily limit holds back. */
export function Tally({ queue: { cards, due, fresh, doneReviews, doneFresh, held } }: { queue: Queue }): JSX.Element {
  return (
    <p class="tally" role="status">
      {cards.length === 0
        ? 'Nothing due.'
        : `${plural(cards.length, 'card')} left today: ${due} to review, ${fresh} new.`}{' '}
      {doneReviews + doneFresh > 0 && `${doneReviews + doneFresh} done.`}
      {held > 0 && ` ${plural(held, 'more card')} due, held back by your daily limit.`}
    </p>
  )
}
