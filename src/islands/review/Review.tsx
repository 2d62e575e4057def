import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { dueText } from '../../cards/due-text.ts'
import { historyOf, lastReview } from '../../progress/reviews.ts'
import { localDays, startedCards, todaysQueue } from '../../progress/today.ts'
import { withBase } from '../../site.ts'
import { plural } from '../../text/plural.ts'
import { CardTurn } from '../deck/CardTurn.tsx'
import { dueTexts } from '../deck/due-texts.ts'
import { lessonStore } from '../learner/lessons.ts'
import { reviewStore } from '../learner/reviews.ts'
import { settingStore } from '../learner/settings.ts'
import type { LessonOutline } from '../lesson-data.ts'
import { useReady } from '../ready.ts'
import { useKeys } from '../use-keys.ts'
import { useStore } from '../use-store.ts'
import { Caps } from './Caps.tsx'
import { useCards } from './use-cards.ts'

export type ReviewProps = { base: string; lessons: readonly LessonOutline[] }

/** Today's cards: what is due, then what is new, within the day's caps; the last judgement can be taken back. */
export function Review({ base, lessons }: ReviewProps): JSX.Element {
  const ready = useReady()
  const opened = useStore(lessonStore.$all)
  const reviews = useStore(reviewStore.$all)
  const settings = useStore(settingStore.$settings)
  const [turns, setTurns] = useState(0)
  const [undone, setUndone] = useState<string | null>(null)
  const now = useNow()
  const cards = useCards(
    lessons.filter(({ id, cards: ids }) => opened[id] || ids.some(card => reviews[card])),
    base
  )
  const root = useRef<HTMLDivElement>(null)
  const mayUndo = turns > 0 && lastReview(reviews, now) !== null
  const undo = () => {
    setUndone(reviewStore.undo())
    setTurns(turns - 1)
  }
  useKeys(root, key => {
    if (key !== 'u' || !mayUndo) return false
    undo()
    return true
  })
  if (!ready || !cards) return <div class="review" data-waiting="" />

  const dayOf = localDays()
  const queue = todaysQueue({ cards: startedCards(cards, opened, reviews), reviews, settings, now, dayOf })
  // A card whose judgement was taken back is asked again at once.
  const card = queue.cards.find(({ id }) => id === undone) ?? queue.cards[0]
  const lesson = lessons.find(({ id }) => id === card?.lesson)
  return (
    <div class="review" ref={root}>
      <p class="tally" role="status">
        {queue.cards.length === 0
          ? 'Nothing due.'
          : `${plural(queue.cards.length, 'card')} left today: ${queue.due} to review, ${queue.fresh} new.`}{' '}
        {queue.doneReviews + queue.doneFresh > 0 && `${queue.doneReviews + queue.doneFresh} done.`}
        {queue.held > 0 && ` ${plural(queue.held, 'more card')} due, held back by your daily limit.`}
      </p>
      {card ? (
        <CardTurn
          key={`${card.id}${turns}`}
          card={card}
          from={lesson ? `${lesson.number} ${lesson.title}` : ''}
          next={dueTexts(historyOf(reviews, card.id), now, settings.retention)}
          focusFirst={turns > 0}
          onGrade={grade => {
            reviewStore.review(card.id, grade)
            setUndone(null)
            setTurns(turns + 1)
          }}
        />
      ) : (
        <Done
          base={base}
          lessons={lessons}
          met={Object.keys(reviews).length > 0}
          next={queue.next === null ? null : dueText(queue.next, now, dayOf)}
        />
      )}
      {(card || mayUndo) && (
        <p class="buttons">
          <button type="button" class="button plain" aria-disabled={!mayUndo} onClick={() => mayUndo && undo()}>
            Undo the last one <kbd>u</kbd>
          </button>
          <span class="small soft keys">
            <kbd>Space</kbd> shows the answer, <kbd>1</kbd> to <kbd>4</kbd> judge it.
          </span>
        </p>
      )}
      <Caps settings={settings} />
    </div>
  )
}

type DoneProps = { base: string; lessons: ReviewProps['lessons']; met: boolean; next: string | null }

function Done({ base, lessons, met, next }: DoneProps): JSX.Element {
  const [first] = lessons
  return (
    <div class="flash">
      <p class="front">{met ? 'That is all for today.' : 'No cards yet.'}</p>
      <p class="soft">
        {met && next ? `The next card comes back ${next}.` : 'Cards join the review once you have opened their lesson.'}
      </p>
      <p class="buttons">
        {first && (
          <a class="button" href={withBase(met ? '/' : `/lessons/${first.id}/`, base)}>
            {met ? 'Read on' : `Begin with “${first.title}”`}
          </a>
        )}
      </p>
    </div>
  )
}

/** Now, looked at again every half minute, so that cards in learning come back while the page stays open. */
function useNow(): number {
  const [, setTick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTick(tick => tick + 1), 30_000)
    return () => clearInterval(timer)
  }, [])
  return Date.now()
}
