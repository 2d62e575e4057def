import type { Span } from '../text/spans.ts'

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:)])/g, '$1')
    .replace(/^[\s,;:–—-]+|(?<![\s,;:–—-])[\s,;:–—-]+$/g, '')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The text without some of its words, tidied; capitalised again where its start was cut off. */
export function without(text: string, ...spans: readonly Span[]): string {
  const kept = [...spans]
    .sort((a, b) => b[0] - a[0])
    .reduce((rest, [start, end]) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
  const result = tidy(kept)
  return /^\p{Lu}/u.test(text.trim()) ? capital(result) : result
}

/** The text with words put in at an offset, single spaces around them. */
export function inserted(text: string, at: number, words: string): string {
  return tidy(`${text.slice(0, at)} ${words} ${text.slice(at)}`)
}

/** The text with some of its words replaced. */
export function replaced(text: string, [start, end]: Span, words: string): string {
  return `${text.slice(0, start)}${words}${text.slice(end)}`
}

/** The text with words added at its end, before a full stop. */
export function appended(text: string, words: string): string {
  const end = /[\s.;,]*$/.exec(text.slice(-20))?.[0].length ?? 0
  return `${text.slice(0, text.length - end)} ${words}${text
    .slice(text.length - end)
    .trimEnd()
    .replace(/[;,]$/, '')}`
}
