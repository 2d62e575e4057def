import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { aKind, kindName, type SortKind } from '../../drills/decks.ts'
import type { Statement } from '../../drills/sort.ts'
import { useKeys } from '../use-keys.ts'

type Props = {
  statement: Statement
  ask: string
  kinds: readonly SortKind[]
  /** Counted from 1. */
  place: number
  of: number
  /** Once a statement, at the moment of choosing. */
  onChoose: (kind: SortKind) => void
  /** When the learner has read why and goes on. */
  onNext: (kind: SortKind) => void
}

/**
 * One statement and its possible answers. The reason stands there at once; the focus goes to “Next” and, with the next
 * statement, to its words, so that a whole run takes number keys and Enter alone.
 */
export function Turn({ statement, ask, kinds, place, of, onChoose, onNext }: Props): JSX.Element {
  const [chosen, setChosen] = useState<SortKind | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLParagraphElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => words.current?.focus({ preventScroll: place > 1 }), [statement.id])
  useLayoutEffect(() => {
    if (chosen !== null) next.current?.focus()
  }, [chosen])
  const choose = (kind: SortKind) => {
    if (chosen !== null) return
    setChosen(kind)
    onChoose(kind)
  }
  const goOn = () => {
    if (chosen === null) return
    setChosen(null)
    onNext(chosen)
  }
  useKeys(root, key => {
    const kind = kinds[Number(key) - 1]
    if (kind === undefined || chosen !== null) return false
    choose(kind)
    return true
  })
  const right = chosen === statement.is
  return (
    <div class="drill turn card" ref={root} data-statement={statement.id}>
      <p class="tally">
        <progress max={of} value={place - 1 + (chosen === null ? 0 : 1)} aria-hidden="true" /> {place} of {of}
      </p>
      <p class="statement" tabIndex={-1} ref={words}>
        {statement.text}
      </p>
      <fieldset>
        <legend class="ask soft">{ask}</legend>
        <div class="answers">
          {kinds.map((kind, at) => (
            <button
              key={kind}
              type="button"
              class="answer"
              data-kind={kind}
              data-mark={
                chosen === null ? undefined : kind === statement.is ? 'right' : kind === chosen ? 'wrong' : 'rest'
              }
              aria-disabled={chosen !== null}
              onClick={() => choose(kind)}
            >
              <kbd>{at + 1}</kbd> <span>{capital(kindName(kind).one)}</span>
            </button>
          ))}
        </div>
      </fieldset>
      <div role="status" class="reason" data-mark={chosen === null ? undefined : right ? 'right' : 'wrong'}>
        {chosen !== null && (
          <>
            <p class="verdict">
              {right ? `Right: ${aKind(statement.is)}.` : `You chose ${aKind(chosen)}. It is ${aKind(statement.is)}.`}
            </p>
            <p>{statement.because}</p>
          </>
        )}
      </div>
      <p class="buttons">
        {chosen === null ? (
          <span class="small soft keys">
            Keys <kbd>1</kbd> to <kbd>{kinds.length}</kbd> choose.
          </span>
        ) : (
          <button
            type="button"
            class="button first"
            ref={next}
            onClick={goOn}
            // A key held down must not rush past the reason.
            onKeyDown={event => event.repeat && event.preventDefault()}
          >
            {place === of ? 'See how it went' : 'Next'}
          </button>
        )}
      </p>
    </div>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
