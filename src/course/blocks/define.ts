import { z } from 'zod'
import { block, hasText } from '../block.ts'
import type { Term } from '../course.ts'
import { isKebab, kebab } from '../kebab.ts'
import { travelling } from '../page.ts'
import { richText, wordsOf } from '../rich-text.ts'

export const define = block({
  name: 'Define',
  about: 'A definition, kept in the lesson that teaches the term.',
  attributes: z.strictObject({
    term: z
      .string()
      .trim()
      .min(1)
      .describe('The term is what is defined, as it stands at the head of a glossary entry.'),
    also: z.string().optional().describe('Other forms of the term, with commas between them: also="key results, KR".'),
    id: z.string().optional().describe('The id is the term in lower case with hyphens unless you give one.')
  }),
  read({ attributes, children, line }, page) {
    const id = attributes.id ?? kebab(attributes.term)
    if (!isKebab(id)) {
      page.report(
        line,
        `the id “${id}” of the term “${attributes.term}” is not in lower case with hyphens.`,
        `Write id="${kebab(id) || 'a-short-name'}".`
      )
      return null
    }
    if (!hasText(children, { name: 'Define', line }, page)) return null
    const also = (attributes.also ?? '').split(',').flatMap(form => form.trim() || [])
    const text = wordsOf(children)
    const term: Term = {
      id,
      term: attributes.term,
      also,
      html: richText(children, travelling(page)),
      text,
      lesson: page.id
    }
    page.define(term, line)
    return { type: 'definition', term }
  }
})
