import type { JSX } from 'preact'
import { plural } from '../../text/plural.ts'
import type { DeskDraft, OnSheet } from './use-draft.ts'

type Line = { readonly line: number; readonly text: string }

type Props = {
  lines: readonly Line[]
  sheet: OnSheet
  write: DeskDraft['write']
  /** A line was placed or left out. */
  onSettled: (text: string, said: string) => void
  /** All of them are left out. */
  onLeave: () => void
}

/** Lines of a paste that could not be told, each with a way to say what it is. Nothing is dropped silently. */
export function Unread({ lines, sheet, write, onSettled, onLeave }: Props): JSX.Element {
  const place = ({ text }: Line, where: 'objective' | 'key result' | 'cycle' | 'nowhere') => {
    onSettled(text, where === 'nowhere' ? 'Left out.' : `Placed as ${where}.`)
    const filled = sheet.keyResults.filter(each => each.trim() !== '')
    if (where === 'objective') write({ ...sheet, objective: text })
    if (where === 'key result') write({ ...sheet, keyResults: [...filled, text] })
    if (where === 'cycle') write({ ...sheet, cycle: text })
  }
  return (
    <section class="unread" aria-label="Lines without a place">
      <p>
        <strong>{plural(lines.length, 'line')} found no place.</strong> Say what each is, or leave it out.
      </p>
      {/* A mail’s greeting, signature and history: nobody wants to wave them off one by one. */}
      {lines.length > 2 && (
        <p class="buttons">
          <button type="button" class="button small" onClick={onLeave}>
            Leave all {lines.length} out
          </button>
        </p>
      )}
      <ul role="list">
        {lines.map(line => (
          <li key={`${line.line} ${line.text}`}>
            <q>{line.text}</q>
            <span class="tools">
              <button type="button" class="button small" onClick={() => place(line, 'objective')}>
                Objective<span class="unseen">: {line.text}</span>
              </button>
              <button type="button" class="button small" onClick={() => place(line, 'key result')}>
                Key result<span class="unseen">: {line.text}</span>
              </button>
              <button type="button" class="button small" onClick={() => place(line, 'cycle')}>
                Cycle<span class="unseen">: {line.text}</span>
              </button>
              <button type="button" class="button plain small" onClick={() => place(line, 'nowhere')}>
                Leave out<span class="unseen">: {line.text}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
