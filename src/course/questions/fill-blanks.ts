import type { Paragraph, PhrasingContent } from 'mdast'
import type { Blank, FillBlanks } from '../../quiz/kinds/fill-blanks.ts'
import { kebab } from '../kebab.ts'
import { lineOf } from '../markdown.ts'
import type { Page } from '../page.ts'
import { inlineText, wordsOf } from '../rich-text.ts'
import { nothingAfter } from './choices.ts'
import { type Entry, entriesOf } from './entry.ts'
import { type QuestionKind, type QuestionSource, typos, typosIn } from './question-source.ts'
import { sentenceOf } from './sentence.ts'
import { apart, spellingsIn } from './spellings.ts'

const GAP = /\[\[([^[\]]*)\]\]/g
// A gap on its way through the renderer, which would escape or trim anything else.
const OPENS = '\uE002'
const CLOSES = '\uE003'

export const fillBlanks: QuestionKind = {
  kind: 'fill-blanks',
  about: 'A sentence with gaps, [[like-this]]; the list below says what belongs into each.',
  attributes: { typos },
  hasSentence: true,
  otherwise: 'welcome',
  read(source, page) {
    const { name, list, line } = source
    nothingAfter(source, page)
    const sentence = sentenceOf(source, page)
    if (list === null) {
      page.report(line, `question “${name}” does not fill its gaps.`, 'List them: - {gap} what belongs there.')
    }
    const entries = list && entriesOf(list, { question: name, what: 'gap', box: 'none', nests: true }, page)
    if (sentence === null || !entries) return null
    const pieces = piecesOf(sentence, source, page)
    const blanks = entries.flatMap(entry => blankOf(entry, source, page) ?? [])
    if (pieces === null || blanks.length < entries.length) return null
    const gaps = pieces.flatMap(piece => ('blank' in piece ? [piece.blank] : []))
    if (!fits(gaps, entries, { name, line: lineOf(sentence) }, page)) return null
    const inOrder = gaps.flatMap(id => blanks.filter(blank => blank.id === id))
    return {
      ...source.base,
      kind: 'fill-blanks',
      pieces,
      blanks: inOrder,
      typos: typosIn(source),
      otherwise: source.otherwise
    }
  }
}

function piecesOf(sentence: Paragraph, { name }: QuestionSource, page: Page): FillBlanks['pieces'] | null {
  const inside = sentence.children.find(node => node.type !== 'text' && wordsOf([node]).includes('[['))
  if (inside) {
    page.report(
      lineOf(sentence),
      `a gap of question “${name}” stands within “${wordsOf([inside])}”.`,
      'Keep gaps out of bold, emphasis and links.'
    )
    return null
  }
  const marked = sentence.children.map(
    (node): PhrasingContent =>
      node.type === 'text'
        ? { ...node, value: node.value.replace(GAP, (_, id) => `${OPENS}${String(id).trim()}${CLOSES}`) }
        : node
  )
  const html = inlineText([...marked], page)
  return html.split(new RegExp(`${OPENS}([^${CLOSES}]*)${CLOSES}`)).flatMap((text, at) => {
    if (at % 2 === 1) return { blank: text }
    return text === '' ? [] : { html: text }
  })
}

function blankOf({ id, line, words, because, nested }: Entry, source: QuestionSource, page: Page): Blank | null {
  // What is foreseen is never stored, so its words may name it.
  const fixedId = (text: string) => `not-${kebab(text)}`
  const about = { question: source.name, what: 'answer', box: 'none', fixedId } as const
  const wrong = nested === null ? [] : entriesOf(nested, about, page)
  if (wrong === null) return null
  const foreseen = wrong.map(entry => ({ id: entry.id, spellings: spellingsIn(entry.words), because: entry.because }))
  const spellings = spellingsIn(words)
  const answers = [
    { id, spellings, line },
    ...foreseen.map((answer, at) => ({ ...answer, line: wrong[at]?.line ?? line }))
  ]
  apart(answers, { question: source.name, typos: typosIn(source) }, page)
  return { id, spellings, because, foreseen }
}

/** Whether every gap is filled once and every item fills one. */
function fits(
  gaps: readonly string[],
  entries: readonly Entry[],
  { name, line }: { name: string; line: number },
  page: Page
): boolean {
  let fine = true
  const wrong = (at: number, message: string, remedy: string) => {
    fine = false
    page.report(at, message, remedy)
  }
  for (const [at, gap] of gaps.entries()) {
    if (gaps.indexOf(gap) < at)
      wrong(line, `the gap “${gap}” of question “${name}” is there twice.`, 'Give one of them another name.')
    else if (entries.every(({ id }) => id !== gap))
      wrong(
        line,
        `nothing fills the gap “${gap}” of question “${name}”.`,
        `Add an item: - {${gap}} what belongs there.`
      )
  }
  for (const { id, line: at } of entries) {
    if (!gaps.includes(id))
      wrong(at, `the sentence of question “${name}” has no gap “${id}”.`, `Write [[${id}]] where it belongs.`)
  }
  return fine
}
