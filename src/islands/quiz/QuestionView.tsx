import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Answer } from '../../quiz/answer.ts'
import type { Attempt } from '../../quiz/attempt.ts'
import { answered, hinted, hintsShown, isOver, mayRetry, retried, revealed } from '../../quiz/attempt.ts'
import type { Question } from '../../quiz/question.ts'
import { Markup } from '../Markup.tsx'
import { tasks, View } from './views.tsx'

type Props = {
  question: Question
  attempt: Attempt
  onChange: (attempt: Attempt) => void
  /** Whether a script runs; without one the answer is folded away below the options. */
  ready: boolean
}

/** One question: prompt, options, hints, and what became of the answer. */
export function QuestionView({ question, attempt, onChange, ready }: Props): JSX.Element {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [explainAll, setExplainAll] = useState(false)
  const over = isOver(question, attempt)
  const hints = hintsShown(question, attempt)
  const outcome = outcomeOf(attempt)
  return (
    <fieldset class={ready ? 'question' : 'question still'} data-question={question.id} data-state={attempt.state}>
      <legend>
        <Markup html={question.prompt} class="prompt" />
        <span class="task">{tasks[question.kind]}</span>
      </legend>
      <View
        key={`${attempt.state}${attempt.tries.length}`}
        question={question}
        attempt={attempt}
        onAnswer={setAnswer}
        explainAll={explainAll || attempt.state === 'revealed'}
      />
      {hints.map(hint => (
        <Markup key={hint} html={hint} class="hint" />
      ))}
      <p class="outcome" role="status">
        {outcome}
      </p>
      {!ready && <KeyForReaders question={question} />}
      {ready && attempt.state === 'open' && (
        <div class="buttons">
          <button
            type="button"
            class="button first"
            aria-disabled={answer === null}
            onClick={() => answer && onChange(answered(question, attempt, answer))}
          >
            Check
          </button>
          {hints.length < question.hints.length && (
            <button type="button" class="button plain" onClick={() => onChange(hinted(question, attempt))}>
              {hints.length === 0 ? 'Give me a hint' : 'Another hint'}
            </button>
          )}
          {attempt.tries.length > 0 && (
            <button type="button" class="button plain" onClick={() => onChange(revealed(attempt))}>
              Show the answer
            </button>
          )}
        </div>
      )}
      {ready && attempt.state !== 'open' && (
        <div class="buttons">
          {mayRetry(question, attempt) && (
            <button type="button" class="button first" onClick={() => onChange(retried(question, attempt))}>
              Try again
            </button>
          )}
          {!over && (
            <button type="button" class="button plain" onClick={() => onChange(revealed(attempt))}>
              Show the answer
            </button>
          )}
          {over && !explainAll && attempt.state === 'answered' && (
            <button type="button" class="button plain" onClick={() => setExplainAll(true)}>
              And the others?
            </button>
          )}
        </div>
      )}
    </fieldset>
  )
}

function outcomeOf(attempt: Attempt): string {
  if (attempt.state !== 'answered') return ''
  const { verdict, parts } = attempt.mark
  if (verdict === 'right') return 'That is right.'
  const missed = parts.filter(({ fate }) => fate === 'missed').length
  const wrong = parts.some(({ fate }) => fate === 'wrong')
  if (verdict === 'partly')
    return wrong ? 'Partly right. Look at what is marked.' : `Right so far, and ${missed} more to find.`
  return 'Not yet. Read why, then try again.'
}

/** For readers without script, and on paper: which options are right and why, by their letters. */
function KeyForReaders({ question }: { question: Question }): JSX.Element {
  return (
    <details class="reveal">
      <summary>Answer</summary>
      <ol type="a">
        {question.options.map(({ id, right, because }) => (
          <li key={id}>
            <strong>{right ? 'Right.' : 'Not this.'}</strong> <Markup html={because} class="inline" />
          </li>
        ))}
      </ol>
    </details>
  )
}
