import type { Draft } from '../okr/draft.ts'

/** What a comment is about: the objective, the set as a whole, or a key result by its place in the parcel it was read in. */
export type Place = 'objective' | 'set' | number

/** A reviewer’s word on one line. */
export type Comment = {
  /** Made by the reviewer’s browser, so that the same comment never counts twice. */
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly by: string
  readonly place: Place
  /** The line as it stood when the comment was written: lines move, words stay. */
  readonly quote: string
  readonly text: string
}

/** An OKR on its way between two people, with what was said about it. */
export type Parcel = {
  /** Given once, when the writer first shares the draft; every answer carries it back. */
  readonly id: string
  readonly name: string
  readonly situation: string
  readonly draft: Draft
  readonly comments: readonly Comment[]
}

/** As much as an honest OKR and a thorough review need; what is larger is refused and not cut. */
export const most = { line: 2_000, keyResults: 50, name: 200, situation: 4_000, comments: 300, comment: 4_000, id: 100 }

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// Control characters draw nothing, and marks of direction can make a text read as another; both stay outside.
const UNSEEN = /(?![\n\t])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A text of at most so many characters, cleaned of what cannot be seen; undefined where it is none or too long. */
function text(value: unknown, longest: number): string | undefined {
  return typeof value === 'string' && value.length <= longest ? value.replace(UNSEEN, '') : undefined
}

function readDraft(value: unknown): Draft | null {
  if (!isObject(value) || !Array.isArray(value.keyResults) || value.keyResults.length > most.keyResults) return null
  const objective = value.objective === null ? null : text(value.objective, most.line)
  const keyResults = value.keyResults.map(line => text(line, most.line))
  if (objective === undefined || !keyResults.every(line => line !== undefined)) return null
  const cycle = value.cycle === undefined ? undefined : text(value.cycle, most.name)
  const { commitment } = value
  return {
    objective,
    keyResults,
    ...(cycle === undefined ? {} : { cycle }),
    ...(commitment === 'committed' || commitment === 'aspirational' ? { commitment } : {})
  }
}

function isPlace(value: unknown, keyResults: number): value is Place {
  const isIndex = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < keyResults
  return value === 'objective' || value === 'set' || isIndex
}

function readComment(value: unknown, keyResults: number): Comment | null {
  if (!isObject(value)) return null
  const id = text(value.id, most.id)
  const by = text(value.by, most.name)
  const quote = text(value.quote, most.line)
  const said = text(value.text, most.comment)
  const { at, place } = value
  if (!id || by === undefined || quote === undefined || !said?.trim()) return null
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0 || !isPlace(place, most.keyResults)) return null
  // The line may be gone by now; then the word is about the set.
  return { id, at, by, place: isPlace(place, keyResults) ? place : 'set', quote, text: said }
}

/**
 * The parcel in what a link or a file brought, or null where it is none. Everything from outside is checked here:
 * kinds, lengths and counts; a comment that cannot be read is left out alone, and of two with one id the first stays.
 */
export function readParcel(value: unknown): Parcel | null {
  if (!isObject(value) || !Array.isArray(value.comments) || value.comments.length > most.comments) return null
  const id = text(value.id, most.id)
  const name = text(value.name, most.name)
  const situation = text(value.situation, most.situation)
  const draft = readDraft(value.draft)
  if (!id || name === undefined || situation === undefined || !draft) return null
  const comments = new Map<string, Comment>()
  for (const each of value.comments) {
    const comment = readComment(each, draft.keyResults.length)
    if (comment && !comments.has(comment.id)) comments.set(comment.id, comment)
  }
  return { id, name, situation, draft, comments: [...comments.values()] }
}
