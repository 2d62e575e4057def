import type { JSX } from 'preact'
import type { Attempt } from '../../../quiz/attempt.ts'
import { settled } from '../../../quiz/attempt.ts'
import type { Option, Question } from '../../../quiz/question.ts'
import { Markup } from '../../Markup.tsx'

export type ChoicesProps = {
  question: Question
  attempt: Attempt
  /** Ids of the options ticked. */
  picked: readonly string[]
  pick: (ids: readonly string[]) => void
  /** One answer or several? */
  input: 'radio' | 'checkbox'
  /** Whether every option's explanation is shown, not only the chosen one's. */
  explainAll: boolean
}

/** Options to tick, each with its explanation once there is something to explain. */
export function Choices({ question, attempt, picked, pick, input, explainAll }: ChoicesProps): JSX.Element {
  const known = settled(attempt)
  const options = attempt.order.flatMap(id => question.options.filter(option => option.id === id))
  const over = attempt.state !== 'open'
  const toggle = (id: string) =>
    pick(input === 'radio' ? [id] : picked.includes(id) ? picked.filter(other => other !== id) : [...picked, id])
  return (
    <div class="options">
      {options.map(option => {
        const chosen = picked.includes(option.id)
        const mark = markOf(option, attempt, known, explainAll)
        return (
          <div key={option.id}>
            <label class="option" data-mark={mark}>
              <input
                type={input}
                name={question.id}
                value={option.id}
                checked={chosen}
                disabled={over || known.has(option.id)}
                onChange={() => toggle(option.id)}
              />
              <Markup html={option.html} />
            </label>
            {(mark || (over && explainAll)) && <Because option={option} chosen={chosen} />}
          </div>
        )
      })}
    </div>
  )
}

/** Right or wrong, where it is known and may be told; nothing otherwise. */
function markOf(
  option: Option,
  attempt: Attempt,
  known: ReadonlyMap<string, 'right' | 'wrong'>,
  explainAll: boolean
): 'right' | 'wrong' | undefined {
  if (explainAll && attempt.state !== 'open' && option.right) return 'right'
  return known.get(option.id)
}

function Because({ option, chosen }: { option: Option; chosen: boolean }): JSX.Element {
  const verdict = option.right
    ? chosen
      ? 'Right.'
      : 'This one is right.'
    : chosen
      ? 'Not this one.'
      : 'Rightly left alone.'
  return (
    <div class="because" data-mark={option.right ? 'right' : chosen ? 'wrong' : undefined}>
      <span class="verdict">{verdict}</span> <Markup html={option.because} class="inline" />
    </div>
  )
}
