import type { Sortable } from '../../quiz/kinds/sort-into-groups.ts'
import { inlineText } from '../rich-text.ts'
import { nothingAfter } from './choices.ts'
import { entriesOf } from './entry.ts'
import { order, type QuestionKind } from './question-source.ts'

export const sortIntoGroups: QuestionKind = {
  kind: 'sort-into-groups',
  about: 'Groups as a list, and below each the things that belong into it, as a list of its own.',
  attributes: { order },
  read(source, page) {
    const { name, list, line, base } = source
    nothingAfter(source, page)
    const about = { question: name, box: 'none' } as const
    const entries = list && entriesOf(list, { ...about, what: 'group', quote: 'none', nests: true }, page)
    if (list === null || list.children.length < 2) {
      page.report(line, `question “${name}” has fewer than two groups.`, 'List them: - {id} name, its things below it.')
      return null
    }
    if (!entries) return null
    const taken = new Map<string, number>()
    const items: Sortable[] = []
    for (const { id, line: at, words, nested } of entries) {
      const things = nested && entriesOf(nested, { ...about, what: 'item' }, page, taken)
      if (nested === null) {
        page.report(
          at,
          `the group “${words}” of question “${name}” has nothing in it.`,
          'List what belongs there below it, indented: - {id} text.'
        )
      }
      if (!things) return null
      items.push(
        ...things.map(thing => ({
          id: thing.id,
          html: inlineText([...thing.inline], page),
          group: id,
          because: thing.because
        }))
      )
    }
    const groups = entries.map(({ id, inline }) => ({ id, html: inlineText([...inline], page) }))
    return { ...base, kind: 'sort-into-groups', groups, items }
  }
}
