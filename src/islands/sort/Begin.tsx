import type { JSX } from 'preact'
import { type DeckName, kindName, type SortKind } from '../../drills/decks.ts'
import type { SortedOnce, Statement } from '../../drills/sort.ts'
import { plural } from '../../text/plural.ts'

type Offer = {
  readonly name: DeckName
  readonly title: string
  readonly kinds: readonly SortKind[]
  readonly statements: readonly Statement[]
}

type Props = {
  decks: readonly Offer[]
  length: number
  past: readonly SortedOnce[]
  onBegin: (deck: DeckName) => void
}

/** The decks to choose from, each with what was sorted of it before. */
export function Begin({ decks, length, past, onBegin }: Props): JSX.Element {
  return (
    <ul class="drill offers" role="list">
      {decks.map(deck => (
        <li key={deck.name} class="card" data-deck={deck.name}>
          {decks.length > 1 && <h2>{deck.title}</h2>}
          <p class="kinds">{listed(deck.kinds.map(kind => kindName(kind).one))}?</p>
          <p class="small soft">{soFar(deck.statements, past)}</p>
          <p class="buttons">
            <button type="button" class="button first" onClick={() => onBegin(deck.name)}>
              Sort {Math.min(length, deck.statements.length)} lines
              {decks.length > 1 && <span class="unseen">: {deck.title}</span>}
            </button>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** “Objective, key result or initiative” */
function listed(words: readonly string[]): string {
  const text = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function soFar(statements: readonly Statement[], past: readonly SortedOnce[]): string {
  const latest = new Map(past.map(({ id, right }) => [id, right]))
  const met = statements.filter(({ id }) => latest.has(id))
  const missed = met.filter(({ id }) => latest.get(id) === false).length
  const all = plural(statements.length, 'line')
  if (met.length === 0) return `${all} in all, none sorted yet.`
  const back =
    missed === 0 ? 'None of them waits to come back.' : `Missed the last time, so coming back sooner: ${missed}.`
  return `${met.length} of ${all} sorted at least once. ${back}`
}
