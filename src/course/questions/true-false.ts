import { choicesOf } from './choices.ts'
import type { QuestionKind } from './question-source.ts'

export const trueFalse: QuestionKind = {
  kind: 'true-false',
  about: 'A statement to judge; the options are True and False, and need no ids.',
  attributes: {},
  read(source, page) {
    const options = choicesOf(source, page, words =>
      /^(true|false)[.]?$/i.test(words) ? words.replace('.', '').toLowerCase() : null
    )
    if (options === null) return null
    if (
      options
        .map(({ id }) => id)
        .toSorted()
        .join() !== 'false,true'
    ) {
      page.report(
        source.line,
        `question “${source.name}” has other options than True and False.`,
        'Write the two options - [ ] True and - [ ] False, and mark the right one with [x].'
      )
      return null
    }
    if (options.every(({ right }) => right)) {
      page.report(source.line, `question “${source.name}” is marked both true and false.`, 'Keep one [x].')
    }
    const { id, prompt, hints } = source
    return { kind: 'true-false', id, prompt, hints, options }
  }
}
