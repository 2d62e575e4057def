import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { type Decision, decisionNames, decisions, type ScoreCase } from '../../drills/cases.ts'
import { type GivenScore, nearness, pointsOf, readScore } from '../../drills/given-score.ts'
import { attainment } from '../../okr/attainment.ts'
import { Facts } from './Facts.tsx'
import { ScoreField } from './ScoreField.tsx'

/** What a learner made of a case. */
export type Judgement = {
  readonly scores: readonly GivenScore[]
  readonly decision: Decision
  readonly reason: string
  readonly points: number
}

/** What stands in a score field: text, or that no score can be given. */
export type Entry = { readonly text: string; readonly none: boolean }

const empty: Entry = { text: '', none: false }
const givenIn = ({ text, none }: Entry): GivenScore | null => (none ? 'none' : readScore(text))

/** A score for each key result, a decision and a reason for it. Nothing is told before all are there. */
export function CaseForm({ shown, onJudge }: { shown: ScoreCase; onJudge: (given: Judgement) => void }): JSX.Element {
  const { keyResults } = shown
  const [entries, setEntries] = useState<readonly Entry[]>(keyResults.map(() => empty))
  const [decision, setDecision] = useState<Decision | null>(null)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  const submit = (event: Event) => {
    event.preventDefault()
    const scores = entries.map(givenIn)
    const known = scores.filter(score => score !== null)
    if (decision !== null && reason.trim() !== '' && known.length === scores.length) {
      const found = keyResults.map(({ ending }, at) => nearness(known[at] ?? 'none', attainment(ending)))
      onJudge({ scores: known, decision, reason: reason.trim(), points: pointsOf(found) })
      return
    }
    setAsked(true)
    // What is missing is marked after this turn.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-missing] input')?.focus())
  }
  return (
    <form class="case-form flow" ref={form} onSubmit={submit} noValidate>
      <ol role="list" class="results">
        {keyResults.map(({ text, ending, unit }, at) => {
          const entry = entries[at] ?? empty
          return (
            <li key={text}>
              <p class="label">Key result {at + 1}</p>
              <p class="text">{text}</p>
              <Facts ending={ending} unit={unit} />
              <ScoreField
                name={`key result ${at + 1}`}
                entry={entry}
                missing={asked && givenIn(entry) === null}
                onEntry={next => setEntries(entries.map((each, index) => (index === at ? next : each)))}
              />
            </li>
          )
        })}
      </ol>
      <fieldset data-missing={asked && decision === null ? '' : undefined}>
        <legend>What should become of this OKR?</legend>
        <div class="decisions">
          {decisionNames.map(name => (
            <label key={name} class="decision">
              <input
                type="radio"
                name={`${id}-decision`}
                value={name}
                checked={decision === name}
                onChange={() => setDecision(name)}
              />
              <span>
                {decisions[name].title} <span class="about">{decisions[name].about}</span>
              </span>
            </label>
          ))}
        </div>
        {asked && decision === null && <p class="complaint">Choose one of the three.</p>}
      </fieldset>
      <div class="reason-field">
        <label for={`${id}-reason`}>Why, in a sentence?</label>
        <textarea
          id={`${id}-reason`}
          rows={2}
          maxLength={600}
          value={reason}
          aria-invalid={asked && reason.trim() === ''}
          aria-describedby={asked && reason.trim() === '' ? `${id}-why` : undefined}
          onInput={event => setReason(event.currentTarget.value)}
        />
        {asked && reason.trim() === '' && (
          <p class="complaint" id={`${id}-why`}>
            A few words are enough. They make the coach’s answer worth more.
          </p>
        )}
      </div>
      <p class="buttons">
        <button type="submit" class="button first">
          Show the arithmetic
        </button>
      </p>
    </form>
  )
}
