import type { JSX } from 'preact'
import { Markup } from '../Markup.tsx'
import type { DeskModel } from './scenario.ts'

/** One good answer, line by line with what is good about it. */
export function ModelAnswer({ model }: { model: DeskModel }): JSX.Element {
  return (
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
  )
}
