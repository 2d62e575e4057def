import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { aKind, type DeckName, decks, kindName, type SortKind } from '../../drills/decks.ts'
import { type Sorted, type Statement, summaryOf } from '../../drills/sort.ts'

type Props = {
  sorted: readonly Sorted[]
  kinds: readonly SortKind[]
  others: readonly DeckName[]
  /** Depth of its heading: 4 below the heading of a lesson’s exercise. */
  level: 2 | 4
  onAgain: (missed: readonly Statement[]) => void
  onNext: () => void
  onOther: (deck: DeckName) => void
}

/** How a run went: by kind, what was taken for what, what was missed and why; and where to go on. */
export function RunEnd({ sorted, kinds, others, level, onAgain, onNext, onOther }: Props): JSX.Element {
  const { right, byKind, confused, missed } = summaryOf(sorted, kinds)
  const [Title, Part] = level === 2 ? (['h2', 'h3'] as const) : (['h4', 'h5'] as const)
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => title.current?.focus(), [])
  return (
    <div class="drill run-end flow">
      <Title tabIndex={-1} ref={title}>
        {right} of {sorted.length} right
      </Title>
      <table>
        <thead>
          <tr>
            <th scope="col">What it was</th>
            <th scope="col">You saw it</th>
          </tr>
        </thead>
        <tbody>
          {byKind.map(each => (
            <tr key={each.kind}>
              <th scope="row">{kindName(each.kind).one}</th>
              <td>
                {each.right} of {each.of}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {confused.length > 0 && (
        <div>
          <Part>What you took for what</Part>
          <ul class="confused">
            {confused.map(({ is, chosen, times }) => (
              <li key={`${is} ${chosen}`}>
                {times === 1
                  ? `${aKind(is)} for ${aKind(chosen)}`
                  : `${times} ${kindName(is).many} for ${kindName(chosen).many}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {missed.length > 0 && (
        <div>
          <Part>To read once more</Part>
          <ul class="missed" role="list">
            {missed.map(({ id, text, is, because }) => (
              <li key={id}>
                <p class="text">{text}</p>
                <p class="soft">
                  It is {aKind(is)}. {because}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="buttons">
        {missed.length > 0 && (
          <button type="button" class="button first" onClick={() => onAgain(missed)}>
            Again with {missed.length === 1 ? 'the one' : `the ${missed.length}`} you missed
          </button>
        )}
        <button type="button" class={`button ${missed.length > 0 ? '' : 'first'}`} onClick={onNext}>
          Another run
        </button>
        {others.map(deck => (
          <button key={deck} type="button" class="button" onClick={() => onOther(deck)}>
            The other deck: {decks[deck].title}
          </button>
        ))}
      </p>
    </div>
  )
}
