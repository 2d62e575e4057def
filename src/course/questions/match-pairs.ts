import type { PhrasingContent } from 'mdast'
import type { Pair } from '../../quiz/kinds/match-pairs.ts'
import type { Page } from '../page.ts'
import { inlineText, wordsOf } from '../rich-text.ts'
import { nothingAfter } from './choices.ts'
import { type Entry, entriesOf } from './entry.ts'
import { order, type QuestionKind } from './question-source.ts'

export const matchPairs: QuestionKind = {
  kind: 'match-pairs',
  about: 'Pairs, “left = right” in each item; an item that begins with “=” only tempts.',
  attributes: { order },
  read(source, page) {
    const { name, list, line, base } = source
    nothingAfter(source, page)
    const entries = list && entriesOf(list, { question: name, what: 'pair', box: 'none' }, page)
    const pairs = entries?.flatMap(entry => pairOf(entry, name, page) ?? []) ?? []
    if (entries && pairs.length < entries.length) return null
    if (list === null || (entries && pairs.filter(({ left }) => left !== null).length < 2)) {
      page.report(line, `question “${name}” has fewer than two pairs.`, 'List them: - {id} left = right.')
      return null
    }
    const rights = pairs.map(({ right }) => right)
    const twice = entries?.find((_, at) => rights.indexOf(rights[at] ?? '') < at)
    if (twice) {
      page.report(
        twice.line,
        `the pair “${twice.words}” of question “${name}” has the same right side as another.`,
        'Word it differently: nobody could tell which of the two is meant.'
      )
    }
    return entries && { ...base, kind: 'match-pairs', pairs }
  }
}

function pairOf({ id, line, inline, words, because }: Entry, question: string, page: Page): Pair | null {
  const at = inline.findIndex(node => node.type === 'text' && /(^|\s)=\s/.test(node.value))
  const node = inline[at]
  if (node?.type !== 'text') {
    page.report(
      line,
      `the pair “${words}” of question “${question}” has no “=”.`,
      'Write “left = right”, with spaces around the sign.'
    )
    return null
  }
  const sign = /(^|\s)=\s/.exec(node.value)
  const [start, end] = [sign?.index ?? 0, (sign?.index ?? 0) + (sign?.[0].length ?? 0)]
  const left: PhrasingContent[] = [...inline.slice(0, at), { ...node, value: node.value.slice(0, start) }]
  const right: PhrasingContent[] = [{ ...node, value: node.value.slice(end) }, ...inline.slice(at + 1)]
  if (wordsOf(right) === '') {
    page.report(line, `the pair “${words}” of question “${question}” has no right side.`, 'Write it after the “=”.')
    return null
  }
  return { id, left: wordsOf(left) === '' ? null : inlineText(left, page), right: inlineText(right, page), because }
}
