import type { Question } from '../quiz/question.ts'
import type { Lesson } from './course.ts'

/** Every question of a lesson in the order of the page, the recall questions of its conversations among them. */
export function questionsOf({ blocks }: Pick<Lesson, 'blocks'>): Question[] {
  return blocks.flatMap(block => {
    if (block.type === 'question') return [block.question]
    return block.type === 'conversation' ? [block.recall] : []
  })
}
