import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { judgementOf } from '../../insight/judgement.ts'
import type { ById } from '../../progress/merge.ts'
import type { Rating } from '../../progress/rating.ts'
import plots from '../../styles/plots.css?url'
import { draftStore } from '../learner/drafts.ts'
import { JudgementPlot } from '../plots/JudgementPlot.tsx'
import { useLazy } from '../quiz/use-lazy.ts'
import { sheet } from '../sheet.ts'
import { useStore } from '../use-store.ts'
import { nameOf } from './degree-names.ts'
import { ratingQuestions } from './rating-questions.ts'

type Props = { ratings: ById<Rating> }

const plotted = () => sheet(plots).then(() => true)

/** What the writer said of this draft beside what the grader said, and how the two agree over all drafts. */
export function Judgement({ ratings }: Props): JSX.Element | null {
  const isStyled = useLazy(true, plotted)
  const all = useStore(draftStore.$all)
  const newest = Object.values(ratings).toSorted((a, b) => b.at - a.at)[0]
  const over = useMemo(
    () => judgementOf(Object.values(all).flatMap(({ ratings = {} }) => Object.values(ratings))),
    [all]
  )
  if (!isStyled) return null
  return (
    <div class="judgement">
      {newest && (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">At the first check</th>
                <th scope="col">You</th>
                <th scope="col">The grader</th>
              </tr>
            </thead>
            <tbody>
              {ratingQuestions.map(({ id, text }) => (
                <tr key={id}>
                  <th scope="row">{text}</th>
                  <td>{nameOf(newest.own[id])}</td>
                  <td>
                    {nameOf(newest.grader[id])}
                    {newest.own[id] !== undefined && newest.own[id] === newest.grader[id] && (
                      <span class="agrees"> ✓ the same</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h4>Over all your drafts</h4>
      <JudgementPlot judgement={over} />
    </div>
  )
}
