import type { PageGround } from './ground.ts'
import { canonical } from './json.ts'
import { type ById, events } from './merge.ts'
import { isObject } from './object.ts'
import type { Saved, Shape } from './saved.ts'
import { after, isTime } from './time.ts'

/** How sure the learner was before seeing the mark. Confident errors are the ones best corrected. */
export type Confidence = 'guessing' | 'unsure' | 'sure'

/** An answer as it was given. */
export type StoredAnswer = {
  readonly at: number
  /** What was chosen. Whether it still fits the question is for `answerTo` in quiz/kinds.ts to say. */
  readonly answer: unknown
  /** From 0 to 1, as marked at the time. */
  readonly points: number
  readonly confidence?: Confidence
}

function isStoredAnswer(value: unknown, until: number): value is StoredAnswer {
  if (!isObject(value)) return false
  const { at, points, confidence } = value
  return (
    isTime(at, until) &&
    typeof points === 'number' &&
    points >= 0 &&
    points <= 1 &&
    value.answer !== undefined &&
    (confidence === undefined || confidence === 'guessing' || confidence === 'unsure' || confidence === 'sure')
  )
}

/** All answers ever given, by question. */
export const answersShape: Shape<readonly StoredAnswer[]> = {
  name: 'answers',
  version: 1,
  entry: events(isStoredAnswer, ({ at, answer }) => `${at} ${canonical(answer)}`),
  count: list => list.length,
  ofLessons: true
}

/** The answer to show again: the newest. */
export function newestAnswer(all: ById<readonly StoredAnswer[]>, question: string): StoredAnswer | null {
  return all[question]?.at(-1) ?? null
}

/** Questions whose newest answer was given with confidence and is not fully right: these come back first. */
export function confidentErrors(all: ById<readonly StoredAnswer[]>): readonly string[] {
  return Object.keys(all).filter(id => {
    const newest = newestAnswer(all, id)
    return newest?.confidence === 'sure' && newest.points < 1
  })
}

/** What islands use. */
export function answersIn(saved: Saved<readonly StoredAnswer[]>, now: () => number) {
  return {
    $all: saved.$value,
    /** Keeps an answer beside all earlier ones. */
    give(question: string, given: Omit<StoredAnswer, 'at'>): void {
      const at = after(now(), newestAnswer(saved.$value.get(), question)?.at)
      saved.add({ [question]: [{ ...given, at }] })
    }
  }
}

/** Opens the store on a page's ground. */
export const openAnswers = (ground: PageGround) => ground.open(answersShape, kept => answersIn(kept, ground.now))
