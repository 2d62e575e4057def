/** How each thing a statement can be is called: one of it, and many. */
const names = {
  objective: { one: 'objective', many: 'objectives' },
  'key-result': { one: 'key result', many: 'key results' },
  initiative: { one: 'initiative', many: 'initiatives' },
  kpi: { one: 'KPI', many: 'KPIs' },
  outcome: { one: 'outcome', many: 'outcomes' },
  output: { one: 'output', many: 'outputs' },
  activity: { one: 'activity', many: 'activities' }
} as const

export type SortKind = keyof typeof names

/** A deck: what is asked of each of its statements, and the answers there are, in the order of their keys. */
export type Deck = { readonly title: string; readonly ask: string; readonly kinds: readonly SortKind[] }

/** The decks, in the order they are offered. */
export const decks = {
  parts: {
    title: 'The parts of an OKR',
    ask: 'Which part of an OKR is this, or what beside it?',
    kinds: ['objective', 'key-result', 'initiative', 'kpi']
  },
  kinds: {
    title: 'What a key result promises',
    ask: 'What does this line promise?',
    kinds: ['outcome', 'output', 'activity']
  }
} as const satisfies Record<string, Deck>

export type DeckName = keyof typeof decks

export const deckNames: readonly DeckName[] = ['parts', 'kinds']

/** The kinds of a deck, in the order of its buttons. */
export function kindsOf(deck: DeckName): readonly SortKind[] {
  return decks[deck].kinds
}

export function kindName(kind: SortKind): { readonly one: string; readonly many: string } {
  return names[kind]
}

/** “an objective”, “a key result”. */
export function aKind(kind: SortKind): string {
  const { one } = names[kind]
  return `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`
}
