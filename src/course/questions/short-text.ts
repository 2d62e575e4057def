import { inlineText } from '../rich-text.ts'
import { choicesOf } from './choices.ts'
import { type QuestionKind, typos, typosIn } from './question-source.ts'
import { apart, spellingsIn } from './spellings.ts'

export const shortText: QuestionKind = {
  kind: 'short-text',
  about: 'A word or two to type; [x] for what is right in every spelling, [ ] for what tempts.',
  attributes: { typos },
  otherwise: 'needed',
  read(source, page) {
    const choices = choicesOf(source, page, { least: 1 })
    if (choices === null) return null
    const forgiven = typosIn(source)
    const options = choices.map(({ option, entry }) => {
      const spellings = spellingsIn(entry.words)
      return { ...option, html: inlineText([{ type: 'text', value: spellings[0] ?? '' }], page), spellings }
    })
    const answers = options.map(({ id, spellings }, at) => ({ id, spellings, line: choices[at]?.entry.line ?? 1 }))
    apart(answers, { question: source.name, typos: forgiven }, page)
    return { ...source.base, kind: 'short-text', options, typos: forgiven, otherwise: source.otherwise }
  }
}
