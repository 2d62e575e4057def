import { cardsOf } from '../course/cards-of.ts'
import type { Course, Lesson } from '../course/course.ts'
import { allQuestionsOf, questionsOf } from '../course/questions-of.ts'
import { lineOf } from '../export/markup.ts'

/** What a look at the content alone finds. Everything here is for an author to weigh, not an error. */
export type ContentReport = {
  readonly longest: readonly {
    /** Id of the lesson, or of the part whose before and after it is. */
    readonly lesson: string
    /** Questions with options to choose from. */
    readonly asked: number
    /** Those whose right option is longer than every other. */
    readonly questions: readonly string[]
    /** How many chance would make. */
    readonly expected: number
  }[]
  readonly unlikely: readonly { readonly question: string; readonly option: string; readonly why: string }[]
  readonly homeless: readonly string[]
  readonly untouched: readonly { readonly lesson: string; readonly goal: string }[]
}

const CATCH_ALL = /^(all|none|any|both|neither) of (the )?(above|these|them)\b|^(a and b|both)\b.{0,12}$/i

/** Looks through the course. */
export function contentReport(course: Course): ContentReport {
  const ids = new Set(course.lessons.map(({ id }) => id))
  return {
    longest: [
      ...course.lessons.map(lesson => ({ id: lesson.id, all: questionsOf(lesson) })),
      ...course.parts.map(({ id, ideas }) => ({ id, all: ideas.flatMap(({ before, after }) => [before, after]) }))
    ].flatMap(longestIn),
    unlikely: allQuestionsOf(course).flatMap(unlikelyIn),
    homeless: course.lessons.flatMap(cardsOf).flatMap(({ id, lesson }) => (ids.has(lesson) ? [] : [id])),
    untouched: course.lessons.flatMap(untouchedIn)
  }
}

type Asked = ReturnType<typeof questionsOf>[number]
const optionsOf = (question: Asked) =>
  question.kind === 'one-right' || question.kind === 'several-right' ? question.options : []

function longestIn({ id, all }: { readonly id: string; readonly all: readonly Asked[] }): ContentReport['longest'] {
  const asked = all.filter(question => optionsOf(question).length > 1)
  const questions = asked.filter(question => {
    const length = (right: boolean) =>
      Math.max(0, ...optionsOf(question).flatMap(each => (each.right === right ? lineOf(each.html).length : [])))
    return length(true) > length(false)
  })
  const share = (question: Asked) =>
    optionsOf(question).filter(({ right }) => right).length / optionsOf(question).length
  const expected = asked.reduce((sum, question) => sum + share(question), 0)
  return asked.length === 0
    ? []
    : [{ lesson: id, asked: asked.length, questions: questions.map(question => question.id), expected }]
}

function unlikelyIn(question: Asked): ContentReport['unlikely'] {
  const options = optionsOf(question).map(option => ({ ...option, text: lineOf(option.html) }))
  const longest = Math.max(0, ...options.map(({ text }) => text.length))
  return options.flatMap(({ id, text, because, right }, at) => {
    const twin = options.slice(0, at).find(other => other.text.toLowerCase() === text.toLowerCase())
    const why = [
      twin === undefined ? null : 'says the same as another option',
      CATCH_ALL.test(text) ? 'refers to the other options, which are shuffled' : null,
      !right && text.length * 5 < longest ? 'is so short beside the others that nobody will take it' : null,
      lineOf(because) === '' ? 'has no feedback' : null
    ]
    return why.flatMap(reason => (reason === null ? [] : [{ question: question.id, option: id, why: reason }]))
  })
}

/** The beginnings of the words that carry meaning: enough to see that “measuring” and “measure” are of one family. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter(word => !COMMON.has(word)).map(word => word.slice(0, 5)))
}

const COMMON = new Set(
  'that this with from your into what when which will have each than them they their does more without about between'.split(
    ' '
  )
)

function untouchedIn(lesson: Lesson): ContentReport['untouched'] {
  const asked = questionsOf(lesson).map(question => JSON.stringify(question))
  const cards = cardsOf(lesson).map(({ front, back }) => `${front} ${back}`)
  const touched = [...asked, ...cards].map(html => stemsOf(lineOf(html)))
  return lesson.goals.flatMap(goal => {
    const stems = [...stemsOf(goal)]
    const needed = Math.min(stems.length, Math.max(1, Math.ceil(stems.length / 3)))
    const found = touched.some(some => stems.filter(stem => some.has(stem)).length >= needed)
    return found ? [] : [{ lesson: lesson.id, goal }]
  })
}
