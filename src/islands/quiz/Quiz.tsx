import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { newestAnswer } from '../../progress/answers.ts'
import type { Attempt } from '../../quiz/attempt.ts'
import { opened, restored, retried } from '../../quiz/attempt.ts'
import type { Question } from '../../quiz/question.ts'
import { plural } from '../../text/plural.ts'
import { answerStore } from '../learner/answers.ts'
import { useReady } from '../ready.ts'
import { useStore } from '../use-store.ts'
import { QuestionView } from './QuestionView.tsx'

export type QuizProps = { questions: readonly Question[]; title: string }

/** Questions that follow one another. What was answered before stands there again; only what was missed is asked again. */
export function Quiz({ questions, title }: QuizProps): JSX.Element {
  const ready = useReady()
  const kept = useStore(answerStore.$all)
  const [attempts, setAttempts] = useState<Readonly<Record<string, Attempt>>>({})
  // Taken up once, when the page comes to life: an answer given in another tab must not wipe what is being chosen here.
  useEffect(() => {
    setAttempts(
      Object.fromEntries(
        questions.map(question => [
          question.id,
          restored(question, question.id, newestAnswer(kept, question.id)?.answer)
        ])
      )
    )
  }, [])
  const attemptAt = (question: Question) =>
    attempts[question.id] ?? { ...opened(question, question.id), order: question.options.map(({ id }) => id) }
  const change = (question: Question, attempt: Attempt) => {
    const before = attemptAt(question).tries.length
    if (attempt.state === 'answered' && attempt.tries.length > before)
      answerStore.give(question.id, { answer: attempt.answer, points: attempt.mark.points })
    setAttempts({ ...attempts, [question.id]: attempt })
  }

  const right = questions.filter(question => isRight(attemptAt(question))).length
  const tried = questions.filter(
    question => attemptAt(question).state !== 'open' || attemptAt(question).tries.length > 0
  ).length
  const missed = questions.filter(question => attemptAt(question).state !== 'open' && !isRight(attemptAt(question)))
  const again = () =>
    setAttempts({
      ...attempts,
      ...Object.fromEntries(
        missed.map(question => [question.id, retriedOrFresh(question, attemptAt(question), String(Date.now()))])
      )
    })
  return (
    <section class="quiz" aria-label={title}>
      {questions.length > 1 && (
        <header>
          <p class="soft small">
            {plural(questions.length, 'question')}. Every answer is explained, and nothing counts against you.
          </p>
          {tried > 0 && (
            <p class="small">
              {right} of {questions.length} right
            </p>
          )}
        </header>
      )}
      <ol role="list">
        {questions.map(question => (
          <li key={question.id}>
            <QuestionView
              question={question}
              attempt={attemptAt(question)}
              onChange={attempt => change(question, attempt)}
              ready={ready}
            />
          </li>
        ))}
      </ol>
      {ready && questions.length > 1 && tried === questions.length && (
        <div class="sum buttons">
          {missed.length === 0 ? (
            <p>All {questions.length} right.</p>
          ) : (
            <button type="button" class="button" onClick={again}>
              Ask me the missed {missed.length === 1 ? 'one' : missed.length} again
            </button>
          )}
        </div>
      )}
    </section>
  )
}

function isRight(attempt: Attempt): boolean {
  return attempt.state === 'answered' && attempt.mark.points === 1
}

/** Opened again for what was missed; where nothing was left to choose, from the start and in a new order. */
function retriedOrFresh(question: Question, attempt: Attempt, seed: string): Attempt {
  const again = retried(question, attempt)
  return again.state === 'open' ? again : opened(question, seed)
}
