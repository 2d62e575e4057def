import type { JSX } from 'preact'
import { Unfetched } from './Panel.tsx'

type Props = {
  /** Whether there is something to check; null once it is being checked. */
  checkable: boolean | null
  /** Leads to the next point that asks for mending; null where none does. */
  onPoint: (() => void) | null
  undoable: boolean
  redoable: boolean
  /** One step back, or forward. */
  step: (back: boolean) => void
  /** True where the grader could not be fetched. */
  failed: boolean
}

/** What can be done with the sheet as a whole. */
export function SheetButtons({ checkable, onPoint, undoable, redoable, step, failed }: Props): JSX.Element {
  return (
    <>
      <div class="buttons">
        {checkable !== null && (
          <button type="submit" class="button first" aria-disabled={!checkable}>
            Check this OKR
          </button>
        )}
        {onPoint && (
          <button type="button" class="button first" onClick={onPoint}>
            Next point to mend
          </button>
        )}
        <button type="button" class="button" aria-disabled={!undoable} onClick={() => step(true)}>
          Undo
        </button>
        <button type="button" class="button" aria-disabled={!redoable} onClick={() => step(false)}>
          Redo
        </button>
        <span class="small soft">{checkable === null ? 'Checked and kept' : 'Kept'} in this browser as you type.</span>
      </div>
      {failed && <Unfetched what="The grader" />}
    </>
  )
}
