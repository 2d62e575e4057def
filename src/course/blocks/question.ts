import type { BlockReader } from '../block.ts'
import { readQuestion } from '../questions/read-question.ts'

export const question: BlockReader = {
  name: 'Question',
  about: 'A question of the quiz, with feedback on every answer.',
  parts: ['Hint', 'Otherwise'],
  read(element, page) {
    const found = readQuestion(element, page)
    return found === null ? null : { type: 'question', question: found }
  }
}
