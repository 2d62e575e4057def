import type { Markable, MarkWords } from '../../quiz/kinds/mark-words.ts'
import { kebab } from '../kebab.ts'
import type { Page } from '../page.ts'
import { wordsOf } from '../rich-text.ts'
import { type Choice, choicesOf } from './choices.ts'
import type { QuestionKind } from './question-source.ts'
import { sentenceOf } from './sentence.ts'

type Place = { readonly start: number; readonly end: number; readonly markable: Markable }

export const markWords: QuestionKind = {
  kind: 'mark-words',
  about: 'A sentence, and below it the words to mark in it, [x], and those that tempt, [ ].',
  attributes: {},
  hasSentence: true,
  otherwise: 'needed',
  read(source, page) {
    const choices = choicesOf(source, page, { least: 1 })
    const sentence = sentenceOf(source, page)
    if (choices === null || sentence === null) return null
    const text = wordsOf([sentence])
    const places = choices.flatMap(choice => placeOf(choice, text, source.name, page) ?? [])
    if (places.length < choices.length) return null
    const inOrder = places.toSorted((a, b) => a.start - b.start)
    const over = inOrder.find(({ start }, at) => start < (inOrder[at - 1]?.end ?? 0))
    if (over) {
      page.report(
        source.line,
        `“${over.markable.text}” of question “${source.name}” overlaps another option.`,
        'Let every word of the sentence belong to one option.'
      )
      return null
    }
    return { ...source.base, kind: 'mark-words', pieces: piecesOf(text, inOrder), otherwise: source.otherwise }
  }
}

function placeOf({ option, entry: { words, line } }: Choice, text: string, question: string, page: Page): Place | null {
  const letters = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'giu'))]
  const [first, second] = found
  if (first === undefined || second !== undefined) {
    const message =
      first === undefined ? 'does not stand in its sentence' : `stands in its sentence ${found.length} times`
    const remedy =
      first === undefined
        ? 'Write the words exactly as the sentence has them.'
        : 'Take in a word before or after it, so that it is clear which one is meant.'
    page.report(line, `“${words}” of question “${question}” ${message}.`, remedy)
    return null
  }
  const end = first.index + first[0].length
  const markable = { id: option.id, text: first[0], right: option.right, because: option.because }
  return { start: first.index, end, markable }
}

/** The sentence cut into what can be marked and what stands in between. Words nobody listed are named after themselves. */
function piecesOf(text: string, places: readonly Place[]): MarkWords['pieces'] {
  const taken = new Set(places.map(({ markable }) => markable.id))
  const pieces: (Markable | { text: string })[] = []
  const plain = (from: number, to: number) => {
    for (const [part] of text.slice(from, to).matchAll(/[\p{L}\p{N}](?:[^\s]*[\p{L}\p{N}%])?|[^\p{L}\p{N}]+/gu)) {
      if (!/[\p{L}\p{N}]/u.test(part)) pieces.push({ text: part })
      else pieces.push({ id: freeId(`word-${kebab(part)}`, taken), text: part, right: false, because: null })
    }
  }
  let at = 0
  for (const { start, end, markable } of places) {
    plain(at, start)
    pieces.push(markable)
    at = end
  }
  plain(at, text.length)
  return pieces
}

function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`
  taken.add(free)
  return free
}
