import type { JSX } from 'preact'
import { meanFormula } from '../../drills/arithmetic.ts'
import { scoreText } from '../../drills/given-score.ts'
import { bandTexts, meaningTexts } from '../../drills/verdicts.ts'
import { bandOf, meaningOf, objectiveScore } from '../../okr/attainment.ts'
import type { Commitment } from '../../okr/draft.ts'

type Props = { scores: readonly (number | null)[]; commitment: Commitment }

/** The objective’s score: the mean of its key results, its band, and what it means for what was promised. */
export function Mean({ scores, commitment }: Props): JSX.Element | null {
  const mean = objectiveScore(scores)
  if (mean === null) return null
  const band = bandOf(mean)
  return (
    <div class="mean flow">
      <p class="total" data-band={band}>
        <b>{scoreText(mean)}</b> for the objective
      </p>
      <p class="formula">{meanFormula(scores)}</p>
      {scores.includes(null) && <p class="soft">What has no score is left out of the mean.</p>}
      <p>{bandTexts[band]}</p>
      <p data-meaning={meaningOf(mean, commitment)}>{meaningTexts[meaningOf(mean, commitment)]}</p>
    </div>
  )
}
