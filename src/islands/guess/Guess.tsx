import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Attempt } from '../../quiz/attempt.ts'
import { answered, put } from '../../quiz/attempt.ts'
import type { Asked } from '../../quiz/kind.ts'
import type { IdeaData } from '../gain/idea-data.ts'
import { Markup } from '../Markup.tsx'
import type { Face } from '../quiz/face.tsx'
import { useNextFocus } from '../quiz/use-next-focus.ts'

type Props = {
  asked: Asked
  face: Face
  idea: IdeaData
  attempt: Attempt
  onChange: (attempt: Attempt) => void
}

/** A question to be guessed at. Kept guesses are not marked: where the answer stands is all that is said. */
export function Guess({ asked, face, idea, attempt, onChange }: Props): JSX.Element {
  const { question } = asked
  const [progress, setProgress] = useState<'idle' | 'asking' | 'unreachable'>('idle')
  const box = useRef<HTMLFieldSetElement>(null)
  const kept = attempt.state !== 'open'
  const given = attempt.state === 'open' ? attempt.put : (attempt.tries.at(-1)?.answer ?? null)
  const ready = !kept && asked.isWhole(given)
  const press = useNextFocus(box, attempt.state, !kept)
  const keep = async () => {
    if (!ready || progress === 'asking' || given === null) return
    setProgress('asking')
    const answer = face.judge ? await face.judge(question, given).catch(() => null) : given
    setProgress(answer ? 'idle' : 'unreachable')
    if (!answer) return
    press()
    onChange(answered(asked, attempt, answer))
  }
  // The views show marks once an attempt is answered. What they get here is never more than something put in.
  const { seed, order, hints } = attempt
  const shown: Attempt = { state: 'open', seed, order, hints, tries: [], put: given }
  return (
    <fieldset
      ref={box}
      class="question guess"
      data-question={question.id}
      data-state={kept ? 'kept' : 'open'}
      onKeyDown={({ key, target }) => {
        if (key === 'Enter' && target instanceof HTMLInputElement && target.type === 'text') keep()
      }}
    >
      <legend>
        <Markup html={question.prompt} class="prompt" />
        <span class="task">{face.task(question)}</span>
      </legend>
      <fieldset class="bare" disabled={kept}>
        <face.View
          question={question}
          attempt={shown}
          given={given}
          mark={null}
          onPut={answer => onChange(put(asked, attempt, answer))}
          explainAll={false}
        />
      </fieldset>
      <p class="outcome" role="status" tabIndex={-1}>
        {kept && 'Your guess is kept. '}
        {progress === 'unreachable' &&
          'The grader could not be fetched. Copy what you wrote, and reload the page once you are connected.'}
      </p>
      {kept ? (
        <p class="small">
          You will read about it in <a href={idea.href}>{idea.place}</a>.
        </p>
      ) : (
        <div class="buttons">
          <button type="button" class="button" aria-disabled={!ready || progress === 'asking'} onClick={keep}>
            {progress === 'asking' ? 'Keeping' : 'Keep my guess'}
          </button>
        </div>
      )}
    </fieldset>
  )
}
