import type { Shuffle } from './kind.ts'
import { ofKind } from './kind.ts'
import { type Mark, marked, type Try } from './mark.ts'
import type { Option } from './question.ts'

/** What marking needs of an option. */
type Choice = Pick<Option, 'id' | 'right'>

/** Ids in the author's order. */
export function idsOf(options: readonly Pick<Option, 'id'>[]): readonly string[] {
  return options.map(({ id }) => id)
}

/** Ids of the options that are right, in the author's order. */
export function rightIds(options: readonly Choice[]): readonly string[] {
  return idsOf(options.filter(({ right }) => right))
}

/** Ids shuffled, unless the author wants them as they are. */
export function optionOrder(
  { options, fixed }: { options: readonly Pick<Option, 'id'>[]; fixed?: true },
  shuffle: Shuffle
): readonly string[] {
  return fixed ? idsOf(options) : shuffle(idsOf(options))
}

/** The one option an answer of this kind names; null where it names none of these. */
export function chosenIn(options: readonly Option[], value: unknown, kind: string): string | null {
  const chosen = ofKind(value, kind)?.option
  return options.find(({ id }) => id === chosen)?.id ?? null
}

/** The fate of every option when these ids were chosen. */
export function fates(options: readonly Choice[], chosen: readonly string[]): Mark['parts'] {
  return options.map(({ id, right }) => {
    const picked = chosen.includes(id)
    return { id, fate: picked ? (right ? 'right' : 'wrong') : right ? 'missed' : 'spared' }
  })
}

/** The mark for a single choice: all or nothing. */
export function markSingle(options: readonly Choice[], chosen: string): Mark {
  const parts = fates(options, [chosen])
  return marked(parts.some(({ fate }) => fate === 'right') ? 1 : 0, parts)
}

/**
 * The mark where several things are to be found: (right choices − wrong choices) ÷ what there was to find, never below
 * 0, so that ticking everything earns nothing more than it deserves.
 */
export function markSeveral(parts: Mark['parts'], all: number): Mark {
  const count = (fate: string) => parts.filter(part => part.fate === fate).length
  const wrong = count('wrong')
  return marked(all === 0 ? (wrong === 0 ? 1 : 0) : (count('right') - wrong) / all, parts)
}

/** How many options no try has chosen yet. */
export function untried(options: readonly Choice[], tries: readonly Try[]): number {
  const chosen = new Set<string>()
  for (const { mark } of tries) {
    for (const { id, fate } of mark.parts) if (fate === 'right' || fate === 'wrong') chosen.add(id)
  }
  return options.filter(({ id }) => !chosen.has(id)).length
}
