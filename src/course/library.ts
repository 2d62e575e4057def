import type { Commitment, Draft } from '../okr/draft.ts'

/** Fields of work and life, in the order of the page. Each is a file of content/library. */
export const functions = {
  marketing: 'Marketing',
  sales: 'Sales',
  product: 'Product',
  engineering: 'Engineering',
  'customer-success': 'Customer success',
  people: 'People',
  'finance-operations': 'Finance and operations',
  education: 'Education',
  'non-profit-public': 'Non-profit and public service',
  personal: 'Personal',
  founders: 'Founders'
} as const

/** Who would write it. */
export const audiences = {
  company: 'A whole company',
  team: 'A team',
  teacher: 'A teacher',
  student: 'A school student',
  individual: 'One person'
} as const

export const places = { india: 'India', world: 'Elsewhere in the world' } as const

export const sizes = { startup: 'Start-up', small: 'Small organisation', large: 'Large organisation' } as const

/** Kinds of situation. */
export const tags = {
  growth: 'Growth',
  retention: 'Keeping people',
  quality: 'Quality',
  speed: 'Faster service',
  cost: 'Money and waste',
  turnaround: 'Turnaround',
  compliance: 'Law and compliance',
  safety: 'Safety',
  inclusion: 'Fairness and access',
  learning: 'Learning what is true',
  'early-stage': 'No baseline yet',
  launch: 'Something new',
  habit: 'Habits',
  exam: 'Exams',
  club: 'Clubs and projects'
} as const

export type LibraryFunction = keyof typeof functions
export type Audience = keyof typeof audiences
export type Place = keyof typeof places
export type Size = keyof typeof sizes
export type Tag = keyof typeof tags

/** A line with what a teacher says of it. */
export type TaughtLine = {
  readonly text: string
  /** Criteria it misses, by id; empty in a strong version and where only a person would object. */
  readonly faults: readonly string[]
  /** Criteria whose finding on a strong line its author holds to be wrong; the page then says so. */
  readonly disputed: readonly string[]
  readonly comment: string
}

/** One OKR with a comment on every line. */
export type TaughtOkr = {
  readonly objective: TaughtLine
  readonly keyResults: readonly TaughtLine[]
  /** Said of the lines together; null where there is nothing to say. */
  readonly set: Pick<TaughtLine, 'faults' | 'comment'> | null
  /** Null where the writer declared none. */
  readonly cycle: string | null
  readonly commitment: Commitment
}

/** An OKR of the library: one situation, answered weakly and well. */
export type LibraryOkr = {
  /** A promise: addresses and links hang on it. */
  readonly id: string
  readonly function: LibraryFunction
  readonly title: string
  readonly audience: Audience
  readonly place: Place
  /** Null where size means nothing, as for a person. */
  readonly size: Size | null
  readonly tags: readonly Tag[]
  readonly situation: string
  readonly cycle: string
  readonly weak: TaughtOkr
  readonly strong: TaughtOkr
  /** What a sceptic could still ask of the strong one, where no rule would. */
  readonly sceptic: readonly string[]
}

export const versions = ['weak', 'strong'] as const
export type VersionName = (typeof versions)[number]

/** One version as the grader should read it. */
export function libraryDraft(okr: LibraryOkr, version: VersionName): Draft {
  const { objective, keyResults, cycle, commitment } = okr[version]
  return {
    objective: objective.text,
    keyResults: keyResults.map(({ text }) => text),
    ...(cycle === null ? {} : { cycle }),
    commitment
  }
}

/** Every criterion the weak version misses by its author’s word, each once, in order of appearance. */
export function faultsOf({ weak }: LibraryOkr): readonly string[] {
  const lines = [weak.objective, ...weak.keyResults, ...(weak.set === null ? [] : [weak.set])]
  return [...new Set(lines.flatMap(({ faults }) => faults))]
}

/** Who writes and where, in a few words each. Only India is named: the rest could be anywhere. */
export function factsOf({ audience, place, size }: LibraryOkr): readonly string[] {
  return [audiences[audience], ...(place === 'india' ? [places[place]] : []), ...(size === null ? [] : [sizes[size]])]
}
