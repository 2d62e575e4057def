import type { Answer } from './answer.ts'
import { answerTo, kindOf, mark } from './kinds.ts'
import type { Mark, Try } from './mark.ts'
import type { Html, Question } from './question.ts'
import { shuffled } from './shuffle.ts'

type Common = {
  /** Ids of the options in the order shown: drawn once, kept through every retry. */
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
  | (Common & { readonly state: 'open' })
  | (Common & { readonly state: 'answered'; readonly answer: Answer; readonly mark: Mark })
  | (Common & { readonly state: 'revealed' })

/** A fresh attempt. The seed decides the order of the options. */
export function opened(question: Question, seed: string): Attempt {
  const ids = question.options.map(({ id }) => id)
  const order = kindOf(question).order(question, shuffled(ids, seed)) ?? ids
  return { state: 'open', order, hints: 0, tries: [] }
}

/** The attempt as it was left: answered where the kept answer still fits the question, open where it does not. */
export function restored(question: Question, seed: string, kept: unknown): Attempt {
  const answer = answerTo(question, kept)
  const attempt = opened(question, seed)
  return answer ? answered(question, attempt, answer) : attempt
}

/** Marks an answer. An attempt that is not open stays as it is. */
export function answered(question: Question, attempt: Attempt, answer: Answer): Attempt {
  if (attempt.state !== 'open') return attempt
  const marked = mark(question, answer)
  return { ...attempt, state: 'answered', answer, mark: marked, tries: [...attempt.tries, { answer, mark: marked }] }
}

/** True where a wrong or partly right answer may be tried again: there is still something to choose between. */
export function mayRetry(question: Question, attempt: Attempt): boolean {
  return (
    attempt.state === 'answered' && attempt.mark.points < 1 && kindOf(question).leavesChoice(question, attempt.tries)
  )
}

/** True once the answer key may be shown: all right, given up, or nothing left to choose between. */
export function isOver(question: Question, attempt: Attempt): boolean {
  return attempt.state === 'revealed' || (attempt.state === 'answered' && !mayRetry(question, attempt))
}

/** Opens the question again for what was missed: see `settled` for what stays. Unchanged where no retry makes sense. */
export function retried(question: Question, attempt: Attempt): Attempt {
  if (!mayRetry(question, attempt)) return attempt
  return { state: 'open', order: attempt.order, hints: attempt.hints, tries: attempt.tries }
}

/**
 * What earlier tries have settled: options found right stay chosen, options found wrong are out.
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
export function hinted(question: Question, attempt: Attempt): Attempt {
  return { ...attempt, hints: Math.min(attempt.hints + 1, question.hints.length) }
}

/** The hints shown so far, gentlest first. */
export function hintsShown(question: Question, attempt: Attempt): readonly Html[] {
  return question.hints.slice(0, attempt.hints)
}

/** Gives the question up and shows the answer. An attempt answered in full stays as it is. */
export function revealed(attempt: Attempt): Attempt {
  if (attempt.state === 'answered' && attempt.mark.points === 1) return attempt
  return { state: 'revealed', order: attempt.order, hints: attempt.hints, tries: attempt.tries }
}
