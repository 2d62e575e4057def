import type { JSX } from 'preact'
import type { Judgement } from '../../insight/judgement.ts'
import { plural } from '../../text/plural.ts'
import { nameOf } from '../write/degree-names.ts'
import { asPercent } from './as-percent.ts'
import { Calibration } from './Calibration.tsx'

/** How well a writer's judgement of their drafts agrees with the grader's. */
export function JudgementPlot({ judgement }: { judgement: Judgement }): JSX.Element {
  const { points, answers, agreed, lean, over } = judgement
  if (answers === 0) return <p class="soft">Nothing to compare yet.</p>
  return (
    <Calibration
      finding={`You and the grader said the same on ${agreed} of ${plural(answers, 'question')}. ${leaning(lean)}`}
      note={
        over.length > 1 &&
        `Agreement draft by draft, the latest last: ${over
          .slice(-12)
          .map(({ share }) => asPercent(share))
          .join(', ')}.`
      }
      points={points.map(({ said, count, share }) => ({ said: nameOf(said), count, share }))}
      head={['You said', 'How often', 'The grader said yes']}
      name="Your judgement of your drafts beside the grader’s"
    />
  )
}

function leaning(lean: number): string {
  if (lean > 0.1) return 'You tend to be kinder to your drafts than the grader is.'
  if (lean < -0.1) return 'You tend to be stricter with your drafts than the grader is.'
  return 'You lean neither way.'
}
