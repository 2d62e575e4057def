import type { Answer } from './answer.ts'
import type { Asked } from './kind.ts'
import type { Mark, Try } from './mark.ts'
import type { Html } from './question.ts'
import { shuffled } from './shuffle.ts'

type Common = {
  /** Decides the order: the same seed, the same order. */
  readonly seed: string
  /** Ids of the parts in the order shown: drawn once, kept through every retry. */
  readonly order: readonly string[]
  /** How many hints are shown. */
  readonly hints: number
  /** Every try so far, oldest first. */
  readonly tries: readonly Try[]
}

/**
 * Where a learner stands with one question.
 * `open`: to be answered, for the first time or again; `answered`: the last try is marked; `revealed`: the answer was asked for.
 */
export type Attempt =
  | (Common & {
      readonly state: 'open'
      /** What was put in so far, complete or not. */
      readonly put: Answer | null
    })
  | (Common & { readonly state: 'answered'; readonly answer: Answer; readonly mark: Mark })
  | (Common & { readonly state: 'revealed' })

/** A fresh attempt. The seed decides the order of the parts. */
export function opened(asked: Asked, seed: string): Attempt {
  return { state: 'open', seed, order: asked.order(ids => shuffled(ids, seed)), hints: 0, tries: [], put: null }
}

/** The attempt with what has been put in; it is not marked yet. Unchanged where nothing may be put in, or it does not fit. */
export function put(asked: Asked, attempt: Attempt, value: unknown): Attempt {
  const answer = asked.answerTo(value)
  return attempt.state === 'open' && answer ? { ...attempt, put: answer } : attempt
}

/** Marks an answer. An attempt that is not open stays as it is, as does one whose answer is not whole. */
export function answered(asked: Asked, attempt: Attempt, value: unknown): Attempt {
  const answer = asked.isWhole(value) ? asked.answerTo(value) : null
  if (attempt.state !== 'open' || answer === null) return attempt
  const { seed, order, hints } = attempt
  const mark = asked.mark(answer)
  return { state: 'answered', seed, order, hints, tries: [...attempt.tries, { answer, mark }], answer, mark }
}

/** True where a wrong or partly right answer may be tried again: there is still something to choose between. */
export function mayRetry(asked: Asked, attempt: Attempt): boolean {
  return attempt.state === 'answered' && attempt.mark.points < 1 && asked.leavesChoice(attempt.tries)
}

/** True once the answer key may be shown: all right, given up, or nothing left to choose between. */
export function isOver(asked: Asked, attempt: Attempt): boolean {
  return attempt.state === 'revealed' || (attempt.state === 'answered' && !mayRetry(asked, attempt))
}

/** Opens the question again for what was missed: see `settled` for what stays. Unchanged where no retry makes sense. */
export function retried(asked: Asked, attempt: Attempt): Attempt {
  if (attempt.state !== 'answered' || !mayRetry(asked, attempt)) return attempt
  const { seed, order, hints, tries } = attempt
  return { state: 'open', seed, order, hints, tries, put: asked.again(attempt.answer) }
}

/**
 * What earlier tries have settled: parts found right stay, options found wrong are out.
 * Everything else is open; what was missed is not given away.
 */
export function settled(attempt: Attempt): ReadonlyMap<string, 'right' | 'wrong'> {
  const known = new Map<string, 'right' | 'wrong'>()
  for (const { mark: given } of attempt.tries) {
    for (const { id, fate } of given.parts) if (fate === 'right' || fate === 'wrong') known.set(id, fate)
  }
  return known
}

/** Shows one more hint, while there is one. */
export function hinted({ question }: Asked, attempt: Attempt): Attempt {
  return { ...attempt, hints: Math.min(attempt.hints + 1, question.hints.length) }
}

/** The hints shown so far, gentlest first. */
export function hintsShown({ question }: Asked, attempt: Attempt): readonly Html[] {
  return question.hints.slice(0, attempt.hints)
}

/** Gives the question up and shows the answer. An attempt answered in full stays as it is. */
export function revealed(attempt: Attempt): Attempt {
  if (attempt.state === 'answered' && attempt.mark.points === 1) return attempt
  const { seed, order, hints, tries } = attempt
  return { state: 'revealed', seed, order, hints, tries }
}
