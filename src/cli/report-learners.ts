import { memoryOf } from '../cards/schedule.ts'
import { cardsOf } from '../course/cards-of.ts'
import type { Course } from '../course/course.ts'
import { allQuestionsOf, questionsOf } from '../course/questions-of.ts'
import { answersShape } from '../progress/answers.ts'
import { mapOf } from '../progress/merge.ts'
import { isObject } from '../progress/object.ts'
import { reviewsShape } from '../progress/reviews.ts'
import { ask } from '../quiz/kinds.ts'
import type { Question } from '../quiz/question.ts'
import { type FirstTries, type ItemFigures, itemFigures } from './report-statistics.ts'

/** What learners' files tell, with nobody's name in it. */
export type LearnersReport = {
  readonly read: number
  readonly skipped: readonly { readonly file: string; readonly why: string }[]
  readonly questions: readonly (ItemFigures & { readonly chosen: Readonly<Record<string, number>> })[]
  /** Cards forgotten again and again, by how many learners. */
  readonly leeches: readonly { readonly card: string; readonly learners: number }[]
}

/** Forgotten this often after it had been learnt, a card wants another wording more than another review. */
const LEECH = 4
const LONGEST = 10_000_000

type Kept = { readonly answers: ReturnType<typeof answersIn>; readonly reviews: ReturnType<typeof reviewsIn> }

const answersIn = (part: unknown, until: number) => mapOf(answersShape.entry).read(part, { refuse() {}, until }) ?? {}
const reviewsIn = (part: unknown, until: number) => mapOf(reviewsShape.entry).read(part, { refuse() {}, until }) ?? {}

/**
 * Figures from exported progress files. What is no progress file is named and left out; the same file twice counts once.
 * @param now milliseconds since 1970: nothing dated later is believed
 */
export function learnersReport(
  course: Course,
  files: readonly { readonly file: string; readonly text: string }[],
  now: number
): LearnersReport {
  const skipped: { file: string; why: string }[] = []
  const seen = new Set<string>()
  const learners = files.flatMap(({ file, text }): Kept[] => {
    const kept = seen.has(text) ? 'is the same as a file before it' : progressIn(text, now)
    seen.add(text)
    if (typeof kept !== 'string') return [kept]
    skipped.push({ file, why: kept })
    return []
  })
  const chosen = new Map<string, Map<string, number>>()
  const tries: Map<string, boolean>[] = learners.map(() => new Map())
  for (const { question, formerly } of askedIn(course)) {
    const ids = [question.id, ...(question.renamed ?? []), ...formerly]
    const counts = new Map<string, number>()
    chosen.set(question.id, counts)
    for (const [at, { answers }] of learners.entries()) {
      const given = ids
        .flatMap(id => (Object.hasOwn(answers, id) ? (answers[id] ?? []) : []))
        .toSorted((a, b) => a.at - b.at)
      const [first] = given
      if (first) tries[at]?.set(question.id, first.points === 1)
      for (const { answer } of given) {
        for (const { id, fate } of ask(question).mark(answer).parts) {
          if (fate === 'right' || fate === 'wrong') counts.set(id, (counts.get(id) ?? 0) + 1)
        }
      }
    }
  }
  const firstTries: readonly FirstTries[] = tries
  const leeches = course.lessons.flatMap(cardsOf).flatMap(({ id }) => {
    const count = learners.filter(
      ({ reviews }) => Object.hasOwn(reviews, id) && (memoryOf(reviews[id] ?? [], now)?.lapses ?? 0) >= LEECH
    ).length
    return count === 0 ? [] : [{ card: id, learners: count }]
  })
  const questions = itemFigures(firstTries).map(each => ({
    ...each,
    chosen: Object.fromEntries(chosen.get(each.question) ?? [])
  }))
  return { read: learners.length, skipped, questions, leeches }
}

/** Every question, with the ids it had while its lesson was called otherwise. */
function askedIn(course: Course): { question: Question; formerly: readonly string[] }[] {
  const former = new Map(
    course.lessons.flatMap(lesson =>
      questionsOf(lesson).map(({ id }) => [id, lesson.renamed.map(old => id.replace(lesson.id, old))] as const)
    )
  )
  return allQuestionsOf(course).map(question => ({ question, formerly: former.get(question.id) ?? [] }))
}

/** What a file holds, or why it is left out. */
function progressIn(text: string, now: number): Kept | string {
  if (text.length > LONGEST) return 'is too large for a progress file'
  try {
    const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (!isObject(file) || file.format !== 'cairn-progress') return 'is not a progress file'
    if (file.version !== 1) return 'was made by another version of Cairn'
    return { answers: answersIn(file.answers ?? {}, now), reviews: reviewsIn(file.reviews ?? {}, now) }
  } catch {
    return 'cannot be read as JSON'
  }
}
