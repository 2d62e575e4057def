import { choicesOf } from './choices.ts'
import { order, type QuestionKind, recall } from './question-source.ts'

export const oneRight: QuestionKind = {
  kind: 'one-right',
  about: 'One option is right.',
  attributes: { order, recall },
  read(source, page) {
    const choices = choicesOf(source, page)
    const right = choices?.filter(({ option }) => option.right).length ?? 0
    if (right > 1) {
      page.report(
        source.line,
        `question “${source.name}” has ${right} right options, but its kind is “one-right”.`,
        'Keep one [x], or leave out kind="one-right".'
      )
    }
    return choices && { ...source.base, kind: 'one-right', options: choices.map(({ option }) => option) }
  }
}
