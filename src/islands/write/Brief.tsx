import type { JSX } from 'preact'
import { Markup } from '../Markup.tsx'
import { ModelAnswer } from './ModelAnswer.tsx'
import type { DeskScenario } from './scenario.ts'

type Props = {
  scenario: DeskScenario
  /** The model answer comes last, and only after an attempt. */
  tried: boolean
}

/** The situation to write for, the numbers on hand and, after an attempt, one good answer. */
export function Brief({ scenario, tried }: Props): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on wide screens, and the keyboard must reach what it hides
    <aside class="brief" aria-label="The situation" tabIndex={0}>
      <h2 class="brief-title">{scenario.title}</h2>
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
        <details class="reveal">
          <summary>Compare with one good answer</summary>
          <ModelAnswer model={scenario.model} />
        </details>
      ) : (
        <p class="small soft">One good answer appears here after your first check.</p>
      )}
    </aside>
  )
}
