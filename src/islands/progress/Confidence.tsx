import type { JSX } from 'preact'
import type { ConfidencePoint } from '../../insight/confidence.ts'
import type { Judgement } from '../../insight/judgement.ts'
import { shareOf } from '../../insight/tally.ts'
import { plural } from '../../text/plural.ts'
import { asPercent } from '../plots/as-percent.ts'
import { Calibration } from '../plots/Calibration.tsx'
import { JudgementPlot } from '../plots/JudgementPlot.tsx'

type Props = { confidence: readonly ConfidencePoint[]; judgement: Judgement }

const names = { guessing: 'Guessing', unsure: 'Unsure', sure: 'Sure' }

/** Whether the learner knows what they know: of answers, and of their own drafts. */
export function Confidence({ confidence, judgement }: Props): JSX.Element {
  const asked = confidence.some(({ of }) => of > 0)
  return (
    <section aria-labelledby="confidence">
      <h2 id="confidence">How sure, and how right</h2>
      {!asked && (
        <p class="soft">
          Say how sure you are before a question is checked, and this shows whether your “sure” can be relied on.
        </p>
      )}
      <div class="pair">
        {asked && (
          <div class="flow">
            <h3>Your answers</h3>
            <Calibration
              finding={finding(confidence)}
              note="Of each question the first answer of a day counts; only a wholly right one is right. The larger a dot, the more answers it stands for."
              points={confidence.map(point => ({ said: names[point.said], count: point.of, share: shareOf(point) }))}
              head={['You were', 'Answers', 'Right']}
              name="How often you were right, by how sure you were"
            />
          </div>
        )}
        {judgement.answers > 0 && (
          <div class="flow">
            <h3>Your own drafts</h3>
            <JudgementPlot judgement={judgement} />
          </div>
        )}
      </div>
    </section>
  )
}

function finding(points: readonly ConfidencePoint[]): string {
  const said = points.toReversed().flatMap(point => {
    const share = shareOf(point)
    return share === null ? [] : [`${asPercent(share)} when ${point.said}`]
  })
  const sure = points.find(({ said }) => said === 'sure')
  const wrong = sure ? sure.of - sure.held : 0
  return `You were right ${said.join(', ')}.${
    wrong === 0
      ? ''
      : ` Sure and wrong: ${plural(wrong, 'time')}. Such questions come back first; they are mended best.`
  }`
}
