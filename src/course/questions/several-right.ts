import { choicesOf } from './choices.ts'
import type { QuestionKind } from './question-source.ts'

export const severalRight: QuestionKind = {
  kind: 'several-right',
  about: 'One or more options are right, and the learner is to find them all.',
  attributes: {},
  read(source, page) {
    const options = choicesOf(source, page)
    const { id, prompt, hints } = source
    return options && { kind: 'several-right', id, prompt, hints, options }
  }
}
