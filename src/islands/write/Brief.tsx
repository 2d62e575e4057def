import type { JSX } from 'preact'
import { Markup } from '../Markup.tsx'
import type { DeskScenario } from './scenario.ts'

type Props = {
  scenario: DeskScenario
  /** The model answer comes last, and only after an attempt. */
  tried: boolean
}

/** The situation to write for, the numbers on hand and, after an attempt, one good answer. */
export function Brief({ scenario, tried }: Props): JSX.Element {
  const { model } = scenario
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
          <div class="okr">
            <div class="objective">
              <p class="label">Objective</p>
              <p class="text">{model.objective.text}</p>
              {model.objective.comment && <Markup html={model.objective.comment} class="comment" />}
            </div>
            <p class="label">Key results</p>
            <ol role="list">
              {model.keyResults.map(({ text, comment }) => (
                <li key={text}>
                  <p class="text">{text}</p>
                  {comment && <Markup html={comment} class="comment" />}
                </li>
              ))}
            </ol>
            {model.note && <Markup html={model.note} class="note" />}
          </div>
        </details>
      ) : (
        <p class="small soft">One good answer appears here after your first check.</p>
      )}
    </aside>
  )
}
