import { type Mark, marked, type Try } from './mark.ts'
import type { Option } from './question.ts'

/** The fate of every option when these ids were chosen. */
export function fates(options: readonly Option[], chosen: readonly string[]): Mark['parts'] {
  return options.map(({ id, right }) => {
    const picked = chosen.includes(id)
    return { id, fate: picked ? (right ? 'right' : 'wrong') : right ? 'missed' : 'spared' }
  })
}

/** The mark for a single choice: all or nothing. */
export function markSingle(options: readonly Option[], chosen: string): Mark {
  const parts = fates(options, [chosen])
  return marked(parts.some(({ fate }) => fate === 'right') ? 1 : 0, parts)
}

/** How many options no try has chosen yet. */
export function untried(options: readonly Option[], tries: readonly Try[]): number {
  const chosen = new Set<string>()
  for (const { mark } of tries) {
    for (const { id, fate } of mark.parts) if (fate === 'right' || fate === 'wrong') chosen.add(id)
  }
  return options.filter(({ id }) => !chosen.has(id)).length
}

/** Ids of the options that are right, in the author's order. */
export function rightIds(options: readonly Option[]): readonly string[] {
  return options.filter(({ right }) => right).map(({ id }) => id)
}
