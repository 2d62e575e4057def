import type { Writing } from '../../progress/drafts.ts'

/** Which field of the form differs most between two texts: where the eye should go after a step back or forward. */
export function fieldOf(before: Writing, after: Writing): string {
  if (before.objective !== after.objective) return 'objective'
  const at = after.keyResults.findIndex((text, index) => text !== before.keyResults[index])
  if (at >= 0) return `kr-${at}`
  if (before.keyResults.length !== after.keyResults.length) return `kr-${Math.max(0, after.keyResults.length - 1)}`
  if (before.situation !== after.situation) return 'situation-text'
  return before.cycle === after.cycle ? 'objective' : 'cycle'
}

/** True for undo, false for redo, null for every other key, and where a field undoes its own typing. */
export function undoKey({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  if (target instanceof Element && target.closest('[data-own-undo]')) return null
  const low = key.toLowerCase()
  return low === 'z' ? !shiftKey : low === 'y' ? false : null
}
