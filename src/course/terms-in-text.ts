import type { Element, ElementContent, Root, Text } from 'hast'
import type { Term } from './course.ts'

const WORD = /[\p{L}\p{N}]+/gu
// “OKR”, “KRs”: written in capitals on purpose, so “okr” within other words or languages is not meant.
const ABBREVIATION = /\p{Lu}{2}/u
const CLOSED = new Set(['a', 'button', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

type Form = { readonly term: string; readonly written: string; readonly words: number }

/** The terms taught so far, found by the first word of each of their forms. */
export type TermIndex = Map<string, Form[]>

/** Marks terms in one lesson's text, in the order of the page. */
export type TermMarker = {
  /** Begins a new chapter, in which each term is marked once more. */
  readonly chapter: () => void
  /** Makes a term known from here on, in this and in later lessons. */
  readonly learn: (term: Term) => void
  /** The tree with the first occurrence of each known term in this chapter made into a button that opens its definition. */
  readonly mark: (tree: Root) => Root
  /** Ids of the terms marked so far, in order of appearance. */
  readonly used: () => string[]
}

/** A marker for one lesson; the index is shared by all lessons and grows in course order. */
export function termMarker(index: TermIndex): TermMarker {
  const seen = new Set<string>()
  const used = new Set<string>()
  const markAll = <Node extends Root | Element>(parent: Node): Node => ({
    ...parent,
    children: parent.children.flatMap<Node['children'][number]>(child => {
      if (child.type === 'text') return markedText(child)
      return child.type === 'element' && !CLOSED.has(child.tagName) ? markAll(child) : child
    })
  })
  const markedText = ({ value }: Text): ElementContent[] => {
    const pieces: ElementContent[] = []
    let from = 0
    for (const { term, start, end } of termsIn(value, index)) {
      if (seen.has(term)) continue
      seen.add(term)
      used.add(term)
      if (start > from) pieces.push({ type: 'text', value: value.slice(from, start) })
      pieces.push(termButton(term, value.slice(start, end)))
      from = end
    }
    if (from < value.length) pieces.push({ type: 'text', value: value.slice(from) })
    return pieces
  }
  return {
    chapter: () => seen.clear(),
    learn: term => addTerm(index, term),
    mark: markAll,
    used: () => [...used]
  }
}

/** The first word of a form, in lower case, leads to the form. */
function addTerm(index: TermIndex, { id, term, also }: Term): void {
  for (const written of [term, ...also]) {
    const words = [...written.matchAll(WORD)]
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined) continue
    const form = {
      term: id,
      written: alike(written.slice(first.index, last.index + last[0].length)),
      words: words.length
    }
    const key = first[0].toLowerCase()
    const forms = [...(index.get(key) ?? []), form]
    // The longest first: “key result area” before “key result”.
    index.set(
      key,
      forms.toSorted((a, b) => b.words - a.words)
    )
  }
}

/** Every term in a text, the longest where several begin at one word, none within another. Offsets in UTF-16 units. */
export function termsIn(text: string, index: TermIndex): { term: string; start: number; end: number }[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index: start }) => ({ word, start, end: start + word.length }))
  const found: { term: string; start: number; end: number }[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (first === undefined) break
    for (const form of index.get(first.word.toLowerCase()) ?? []) {
      const last = words[at + form.words - 1]
      if (last === undefined || !same(alike(text.slice(first.start, last.end)), form.written)) continue
      found.push({ term: form.term, start: first.start, end: last.end })
      at += form.words - 1
      break
    }
  }
  return found
}

// Line breaks and hyphens between words do not make another term: “key\nresult”, “key-result”.
function alike(text: string): string {
  return text.replace(/[\s-]+/g, ' ').trim()
}

function same(found: string, form: string): boolean {
  return ABBREVIATION.test(form) ? found === form : found.toLowerCase() === form.toLowerCase()
}

function termButton(id: string, text: string): Element {
  const properties = { type: 'button', className: ['term'], popovertarget: `term-${id}`, interestfor: `term-${id}` }
  return { type: 'element', tagName: 'button', properties, children: [{ type: 'text', value: text }] }
}
