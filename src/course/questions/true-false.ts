import { choicesOf } from './choices.ts'
import type { QuestionKind } from './question-source.ts'

export const trueFalse: QuestionKind = {
  kind: 'true-false',
  about: 'A statement to judge; the options are True and False, and need no ids.',
  attributes: {},
  read(source, page) {
    const fixedId = (words: string) => (/^(true|false)[.]?$/i.test(words) ? words.replace('.', '').toLowerCase() : null)
    const options = choicesOf(source, page, { fixedId })?.map(({ option }) => option)
    if (options === undefined) return null
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
    return { ...source.base, kind: 'true-false', options }
  }
}
