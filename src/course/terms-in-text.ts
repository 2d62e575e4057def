import type { Element, ElementContent, Root, Text } from 'hast'
import type { Term } from './course.ts'

const WORD = /[\p{L}\p{N}]+/gu
// “OKR”, “KRs”: written in capitals on purpose, so “okr” within other words or languages is not meant.
const ABBREVIATION = /\p{Lu}{2}/u
const CLOSED = new Set(['a', 'button', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

type Form = { readonly term: string; readonly written: string }

/**
 * The terms taught so far: the first word of a form leads to all forms that begin with it, by their words in lower case,
 * and to the number of words of the longest. So looking a word up costs the same however many terms there are.
 */
export type TermIndex = Map<string, { longest: number; readonly forms: Map<string, Form[]> }>

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

function addTerm(index: TermIndex, { id, term, also }: Term): void {
  for (const name of [term, ...also]) {
    const words = [...name.matchAll(WORD)]
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined) continue
    const written = alike(name.slice(first.index, last.index + last[0].length))
    const start = first[0].toLowerCase()
    const known = index.get(start) ?? { longest: 0, forms: new Map<string, Form[]>() }
    known.longest = Math.max(known.longest, words.length)
    const key = written.toLowerCase()
    known.forms.set(key, [...(known.forms.get(key) ?? []), { term: id, written }])
    index.set(start, known)
  }
}

/** Every term in a text, the longest where several begin at one word, none within another. Offsets in UTF-16 units. */
export function termsIn(text: string, index: TermIndex): { term: string; start: number; end: number }[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index: start }) => ({ word, start, end: start + word.length }))
  const found: { term: string; start: number; end: number }[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    const known = first && index.get(first.word.toLowerCase())
    if (!known) continue
    for (let length = known.longest; length > 0; length--) {
      const last = words[at + length - 1]
      const here = last && alike(text.slice(first.start, last.end))
      const form = here && known.forms.get(here.toLowerCase())?.find(({ written }) => isMeant(here, written))
      if (!last || !form) continue
      found.push({ term: form.term, start: first.start, end: last.end })
      at += length - 1
      break
    }
  }
  return found
}

// Line breaks and hyphens between words do not make another term: “key\nresult”, “key-result”.
function alike(text: string): string {
  return text.replace(/[\s-]+/g, ' ').trim()
}

function isMeant(found: string, form: string): boolean {
  return !ABBREVIATION.test(form) || found === form
}

function termButton(id: string, text: string): Element {
  const properties = { type: 'button', className: ['term'], popovertarget: `term-${id}`, interestfor: `term-${id}` }
  return { type: 'element', tagName: 'button', properties, children: [{ type: 'text', value: text }] }
}
