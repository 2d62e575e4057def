import type { JSX } from 'preact'
import { promises } from './promises.ts'
import type { DeskDraft, OnSheet } from './use-draft.ts'

type Props = { name: string; sheet: OnSheet; write: DeskDraft['write'] }

/** The period all of it belongs to, and what is promised. */
export function CycleFields({ name, sheet, write }: Props): JSX.Element {
  const { cycle, commitment, ...rest } = sheet
  return (
    <div class="cycle-fields">
      <div class="line-block">
        <label for={`${name}-cycle`}>
          Cycle <span class="help">Such as Q3 2026 or this term.</span>
        </label>
        <input
          id={`${name}-cycle`}
          type="text"
          autocomplete="off"
          value={cycle}
          onInput={event => write({ ...sheet, cycle: event.currentTarget.value }, 'cycle')}
        />
      </div>
      <fieldset class="line-block promise">
        <legend>Promise</legend>
        {promises.map(({ value, title, about }) => (
          <label key={title}>
            <input
              type="radio"
              name={`${name}-promise`}
              checked={commitment === value}
              onChange={() => write({ ...rest, cycle, ...(value && { commitment: value }) })}
            />
            <span>
              {title} <span class="help">{about}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
