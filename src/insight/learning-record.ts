import type { DayOf } from '../cards/day.ts'
import type { History } from '../cards/review.ts'
import type { Memory } from '../cards/schedule.ts'
import { type DraftRecord, draftsShown } from '../progress/drafts.ts'
import { type AskedTwice, type Gain, gainOf } from '../progress/gain.ts'
import type { ById } from '../progress/merge.ts'
import { historyOf } from '../progress/reviews.ts'
import type { LessonParts } from '../progress/summary.ts'
import { activeDays, type Doings } from './active-days.ts'

/** A part, as far as a record needs it. */
export type PartParts = { readonly id: string; readonly ideas: readonly AskedTwice[] }

/** A lesson that was begun; times in milliseconds since 1970. */
export type LessonRead = {
  readonly id: string
  /** Null where nothing but answers or cards is known of it. */
  readonly opened: number | null
  /** When it was marked as done, or null. */
  readonly done: number | null
  readonly questions: number
  readonly answered: number
  /** Questions whose first answer was right, and whose newest is. */
  readonly rightFirst: number
  readonly rightInEnd: number
  readonly cards: number
  readonly met: number
  readonly lasting: number
}

/** What became of one draft when it was graded. */
export type DraftWritten = {
  readonly id: string
  readonly scenario: string | null
  readonly name: string
  readonly objective: string
  /** When it was last written on. */
  readonly at: number
  readonly checks: number
  readonly first: { readonly at: number; readonly score: number } | null
  readonly latest: { readonly at: number; readonly score: number } | null
}

/** One drill: how many tasks were done, and of those that are marked how many were right. */
export type DrillDone = {
  readonly drill: string
  readonly tasks: number
  readonly marked: number
  readonly right: number
  readonly last: number
}

/** What a learner read, answered, remembered and wrote. Nothing in it was checked by anybody. */
export type LearningRecord = {
  /** How many days something was done on; the first and the last of them by number, null where there was none. */
  readonly days: { readonly count: number; readonly first: number | null; readonly last: number | null }
  /** Lessons begun, in course order. */
  readonly lessons: readonly LessonRead[]
  /** Lessons there are. */
  readonly of: number
  readonly reviews: number
  readonly parts: readonly { readonly id: string; readonly gain: Gain }[]
  /** The one written on last first. */
  readonly drafts: readonly DraftWritten[]
  readonly practice: readonly DrillDone[]
}

/** True where nothing has been done yet. */
export function isEmpty({ days, drafts }: LearningRecord): boolean {
  return days.count === 0 && drafts.length === 0
}

/**
 * A card lasts once it would be recalled nine times in ten after so many days without being seen: stability in FSRS is
 * the days until the chance of recall has fallen to 90%.
 */
export const LASTING_DAYS = 21

/** So many cards are looked at before others may have their turn. */
const SLICE = 50

/** What is remembered of a card with this history: `memoryOf` of the schedule, which who has turned no card needs not. */
export type Remembering = (history: History) => Pick<Memory, 'stability'> | null

/** The record so far. Stops now and then, so that whoever runs it decides when to go on. */
export function* learningRecord(
  lessons: readonly LessonParts[],
  parts: readonly PartParts[],
  kept: Doings,
  memoryOf: Remembering,
  dayOf: DayOf
): Generator<void, LearningRecord> {
  const { answers, reviews } = kept
  const read: LessonRead[] = []
  let seen = 0
  for (const { id, questions, cards } of lessons) {
    const { firstOpened = null, finished } = kept.lessons[id] ?? {}
    const given = questions.flatMap(question => (answers[question]?.length ? [answers[question]] : []))
    let met = 0
    let lasting = 0
    for (const card of cards) {
      const memory = memoryOf(historyOf(reviews, card))
      if (memory) met++
      if (memory && memory.stability >= LASTING_DAYS) lasting++
      if (++seen % SLICE === 0) yield
    }
    const done = finished?.done === true ? finished.at : null
    if (firstOpened === null && done === null && given.length === 0 && met === 0) continue
    read.push({
      id,
      opened: firstOpened,
      done,
      questions: questions.length,
      answered: given.length,
      rightFirst: given.filter(list => list[0]?.points === 1).length,
      rightInEnd: given.filter(list => list.at(-1)?.points === 1).length,
      cards: cards.length,
      met,
      lasting
    })
  }
  yield
  const days = [...activeDays(kept, dayOf).keys()].toSorted((a, b) => a - b)
  yield
  return {
    days: { count: days.length, first: days[0] ?? null, last: days.at(-1) ?? null },
    lessons: read,
    of: lessons.length,
    reviews: Object.values(reviews).reduce(
      (sum, list) => sum + list.filter(({ undone }) => undone === undefined).length,
      0
    ),
    parts: parts
      .map(({ id, ideas }) => ({ id, gain: gainOf(ideas, answers) }))
      .filter(({ gain }) => gain.guessed + gain.answered > 0),
    drafts: draftsWritten(kept.drafts),
    practice: drillsDone(kept.practice)
  }
}

function draftsWritten(all: ById<DraftRecord>): readonly DraftWritten[] {
  return draftsShown(all)
    .filter(({ current }) => [current.objective, ...current.keyResults].some(line => line.trim() !== ''))
    .map(({ id, scenario, name, current }) => {
      const { gradings = [] } = all[id] ?? {}
      const [first, latest] = [gradings[0], gradings.at(-1)]
      return {
        id,
        scenario,
        name,
        objective: current.objective,
        at: current.at,
        checks: gradings.length,
        first: first ? { at: first.at, score: first.score } : null,
        latest: latest ? { at: latest.at, score: latest.score } : null
      }
    })
}

/** Drills by the part of their name before the slash: the steps of all scenarios are one drill. */
function drillsDone(practice: Doings['practice']): readonly DrillDone[] {
  const done = new Map<string, DrillDone>()
  for (const [name, list] of Object.entries(practice)) {
    const drill = name.split('/')[0] ?? name
    const before = done.get(drill) ?? { drill, tasks: 0, marked: 0, right: 0, last: 0 }
    if (list.length === 0) continue
    done.set(drill, {
      drill,
      tasks: before.tasks + list.length,
      marked: before.marked + list.filter(({ points }) => points !== undefined).length,
      right: before.right + list.filter(({ points }) => points === 1).length,
      last: list.reduce((latest, { at }) => Math.max(latest, at), before.last)
    })
  }
  return [...done.values()].toSorted((a, b) => (a.drill < b.drill ? -1 : 1))
}
