import { Fragment, type JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { type Marks, tokensOf, touched } from '../../drills/mark.ts'
import type { ToldFlaw } from '../../flaws/exercise.ts'

type Props = {
  text: string
  name: string
  marks: Marks
  /** The flaws of this line once they are told; null before. */
  guilty: readonly ToldFlaw[] | null
  /** Null once nothing can be marked any more. */
  onMarks: ((marks: Marks) => void) | null
}

/**
 * A line whose words can be marked. Every word is a button; Tab reaches the line, the arrow keys its words.
 * A mouse drawn over words with its button held marks them all.
 */
export function Line({ text, name, marks, guilty, onMarks }: Props): JSX.Element {
  const [at, setAt] = useState(0)
  const words = useRef<HTMLFieldSetElement>(null)
  const tokens = tokensOf(text)
  if (!onMarks) return <Told text={text} marks={marks} guilty={guilty ?? []} />

  const put = (word: number, on: boolean) =>
    onMarks({ ...marks, words: [...marks.words.filter(each => each !== word), ...(on ? [word] : [])] })
  const go = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tokens.length - 1 }[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = Math.max(0, Math.min(tokens.length - 1, to))
    if (event.shiftKey) onMarks({ ...marks, words: [...new Set([...marks.words, ...between(at, next)])] })
    setAt(next)
    words.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <>
      <fieldset class="words" aria-label={`${name}: mark words`} aria-describedby="mend-how" ref={words} onKeyDown={go}>
        {tokens.map(({ text: word }, index) => (
          <Fragment key={index}>
            <button
              type="button"
              class="word"
              tabIndex={index === at ? 0 : -1}
              aria-pressed={marks.words.includes(index)}
              onClick={() => put(index, !marks.words.includes(index))}
              onFocus={() => setAt(index)}
              onPointerEnter={event => {
                if (event.pointerType === 'mouse' && event.buttons === 1) put(index, true)
              }}
              onPointerLeave={event => {
                // Where a drag begins, no click follows: the word it began on is marked as it is left.
                if (event.pointerType === 'mouse' && event.buttons === 1) put(index, true)
              }}
            >
              {word}
            </button>{' '}
          </Fragment>
        ))}
      </fieldset>
      <button
        type="button"
        class="missing"
        aria-pressed={marks.missing}
        onClick={() => onMarks({ ...marks, missing: !marks.missing })}
      >
        Something is missing<span class="unseen"> in {name}</span>
      </button>
    </>
  )
}

const between = (a: number, b: number): readonly number[] =>
  Array.from({ length: Math.abs(b - a) + 1 }, (_, step) => Math.min(a, b) + step)

/** The line once it is told: guilty words as such, and words marked needlessly. */
function Told({ text, marks, guilty }: { text: string; marks: Marks; guilty: readonly ToldFlaw[] }): JSX.Element {
  const wrong = touched(
    text,
    guilty.flatMap(({ spans }) => spans)
  )
  return (
    <p class="words told-line">
      {tokensOf(text).map(({ text: word }, index) => {
        if (wrong.includes(index))
          return (
            <Fragment key={index}>
              <mark>{word}</mark>{' '}
            </Fragment>
          )
        return marks.words.includes(index) ? (
          <Fragment key={index}>
            <span class="needless">{word}</span>{' '}
          </Fragment>
        ) : (
          `${word} `
        )
      })}
    </p>
  )
}
