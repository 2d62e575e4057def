import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { Checked } from './checked.ts'
import { focusField } from './Field.tsx'
import type { Disagreement } from './Findings.tsx'
import { KeyResult } from './KeyResult.tsx'
import { Still } from './Still.tsx'
import type { Place } from './undo.ts'

type Props = {
  /** Sets the ids of this desk apart from another on the same page. */
  name: string
  texts: readonly string[]
  checked: Checked | null
  base: string
  onChange: (texts: readonly string[], place?: Place) => void
  onApply: (id: string, fix: string, put: () => void) => void
  onAside: (disagreement: Disagreement) => void
  onBlock: (text: string) => boolean
  say: (text: string) => void
  settle: (line: number | null) => void
}

/** The key results: written, added, moved and removed, by mouse and by keyboard alike. */
export function KeyResults(props: Props): JSX.Element {
  const { name, texts, checked, base } = props
  // Lines that stand still keep the handlers they were drawn with; these look up what is there now.
  const live = useRef(props)
  live.current = props
  const idOf = (index: number) => `${name}-kr-${index}`
  const add = (at: number) => {
    const { texts, onChange, say } = live.current
    onChange(texts.toSpliced(at, 0, ''))
    focusField(idOf(at))
    say(`Key result ${at + 1} added.`)
  }
  const remove = (index: number) => {
    const { texts, onChange, say } = live.current
    if (texts.length === 1) return
    onChange(texts.toSpliced(index, 1))
    focusField(idOf(Math.min(index, texts.length - 2)))
    say(`Key result ${index + 1} removed. Undo brings it back.`)
  }
  const move = (index: number, by: -1 | 1, byButton: boolean) => {
    const { texts, onChange, say } = live.current
    const to = index + by
    const text = texts[index]
    if (text === undefined || to < 0 || to >= texts.length) {
      say(by < 0 ? 'This is the first key result.' : 'This is the last key result.')
      return
    }
    onChange(texts.toSpliced(index, 1).toSpliced(to, 0, text))
    if (byButton) focusMover(idOf(to), by)
    else focusField(idOf(to))
    say(`Moved ${by < 0 ? 'up' : 'down'}: now key result ${to + 1} of ${texts.length}.`)
  }
  const put = (index: number, text: string, place?: Place) =>
    live.current.onChange(live.current.texts.with(index, text), place)
  const next = (index: number) => {
    const { texts } = live.current
    if (index < texts.length - 1) focusField(idOf(index + 1))
    else if (texts[index]?.trim() !== '') add(texts.length)
  }
  const places = judgedPlaces(texts)
  return (
    <div class="line-block">
      <p class="name">
        <strong>Key results</strong> <span class="help">How will you know? From where to where.</span>
      </p>
      <ol class="results" role="list">
        {texts.map((text, index) => (
          <Still
            key={index}
            on={[text, checked, places[index], texts.length]}
            draw={() => (
              <KeyResult
                id={idOf(index)}
                index={index}
                count={texts.length}
                text={text}
                checked={checked}
                place={places[index] ?? null}
                base={base}
                onWrite={value => put(index, value, `kr-${index}`)}
                onMove={(by, byButton) => move(index, by, byButton)}
                onRemove={() => remove(index)}
                onNext={() => next(index)}
                onFocus={() => live.current.settle(places[index] ?? -1)}
                onApply={fix => live.current.onApply(idOf(index), fix, () => put(index, fix))}
                onAside={disagreement => live.current.onAside(disagreement)}
                onBlock={block => live.current.onBlock(block)}
              />
            )}
          />
        ))}
      </ol>
      <p class="buttons">
        <button type="button" class="button" onClick={() => add(texts.length)}>
          Add a key result
        </button>
        <span class="small soft keys">
          <kbd>Alt</kbd> with <kbd>↑</kbd> or <kbd>↓</kbd> moves the one you are in.
        </span>
      </p>
    </div>
  )
}

/** Keeps the keyboard on the button that moved a line, where it goes on moving; else on the line. */
function focusMover(id: string, by: -1 | 1): void {
  queueMicrotask(() => {
    const field = document.getElementById(id)
    const button = field?.closest('li')?.querySelector<HTMLElement>(`.tools :nth-child(${by < 0 ? 1 : 2}):enabled`)
    ;(button ?? field)?.focus()
  })
}

/** Which key result of the draft each text is; null for empty lines, which the grader never sees. */
function judgedPlaces(texts: readonly string[]): (number | null)[] {
  let next = 0
  return texts.map(text => (text.trim() === '' ? null : next++))
}
