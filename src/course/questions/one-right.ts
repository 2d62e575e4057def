import { choicesOf } from './choices.ts'
import type { QuestionKind } from './question-source.ts'

export const oneRight: QuestionKind = {
  kind: 'one-right',
  about: 'One option is right.',
  attributes: {},
  read(source, page) {
    const options = choicesOf(source, page)
    const right = options?.filter(option => option.right).length ?? 0
    if (right > 1) {
      page.report(
        source.line,
        `question “${source.name}” has ${right} right options, but its kind is “one-right”.`,
        'Keep one [x], or leave out kind="one-right".'
      )
    }
    const { id, prompt, hints } = source
    return options && { kind: 'one-right', id, prompt, hints, options }
  }
}
