import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { nextCase, type ScoreCase } from '../../drills/cases.ts'
import { practised } from '../../progress/practice.ts'
import { practiceStore } from '../learner/practice.ts'
import { useStore } from '../use-store.ts'
import { CaseFacts } from './CaseFacts.tsx'
import { CaseForm, type Judgement } from './CaseForm.tsx'
import { CaseList } from './CaseList.tsx'
import { Outcome } from './Outcome.tsx'
import { Own } from './Own.tsx'

export type ScoreProps = {
  /** The case an author chose; null where cases follow one another. */
  only: string | null
}

/** The drill: an OKR at the end of its quarter, the learner’s scores and decision, then the arithmetic and the coach. */
export function Score({ only, cases }: ScoreProps & { cases: readonly ScoreCase[] }): JSX.Element {
  const past = practised(useStore(practiceStore.$all), 'score').map(({ what, points = 0 }) => ({ id: what, points }))
  const [shown, setShown] = useState(() => cases.find(({ id }) => id === only) ?? nextCase(cases, past))
  const [judgement, setJudgement] = useState<Judgement | null>(null)
  const [turn, setTurn] = useState(0)
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (turn > 0) title.current?.focus()
  }, [turn])
  const open = (next: ScoreCase | null) => {
    setShown(next)
    setJudgement(null)
    setTurn(turn + 1)
  }
  if (shown === null) return <p>There is nothing to score yet.</p>
  const judge = (given: Judgement) => {
    const { decision, reason, points } = given
    practiceStore.note('score', { what: shown.id, points, answer: { decision, reason } })
    setJudgement(given)
  }
  return (
    <div class="drill score flow">
      <CaseFacts shown={shown} title={title} level={only === null ? 2 : 4} />
      {judgement === null ? (
        <CaseForm key={`${shown.id}${turn}`} shown={shown} onJudge={judge} />
      ) : (
        <Outcome shown={shown} judgement={judgement} level={only === null ? 3 : 5}>
          {only === null && (
            <button type="button" class="button first" onClick={() => open(nextCase(cases, past, shown.id))}>
              Next case
            </button>
          )}
          <button type="button" class="button" onClick={() => open(shown)}>
            Score this one again
          </button>
        </Outcome>
      )}
      {only === null && <CaseList cases={cases} past={past} here={shown.id} onOpen={open} />}
      {only === null && <Own />}
    </div>
  )
}
