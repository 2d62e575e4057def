import { focusField } from './Field.tsx'
import { fieldOf } from './sheet-fields.ts'
import type { Announcer } from './use-announcer.ts'
import type { DeskDraft } from './use-draft.ts'

/** Takes one step back or forward on the sheet, leads the keyboard to what changed, and says so. */
export function useSteps(name: string, { sheet, undo, redo }: DeskDraft, say: Announcer['say']) {
  return (back: boolean) => {
    const take = back ? undo : redo
    if (!take) return say(back ? 'Nothing left to undo.' : 'Nothing left to redo.')
    focusField(`${name}-${fieldOf(sheet, take())}`)
    say(back ? 'Undone.' : 'Done again.')
  }
}
