import type { StoredAnswer } from './answers.ts'
import type { ById } from './merge.ts'

/** The two questions of an idea, by id: one asked before a part, the other after it. */
export type AskedTwice = { readonly id: string; readonly before: string; readonly after: string }

/** How an answer came out. */
export type Outcome = 'right' | 'partly' | 'wrong'

/** What became of one idea. Each asking counts as it was first answered; what was tried again later is `since`. */
export type IdeaGain = {
  readonly id: string
  /** Null where nothing was guessed before the idea was asked again. */
  readonly before: Outcome | null
  readonly after: Outcome | null
  /** Missed after, and right in the newest answer. */
  readonly since: boolean
}

/** What was gained between a part’s two askings. */
export type Gain = {
  readonly ideas: readonly IdeaGain[]
  /** Ideas guessed at before, whatever came of it. */
  readonly guessed: number
  /** Ideas answered after. */
  readonly answered: number
  /** Ideas right after, of those answered. */
  readonly right: number
  /** Ideas answered both times: only they can show a gain, so `before` and `after` count how many of them were right. */
  readonly both: number
  readonly before: number
  readonly after: number
}

/** Before against after, idea by idea and in sum. A guess made only after the idea was asked again is no guess before. */
export function gainOf(ideas: readonly AskedTwice[], answers: ById<readonly StoredAnswer[]>): Gain {
  const rows = ideas.map(({ id, before, after }): IdeaGain => {
    const [guess, given] = [answers[before]?.[0], answers[after]?.[0]]
    const newest = answers[after]?.at(-1)
    return {
      id,
      before: guess && (!given || guess.at < given.at) ? outcomeOf(guess) : null,
      after: given ? outcomeOf(given) : null,
      since: given !== undefined && given.points < 1 && newest?.points === 1
    }
  })
  const both = rows.filter(({ before, after }) => before !== null && after !== null)
  const count = (some: readonly IdeaGain[], is: (row: IdeaGain) => boolean) => some.filter(is).length
  return {
    ideas: rows,
    guessed: count(rows, ({ before }) => before !== null),
    answered: count(rows, ({ after }) => after !== null),
    right: count(rows, ({ after }) => after === 'right'),
    both: both.length,
    before: count(both, ({ before }) => before === 'right'),
    after: count(both, ({ after }) => after === 'right')
  }
}

/** True for an idea to be read again: missed after, and not answered right since. */
export function isMissed({ after, since }: IdeaGain): boolean {
  return after !== null && after !== 'right' && !since
}

function outcomeOf({ points }: StoredAnswer): Outcome {
  return points === 1 ? 'right' : points > 0 ? 'partly' : 'wrong'
}
