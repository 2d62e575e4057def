import type { Commitment } from '../../okr/draft.ts'

/** What a writer can promise with an OKR, in the order it is offered. */
export const promises: readonly { value: Commitment | undefined; title: string; about: string }[] = [
  { value: undefined, title: 'Not said', about: 'Decide later.' },
  { value: 'committed', title: 'Committed', about: 'All of it is expected.' },
  { value: 'aspirational', title: 'Aspirational', about: 'About 0.7 would be a success.' }
]
