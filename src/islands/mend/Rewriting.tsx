import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Mending, ToldFlaw } from '../../flaws/exercise.ts'
import type { Draft } from '../../okr/draft.ts'
import type { Named } from './exercises.ts'
import type { Judge } from './Mend.tsx'
import { placeName } from './places.ts'

type Props = {
  flaw: ToldFlaw
  draft: Draft
  model: Draft
  named: Named | undefined
  onJudge: () => Promise<Judge>
  onDone: (draft: Draft) => void
}

type Said = Mending | 'unchanged' | 'unreachable' | null

/** The line to rewrite until the grader is content; help comes one rung at a time: a question, a hint, one way to put it. */
export function Rewriting({ flaw, draft, model, named, onJudge, onDone }: Props): JSX.Element {
  const before = written(draft, flaw)
  const [text, setText] = useState(before)
  const [said, setSaid] = useState<Said>(null)
  const [busy, setBusy] = useState(false)
  const [rung, setRung] = useState(0)
  const field = useRef<HTMLTextAreaElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  // After the title around it has had the focus.
  useEffect(() => {
    field.current?.focus()
    // Fetched while the learner thinks; a failure shows when it is needed.
    onJudge().catch(() => undefined)
  }, [])
  const isContent = said !== null && typeof said === 'object' && said.content
  useLayoutEffect(() => {
    if (isContent) next.current?.focus()
  }, [isContent])

  const after = rewritten(draft, flaw, text)
  const check = async () => {
    if (text.trim() === before.trim()) return setSaid('unchanged')
    setBusy(true)
    try {
      const { mending } = await onJudge()
      setSaid(mending(draft, after, flaw))
    } catch {
      setSaid('unreachable')
    }
    setBusy(false)
  }
  const hint =
    flaw.fix ?? (named?.example ? `Compare “${named.example.weak}” with “${named.example.better}”` : flaw.message)
  const rungs = [
    { name: 'A question', text: named?.question ?? flaw.message },
    { name: 'A hint', text: hint },
    { name: 'One way to put it', text: written(model, flaw) }
  ]
  const label =
    flaw.place.in === 'set' ? 'Your key results, one on each line' : `Your ${placeName(flaw.place).toLowerCase()}`
  return (
    <div class="flow rewriting">
      <p>
        <label for="mend-field">{label}</label>
        <textarea
          id="mend-field"
          ref={field}
          rows={flaw.place.in === 'set' ? 8 : 3}
          maxLength={2000}
          value={text}
          readOnly={isContent}
          aria-describedby="mend-said"
          onInput={event => {
            setText(event.currentTarget.value)
            setSaid(null)
          }}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isContent) check()
          }}
        />
      </p>
      <div
        role="status"
        id="mend-said"
        class="reason"
        data-mark={said === null ? undefined : isContent ? 'right' : 'wrong'}
      >
        {said === 'unchanged' && <p>This is still the line as it was. {flaw.message}</p>}
        {said === 'unreachable' && (
          <p>The grader cannot be fetched just now. Compare with one way to put it, and go on.</p>
        )}
        {said !== null && typeof said === 'object' && !said.content && (
          <p>
            <b>{said.because === 'still' ? 'Not mended yet.' : 'That flaw is gone, but there is a new one.'}</b>{' '}
            {said.finding.message}
          </p>
        )}
        {isContent && (
          <p>
            <b>Mended.</b> The grader has nothing more to say of this flaw. Whether it is true, only you can know.
          </p>
        )}
      </div>
      {rung > 0 && (
        <ol class="rungs" role="list" aria-live="polite">
          {rungs.slice(0, rung).map(({ name, text: words }) => (
            <li key={name}>
              <p class="name">{name}</p>
              <p class="pre">{words}</p>
            </li>
          ))}
        </ol>
      )}
      <p class="buttons">
        {isContent ? (
          <button type="button" class="button first" ref={next} onClick={() => onDone(after)}>
            Go on
          </button>
        ) : (
          <>
            <button type="button" class="button first" onClick={check} aria-disabled={busy}>
              Check the rewrite
            </button>
            {rung < rungs.length && (
              <button type="button" class="button" onClick={() => setRung(rung + 1)}>
                {['Ask me a question', 'Give me a hint', 'Show one way'][rung]}
              </button>
            )}
            {(rung === rungs.length || said === 'unreachable') && (
              <button
                type="button"
                class="button plain"
                onClick={() => onDone(rewritten(draft, flaw, written(model, flaw)))}
              >
                Take that one and go on
              </button>
            )}
          </>
        )}
      </p>
    </div>
  )
}

/** What stands in the flaw’s place, as one text. */
function written(draft: Draft, { place }: ToldFlaw): string {
  if (place.in === 'objective') return draft.objective ?? ''
  return place.in === 'set' ? draft.keyResults.join('\n') : (draft.keyResults[place.index] ?? '')
}

/** The draft with another text in the flaw’s place. */
function rewritten(draft: Draft, { place }: ToldFlaw, text: string): Draft {
  const line = text.replace(/\s+/g, ' ').trim()
  if (place.in === 'objective') return { ...draft, objective: line }
  if (place.in === 'key-result') return { ...draft, keyResults: draft.keyResults.with(place.index, line) }
  const lines = text.split('\n').map(each => each.trim())
  return { ...draft, keyResults: lines.filter(each => each !== '') }
}
