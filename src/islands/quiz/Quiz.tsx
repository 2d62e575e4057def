import type { JSX } from 'preact'
import type { Attempt } from '../../quiz/attempt.ts'
import { opened, retried } from '../../quiz/attempt.ts'
import type { Asked } from '../../quiz/kind.ts'
import type { Question } from '../../quiz/question.ts'
import { plural } from '../../text/plural.ts'
import type { Faces } from './faces.ts'
import { QuestionView } from './QuestionView.tsx'
import { useAttempts } from './use-attempts.ts'

type Props = { questions: readonly Question[]; faces: Faces; title: string }

/** Questions that follow one another. What was answered before stands there again; only what was missed is asked again. */
export function Quiz({ questions, faces, title }: Props): JSX.Element {
  const rows = questions.flatMap(question => {
    const face = faces[question.kind]
    const asked = face?.ask(question)
    return face && asked ? [{ face, asked }] : []
  })
  const { attemptAt, change, take } = useAttempts(rows.map(({ asked }) => asked))

  const all = rows.map(({ asked }) => ({ asked, attempt: attemptAt(asked) }))
  const right = all.filter(({ attempt }) => isRight(attempt)).length
  const tried = all.filter(({ attempt }) => attempt.state !== 'open' || attempt.tries.length > 0).length
  const missed = all.filter(({ attempt }) => attempt.state !== 'open' && !isRight(attempt))
  const again = () => {
    const seed = String(Date.now())
    change(
      Object.fromEntries(missed.map(({ asked, attempt }) => [asked.question.id, retriedOrFresh(asked, attempt, seed)]))
    )
  }
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
        {rows.map(({ face, asked }) => (
          <li key={asked.question.id}>
            <QuestionView
              face={face}
              asked={asked}
              attempt={attemptAt(asked)}
              onChange={(attempt, confidence) => take(asked, attempt, confidence)}
            />
          </li>
        ))}
      </ol>
      {questions.length > 1 && tried === questions.length && (
        <div class="sum buttons">
          {missed.length === 0 ? (
            right === questions.length && <p>All {questions.length} right.</p>
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
function retriedOrFresh(asked: Asked, attempt: Attempt, seed: string): Attempt {
  const again = retried(asked, attempt)
  return again.state === 'open' ? again : opened(asked, seed)
}
