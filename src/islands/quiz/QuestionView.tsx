import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Confidence } from '../../progress/answers.ts'
import type { Attempt } from '../../quiz/attempt.ts'
import { answered, hinted, hintsShown, isOver, mayRetry, put, retried, revealed } from '../../quiz/attempt.ts'
import type { Asked } from '../../quiz/kind.ts'
import type { Mark } from '../../quiz/mark.ts'
import { Markup } from '../Markup.tsx'
import type { Face } from './face.tsx'
import { styled } from './styled.ts'
import { useLazy } from './use-lazy.ts'
import { useNextFocus } from './use-next-focus.ts'

type Props = {
  asked: Asked
  face: Face
  attempt: Attempt
  onChange: (attempt: Attempt, confidence?: Confidence) => void
}

/** One question: prompt, what is put in, hints, and what became of the answer. */
export function QuestionView({ asked, face, attempt, onChange }: Props): JSX.Element {
  const { question } = asked
  const [explainAll, setExplainAll] = useState(false)
  const [sure, setSure] = useState<Confidence | undefined>()
  const [covered, setCovered] = useState(question.recallFirst === true)
  const [was, setWas] = useState<Confidence | undefined>()
  const [progress, setProgress] = useState<'idle' | 'asking' | 'unreachable'>('idle')
  const box = useRef<HTMLFieldSetElement>(null)
  const over = isOver(asked, attempt)
  const hints = hintsShown(asked, attempt)
  const given = attempt.state === 'open' ? attempt.put : attempt.state === 'answered' ? attempt.answer : asked.key
  const ready = attempt.state === 'open' && asked.isWhole(given)
  const think = covered && attempt.state === 'open' && given === null && attempt.tries.length === 0

  // Asked for the first time once there is something to be sure of, and fetched then.
  const HowSure = useLazy(ready, async () => {
    const [{ HowSure }] = await Promise.all([import('./HowSure.tsx'), styled()])
    return HowSure
  })
  const press = useNextFocus(box, think ? 'covered' : attempt.state, attempt.state === 'open')
  const change = (next: Attempt, confidence?: Confidence) => {
    press()
    onChange(next, confidence)
  }
  const uncover = () => {
    press()
    setCovered(false)
  }
  const check = async () => {
    if (!ready || progress === 'asking' || given === null) return
    setProgress('asking')
    const answer = face.judge ? await face.judge(question, given).catch(() => null) : given
    setProgress(answer ? 'idle' : 'unreachable')
    if (!answer) return
    setWas(sure)
    setSure(undefined)
    change(answered(asked, attempt, answer), sure)
  }

  return (
    <fieldset
      ref={box}
      class="question"
      data-question={question.id}
      data-state={attempt.state}
      onKeyDown={({ key, target }) => {
        if (key === 'Enter' && target instanceof HTMLInputElement && target.type === 'text') check()
      }}
    >
      <legend>
        <Markup html={question.prompt} class="prompt" />
        <span class="task">{think ? 'Answer it in your head first.' : face.task(question)}</span>
      </legend>
      {!think && (
        <face.View
          question={question}
          attempt={attempt}
          given={given}
          mark={attempt.state === 'open' ? null : asked.mark(given)}
          onPut={answer => onChange(put(asked, attempt, answer))}
          explainAll={explainAll || attempt.state === 'revealed'}
        />
      )}
      {hints.map(hint => (
        <Markup key={hint} html={hint} class="hint" />
      ))}
      {HowSure && ready && <HowSure name={question.id} value={sure} onChange={setSure} />}
      <p class="outcome" role="status" tabIndex={-1}>
        {attempt.state === 'answered' && `${outcomeOf(attempt.mark, face)}${surprise(attempt.mark, was)}`}
        {attempt.state === 'open' &&
          progress === 'unreachable' &&
          'The grader could not be fetched. Copy what you wrote, and reload the page once you are connected.'}
      </p>
      <div class="buttons">
        {attempt.state === 'open' && think && (
          <button type="button" class="button first" onClick={uncover}>
            Show me what to choose from
          </button>
        )}
        {attempt.state === 'open' && !think && (
          <button type="button" class="button first" aria-disabled={!ready || progress === 'asking'} onClick={check}>
            {progress === 'asking' ? 'Checking' : 'Check'}
          </button>
        )}
        {attempt.state === 'open' && hints.length < question.hints.length && (
          <button type="button" class="button plain" onClick={() => onChange(hinted(asked, attempt))}>
            {hints.length === 0 ? 'Give me a hint' : 'Another hint'}
          </button>
        )}
        {mayRetry(asked, attempt) && (
          <button type="button" class="button first" onClick={() => change(retried(asked, attempt))}>
            Try again
          </button>
        )}
        {(attempt.state === 'open' ? attempt.tries.length > 0 : !over) && (
          <button type="button" class="button plain" onClick={() => change(revealed(attempt))}>
            Show the answer
          </button>
        )}
        {over && face.hasOthers && !explainAll && attempt.state === 'answered' && (
          <button type="button" class="button plain" onClick={() => setExplainAll(true)}>
            And the others?
          </button>
        )}
      </div>
    </fieldset>
  )
}

function outcomeOf(mark: Mark, face: Face): string {
  return mark.verdict === 'right' ? 'That is right.' : face.verdict(mark)
}

/** What somebody was sure of and got wrong is corrected best, and what was guessed is not known yet. */
function surprise({ verdict }: Mark, was: Confidence | undefined): string {
  if (was === 'sure' && verdict !== 'right') return ' You were sure: such surprises stay in the mind, so read closely.'
  return was === 'guessing' && verdict === 'right' ? ' You guessed well. Read why it is so.' : ''
}
