import { choicesOf } from './choices.ts'
import { order, type QuestionKind, recall } from './question-source.ts'

export const severalRight: QuestionKind = {
  kind: 'several-right',
  about: 'One or more options are right, and the learner is to find them all.',
  attributes: { order, recall },
  read(source, page) {
    const choices = choicesOf(source, page)
    return choices && { ...source.base, kind: 'several-right', options: choices.map(({ option }) => option) }
  }
}
