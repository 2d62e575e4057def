import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type DeckName, deckNames, decks, kindsOf, type SortKind } from '../../drills/decks.ts'
import { drawRun, interleaved, RUN, type Sorted, type Statement } from '../../drills/sort.ts'
import { practised } from '../../progress/practice.ts'
import { practiceStore } from '../learner/practice.ts'
import { useStore } from '../use-store.ts'
import { Begin } from './Begin.tsx'
import { RunEnd } from './RunEnd.tsx'
import { Turn } from './Turn.tsx'

/** Every statement, by deck. */
export type SortData = Readonly<Record<DeckName, readonly Statement[]>>

export type SortProps = {
  /** The deck and kinds an author chose; null where the learner chooses. */
  chosen: { deck: DeckName; kinds: readonly SortKind[]; count: number } | null
}

type Phase =
  | { readonly at: 'begin' }
  | {
      readonly at: 'run'
      readonly deck: DeckName
      readonly run: readonly Statement[]
      readonly sorted: readonly Sorted[]
    }

/** The drill: choose a deck, sort a run of statements one by one, see how it went, go on. */
export function Sort({ chosen, statements }: SortProps & { statements: SortData }): JSX.Element {
  const past = practised(useStore(practiceStore.$all), 'sort').map(({ what, points }) => ({
    id: what,
    right: points === 1
  }))
  const [phase, setPhase] = useState<Phase>({ at: 'begin' })
  const [runs, setRuns] = useState(0)
  const offered = chosen ? [chosen.deck] : deckNames
  const kinds = (deck: DeckName) => chosen?.kinds ?? kindsOf(deck)
  const fitting = (deck: DeckName) => statements[deck].filter(({ is }) => kinds(deck).includes(is))
  const begin = (deck: DeckName, run: readonly Statement[]) => {
    setPhase({ at: 'run', deck, run, sorted: [] })
    setRuns(runs + 1)
  }
  const draw = (deck: DeckName) =>
    begin(deck, drawRun(fitting(deck), { past, random: Math.random, length: chosen?.count ?? RUN }))

  if (phase.at === 'begin') {
    return (
      <Begin
        length={chosen?.count ?? RUN}
        past={past}
        decks={offered.map(name => ({ name, title: decks[name].title, kinds: kinds(name), statements: fitting(name) }))}
        onBegin={draw}
      />
    )
  }
  const { deck, run, sorted } = phase
  const statement = run[sorted.length]
  if (statement === undefined) {
    return (
      <RunEnd
        sorted={sorted}
        kinds={kinds(deck)}
        level={chosen === null ? 2 : 4}
        others={offered.filter(name => name !== deck)}
        onAgain={missed => begin(deck, interleaved(missed, Math.random))}
        onNext={() => draw(deck)}
        onOther={draw}
      />
    )
  }
  return (
    <Turn
      key={runs}
      statement={statement}
      ask={decks[deck].ask}
      kinds={kinds(deck)}
      place={sorted.length + 1}
      of={run.length}
      onChoose={kind =>
        practiceStore.note('sort', { what: statement.id, points: kind === statement.is ? 1 : 0, answer: kind })
      }
      onNext={kind => setPhase({ ...phase, sorted: [...sorted, { statement, chosen: kind }] })}
    />
  )
}
