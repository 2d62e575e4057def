import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type PutInOrder, type PutInOrderAnswer, putInOrder } from '../../../quiz/kinds/put-in-order.ts'
import { fateOf } from '../../../quiz/mark.ts'
import { Markup } from '../../Markup.tsx'
import { faceOf, type ViewProps } from '../face.tsx'
import { Because } from './Because.tsx'

/** Steps with buttons that move them; on them, arrow keys move too, and a number key puts the step at that place. */
function Steps(props: ViewProps<PutInOrder, PutInOrderAnswer>): JSX.Element {
  const { question, attempt, given, onPut, explainAll } = props
  const list = useRef<HTMLOListElement>(null)
  const [moved, setMoved] = useState<{ id: string; button: string } | null>(null)
  const ids = given?.steps ?? attempt.order
  const open = attempt.state === 'open'
  const last = attempt.tries.at(-1)
  const told =
    attempt.state === 'answered' || (last?.answer.kind === 'put-in-order' && `${last.answer.steps}` === `${ids}`)

  const move = (id: string, to: number, button: string) => {
    const others = ids.filter(other => other !== id)
    const at = Math.max(0, Math.min(others.length, to))
    setMoved({ id, button })
    onPut({ kind: 'put-in-order', steps: [...others.slice(0, at), id, ...others.slice(at)] })
  }
  const onKey = (event: KeyboardEvent, id: string, button: string) => {
    const to =
      event.key === 'ArrowUp'
        ? ids.indexOf(id) - 1
        : event.key === 'ArrowDown'
          ? ids.indexOf(id) + 1
          : Number(event.key) - 1
    if (event.altKey || event.ctrlKey || event.metaKey || !(to >= 0 && to < ids.length)) return
    event.preventDefault()
    move(id, to, button)
  }
  // The button that was pressed has moved along with its step, or is there no longer: at an end, its neighbour takes over.
  useLayoutEffect(() => {
    if (!moved) return
    const step = list.current?.querySelector(`[data-step="${moved.id}"]`)
    const wanted = step?.querySelector<HTMLButtonElement>(`[data-move="${moved.button}"]:not([aria-disabled="true"])`)
    const button = wanted ?? step?.querySelector<HTMLButtonElement>('button:not([aria-disabled="true"])')
    button?.focus()
  }, [ids.join()])

  return (
    <div class="steps">
      <ol ref={list} role="list">
        {ids.map((id, at) => {
          const step = question.steps.find(each => each.id === id)
          const fate = last && fateOf(last.mark, id)
          const tone = attempt.state === 'revealed' ? 'right' : told && fate ? fate : undefined
          return (
            <li key={id} data-step={id} data-mark={tone}>
              <span class="place">{at + 1}</span>
              <div>
                <div id={`${question.id}-${id}`}>
                  <Markup html={step?.html ?? ''} />
                </div>
                {told && !explainAll && tone === 'wrong' && <p class="small verdict">This one has to move.</p>}
                {(explainAll ||
                  (told && tone === 'right' && attempt.state === 'answered' && attempt.mark.points === 1)) &&
                  step && <Because html={step.because} right verdict="" />}
              </div>
              {open && (
                <span class="moves">
                  {(['up', 'down'] as const).map(way => (
                    <button
                      key={way}
                      type="button"
                      data-move={way}
                      class="move"
                      aria-label={way === 'up' ? 'Earlier' : 'Later'}
                      aria-describedby={`${question.id}-${id}`}
                      aria-disabled={at === (way === 'up' ? 0 : ids.length - 1)}
                      onKeyDown={event => onKey(event, id, way)}
                      onClick={() => move(id, at + (way === 'up' ? -1 : 1), way)}
                    >
                      {way === 'up' ? '↑' : '↓'}
                    </button>
                  ))}
                </span>
              )}
            </li>
          )
        })}
      </ol>
      <p class="unseen" role="status">
        {moved && open && `Now number ${ids.indexOf(moved.id) + 1} of ${ids.length}.`}
      </p>
      {open && (
        <p class="small soft keys">On a keyboard: Tab to a step, then press the number of the place it should have.</p>
      )}
    </div>
  )
}

export const face = faceOf(putInOrder, Steps, {
  task: 'Put these in order, first one on top.',
  hasOthers: false,
  verdict: ({ points }) =>
    points > 0
      ? 'Partly in order. What is marked has to move; the others may stay.'
      : 'Not yet. What is marked has to move; the others may stay.'
})
