import type { JSX } from 'preact'
import { Markup } from '../Markup.tsx'
import { Panel } from './Panel.tsx'
import type { DeskScenario } from './scenario.ts'

type Props = {
  scenario: DeskScenario
  /** The model answer comes last, and only after an attempt. */
  tried: boolean
  /** False where the page has said its title just above. */
  titled: boolean
}

const modelAnswer = () => import('./ModelAnswer.tsx').then(({ ModelAnswer }) => ModelAnswer)

/** The situation to write for, the numbers on hand and, after an attempt, one good answer. */
export function Brief({ scenario, tried, titled }: Props): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on wide screens, and the keyboard must reach what it hides
    <aside class="brief" aria-label="The situation" tabIndex={0}>
      {titled && <h2 class="brief-title">{scenario.title}</h2>}
      <Markup html={scenario.situation} class="flow" />
      <p class="label">Numbers on hand</p>
      <dl class="numbers">
        {scenario.numbers.map(({ what, value }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {tried ? (
        <Panel
          class="reveal"
          summary="Compare with one good answer"
          load={modelAnswer}
          inside={{ model: scenario.model }}
        />
      ) : (
        <p class="small soft">One good answer appears here after your first check.</p>
      )}
    </aside>
  )
}
