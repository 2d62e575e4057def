import type { Course } from '../course/course.ts'
import { questionsOf } from '../course/questions-of.ts'
import { giftBodies } from './gift-body.ts'
import { giftEscaped } from './gift-escaped.ts'
import { plainOf } from './markup.ts'

type Asked = ReturnType<typeof questionsOf>[number]

/** One question as GIFT. What GIFT cannot hold becomes its nearest form, and may become several questions. */
export function giftOf(question: Asked): string {
  const bodies = giftBodies(question)
  return bodies
    .map(({ before, answers, after, said }, index) => {
      const title = bodies.length === 1 ? question.id : `${question.id} ${index + 1}`
      const general = said === '' ? '' : `####${giftEscaped(said)}\n`
      const prompt = [plainOf(question.prompt), before].filter(text => text !== '').join('\n\n')
      const lines = answers.map(line => `${line}\n`).join('')
      const tail = after === '' ? '' : ` ${giftEscaped(after)}`
      return `::${giftEscaped(title)}::[plain]${giftEscaped(prompt)} {${lines === '' && general === '' ? '' : '\n'}${lines}${general}}${tail}\n`
    })
    .join('\n')
}

/**
 * Every question of the course in Moodle’s GIFT format: a category for what is asked before each part, for each of its
 * lessons, and for what is asked after it.
 * Format: Moodle documentation, “GIFT format”.
 */
export function giftText(course: Course): string {
  return course.parts
    .flatMap(part => [
      category(
        course,
        part,
        'Before',
        part.ideas.map(({ before }) => before)
      ),
      ...course.lessons
        .filter(lesson => lesson.part === part.id)
        .map(lesson => category(course, part, `${lesson.number} ${lesson.title}`, questionsOf(lesson))),
      category(
        course,
        part,
        'After',
        part.ideas.map(({ after }) => after)
      )
    ])
    .filter(text => text !== '')
    .join('\n')
}

function category({ title }: Course, part: Course['parts'][number], name: string, questions: readonly Asked[]): string {
  if (questions.length === 0) return ''
  const place = [title, `${part.number} ${part.title}`, name]
  // A slash begins a new level; two stand for one.
  const path = place.map(each => each.replaceAll('/', '//')).join('/')
  return `$CATEGORY: ${path}\n\n${questions.map(giftOf).join('\n')}`
}
