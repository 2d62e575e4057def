import type { Answer } from './answer.ts'
import type { Attempt } from './attempt.ts'
import { answered, hinted, opened, put, revealed } from './attempt.ts'
import type { Asked } from './kind.ts'

/** An attempt as it is kept: plain JSON, and nothing in it that marking could not find again. */
export type KeptAttempt = {
  readonly state: Attempt['state']
  readonly seed: string
  readonly hints: number
  /** The answers given so far, oldest first. */
  readonly tries: readonly Answer[]
  readonly put?: Answer
}

/** The attempt as it is to be kept. */
export function kept(attempt: Attempt): KeptAttempt {
  const { state, seed, hints } = attempt
  const tries = attempt.tries.map(({ answer }) => answer)
  return attempt.state === 'open' && attempt.put
    ? { state, seed, hints, tries, put: attempt.put }
    : { state, seed, hints, tries }
}

/**
 * The attempt as it was left. Every try is marked again, so a question whose text or whose marking was mended keeps its
 * history; an answer that no longer fits (its option was retired) is left out. Takes anything; what cannot be read is a
 * fresh attempt with the seed given.
 */
export function restored(asked: Asked, value: unknown, seed: string): Attempt {
  if (typeof value !== 'object' || value === null) return opened(asked, seed)
  const fields: Readonly<Record<string, unknown>> = { ...value }
  let attempt = opened(asked, typeof fields.seed === 'string' ? fields.seed : seed)
  for (const answer of Array.isArray(fields.tries) ? fields.tries : []) {
    const next = answered(asked, reopened(attempt, null), answer)
    if (next.state === 'answered') attempt = next
  }
  for (let shown = typeof fields.hints === 'number' ? fields.hints : 0; shown > 0; shown--) {
    if (attempt.hints === asked.question.hints.length) break
    attempt = hinted(asked, attempt)
  }
  if (fields.state === 'revealed') return revealed(attempt)
  return fields.state === 'open' ? put(asked, reopened(attempt, asked), fields.put) : attempt
}

/** Open again whatever became of it: what was kept has its own word on whether a retry made sense. */
function reopened(attempt: Attempt, asked: Asked | null): Attempt {
  if (attempt.state !== 'answered') return attempt
  const { seed, order, hints, tries } = attempt
  return { state: 'open', seed, order, hints, tries, put: asked?.again(attempt.answer) ?? null }
}
