import { kind } from '../kind.ts'
import { idsOf } from '../options.ts'
import { type Given, givenIn, markParts, rightOf } from '../parts.ts'
import type { Html, QuestionBase } from '../question.ts'

/** One thing to be sorted. */
export type Sortable = {
  readonly id: string
  readonly html: Html
  /** Id of the group it belongs to. */
  readonly group: string
  /** Why it belongs there. */
  readonly because: Html
}

/** Things to be put into the groups they belong to. */
export type SortIntoGroups = QuestionBase & {
  readonly kind: 'sort-into-groups'
  readonly groups: readonly { readonly id: string; readonly html: Html }[]
  readonly items: readonly Sortable[]
}

/** By the id of the item, the id of the group chosen for it. */
export type SortIntoGroupsAnswer = { readonly kind: 'sort-into-groups'; readonly groups: Given }

/** A group for each; every item counts the same. */
export const sortIntoGroups = kind<SortIntoGroups, SortIntoGroupsAnswer>({
  kind: 'sort-into-groups',
  asks: (question): question is SortIntoGroups => question.kind === 'sort-into-groups',
  read({ items, groups }, value) {
    const [known, places] = [new Set(idsOf(items)), new Set(idsOf(groups))]
    const fits = (id: string, group: string) => known.has(id) && places.has(group)
    const given = givenIn(value, { kind: 'sort-into-groups', field: 'groups', fits })
    return given && { kind: 'sort-into-groups', groups: given }
  },
  isWhole: ({ items }, { groups }) => items.every(({ id }) => Object.hasOwn(groups, id)),
  mark: ({ items }, { groups }) =>
    markParts(idsOf(items), groups, (id, group) => items.some(item => item.id === id && item.group === group)),
  key: ({ items }) => ({
    kind: 'sort-into-groups',
    groups: Object.fromEntries(items.map(({ id, group }) => [id, group]))
  }),
  order: ({ items, fixed }, shuffle) => (fixed ? idsOf(items) : shuffle(idsOf(items))),
  // With two groups, a wrong one leaves only the other.
  leavesChoice: ({ groups }) => groups.length > 2,
  again: (_, { groups }, mark) => ({ kind: 'sort-into-groups', groups: rightOf(groups, mark) })
})
