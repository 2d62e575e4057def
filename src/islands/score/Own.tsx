import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { scoreText } from '../../drills/given-score.ts'
import { readFigure, unitsAtOdds } from '../../drills/own-figure.ts'
import { attainment, type Ending } from '../../okr/attainment.ts'
import type { Commitment } from '../../okr/draft.ts'
import { Mean } from './Mean.tsx'
import { Working } from './Working.tsx'

const MOST = 7
const fields = [
  { key: 'baseline', name: 'Start', hint: 'empty if unknown' },
  { key: 'target', name: 'Target', hint: '' },
  { key: 'actual', name: 'End', hint: '' }
] as const

type Row = Readonly<Record<(typeof fields)[number]['key'], string>>

const empty: Row = { baseline: '', target: '', actual: '' }

/** The numbers of a row as an ending, and the units in the way of one. */
function endingOf({ baseline, target, actual }: Row): { ending: Ending | null; odds: readonly string[] } {
  const figures = [baseline, target, actual].map(readFigure)
  const odds = unitsAtOdds(figures)
  const [start, end, now] = figures
  const isWhole = end && now && (start || baseline.trim() === '') && odds.length === 0
  return {
    ending: isWhole ? { form: 'measure', baseline: start?.value ?? null, target: end.value, actual: now.value } : null,
    odds
  }
}

/** The learner’s own key results: numbers in, arithmetic out, as they are typed. */
export function Own(): JSX.Element {
  const [rows, setRows] = useState<readonly Row[]>([empty])
  const [commitment, setCommitment] = useState<Commitment>('aspirational')
  const id = useId()
  const put = (at: number, row: Row) => setRows(rows.map((each, index) => (index === at ? row : each)))
  const endings = rows.map(endingOf)
  const scores = endings.flatMap(({ ending }) => (ending === null ? [] : [attainment(ending).score]))
  return (
    <section class="own-score flow" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Score your own</h2>
      <p class="soft">Type the numbers of your quarter. They are worked out here and kept nowhere.</p>
      <ol role="list" class="results">
        {rows.map((row, at) => {
          const { ending = null, odds = [] } = endings[at] ?? {}
          const attained = ending === null ? null : attainment(ending)
          return (
            <li key={at}>
              <fieldset>
                <legend class="label">Key result {at + 1}</legend>
                <div class="own-fields">
                  {fields.map(({ key, name, hint }) => {
                    const unread = row[key].trim() !== '' && readFigure(row[key]) === null
                    return (
                      <label key={key}>
                        <span>
                          {name} {hint && <span class="small soft">{hint}</span>}
                        </span>
                        <input
                          type="text"
                          inputMode="decimal"
                          autocomplete="off"
                          maxLength={24}
                          data-own={key}
                          value={row[key]}
                          aria-invalid={unread}
                          onInput={event => put(at, { ...row, [key]: event.currentTarget.value })}
                        />
                        {unread && <span class="complaint">Write it in digits, such as 1,320 or 12 days.</span>}
                      </label>
                    )
                  })}
                </div>
              </fieldset>
              <div role="status">
                {odds.length > 0 && (
                  <p class="complaint">
                    Write all three in one unit: now they are in {odds.map(unit => `“${unit}”`).join(' and ')}.
                  </p>
                )}
                {attained && (
                  <p class="verdict">
                    {attained.score === null ? 'It has no score.' : `It comes to ${scoreText(attained.score)}.`}
                  </p>
                )}
              </div>
              {ending && <Working ending={ending} />}
            </li>
          )
        })}
      </ol>
      <p class="buttons">
        {rows.length < MOST && (
          <button type="button" class="button" onClick={() => setRows([...rows, empty])}>
            Add a key result
          </button>
        )}
        {rows.length > 1 && (
          <button type="button" class="button plain" onClick={() => setRows(rows.slice(0, -1))}>
            Take the last one away
          </button>
        )}
      </p>
      <fieldset class="promise">
        <legend>What was promised?</legend>
        {(['committed', 'aspirational'] as const).map(each => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-promise`}
              checked={commitment === each}
              onChange={() => setCommitment(each)}
            />{' '}
            {each === 'committed' ? 'Committed: all of it' : 'Aspirational: a bold aim'}
          </label>
        ))}
      </fieldset>
      <Mean scores={scores} commitment={commitment} />
    </section>
  )
}
