import type { Question } from '../quiz/question.ts'
import type { Course, Lesson } from './course.ts'

/** Every question of a lesson in the order of the page, the recall questions of its conversations among them. */
export function questionsOf({ blocks }: Pick<Lesson, 'blocks'>): Question[] {
  return blocks.flatMap(block => {
    if (block.type === 'question') return [block.question]
    return block.type === 'conversation' ? [block.recall] : []
  })
}

/** Every question there is: those of the lessons, then those asked before and after each part. */
export function allQuestionsOf({ lessons, parts }: Pick<Course, 'lessons' | 'parts'>): Question[] {
  return [
    ...lessons.flatMap(questionsOf),
    ...parts.flatMap(({ ideas }) => ideas.flatMap(({ before, after }) => [before, after]))
  ]
}
