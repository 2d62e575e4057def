import type { Paragraph } from 'mdast'
import type { Page } from '../page.ts'
import { wordsOf } from '../rich-text.ts'
import type { QuestionSource } from './question-source.ts'

/** The sentence a question works on: one paragraph in a quote above the list; null where a mistake, already reported, leaves none. */
export function sentenceOf({ sentence, name, line }: QuestionSource, page: Page): Paragraph | null {
  if (sentence === null) {
    page.report(
      line,
      `question “${name}” has no sentence to work on.`,
      'Write it as a quote above the list: > Raise … from … to ….'
    )
    return null
  }
  const [paragraph, second] = sentence.children
  if (paragraph?.type === 'paragraph' && second === undefined && wordsOf([paragraph]) !== '') return paragraph
  page.report(
    sentence.position?.start.line ?? line,
    `the sentence of question “${name}” is not one paragraph.`,
    'Keep one paragraph in the quote.'
  )
  return null
}
