import type { JSX } from 'preact'
import { lessonSummary } from '../../progress/summary.ts'
import { plural } from '../../text/plural.ts'
import { answerStore } from '../learner/answers.ts'
import { lessonStore } from '../learner/lessons.ts'
import { reviewStore } from '../learner/reviews.ts'
import { useReady } from '../ready.ts'
import { useStore } from '../use-store.ts'

export type EndProps = { lesson: string; questions: readonly string[]; cards: readonly string[] }

/** The end of a lesson: what was done of it, and the mark “done”. */
export function End({ lesson, questions, cards }: EndProps): JSX.Element {
  const ready = useReady()
  const lessons = useStore(lessonStore.$all)
  const answers = useStore(answerStore.$all)
  const reviews = useStore(reviewStore.$all)
  if (!ready) return <p class="buttons end-place" />
  const { done, answered, right, seen } = lessonSummary({ id: lesson, questions, cards }, { lessons, answers, reviews })
  return (
    <div class="end-place">
      <p class="small soft" role="status">
        {answered} of {plural(questions.length, 'question')} answered, {right} of them right; {seen} of{' '}
        {plural(cards.length, 'card')} met.
      </p>
      <p class="buttons">
        <button type="button" class="button" aria-pressed={done} onClick={() => lessonStore.finish(lesson, !done)}>
          {done ? '✓ Done' : 'Mark as done'}
        </button>
      </p>
    </div>
  )
}
