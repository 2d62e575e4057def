import type { PageGround } from './ground.ts'
import { type ById, fields, mapOf, newest, text } from './merge.ts'
import { isObject } from './object.ts'
import type { Saved, Shape } from './saved.ts'
import { after, isTime } from './time.ts'

/** A word on one line of a shared OKR: `place` is “objective”, “set” or the key result’s place from 0. */
export type SharedComment = {
  readonly at: number
  readonly by: string
  readonly place: 'objective' | 'set' | number
  readonly quote: string
  readonly text: string
}

/** A comment with what its reader did about it. */
export type CommentRecord = {
  readonly said?: SharedComment
  /** Whether the writer has dealt with it. */
  readonly settled?: { readonly at: number; readonly done: boolean }
}

/** One OKR that went out or came in, by the id of its parcel. */
export type ShareRecord = {
  /** The draft of this browser it was made from; missing where it came from somebody else. */
  readonly draft?: string
  readonly comments?: ById<CommentRecord>
}

function isComment(value: unknown, until: number): value is SharedComment {
  return (
    isObject(value) &&
    isTime(value.at, until) &&
    typeof value.by === 'string' &&
    typeof value.quote === 'string' &&
    typeof value.text === 'string' &&
    (value.place === 'objective' ||
      value.place === 'set' ||
      (typeof value.place === 'number' && Number.isInteger(value.place) && value.place >= 0))
  )
}

function isSettled(value: unknown, until: number): value is { at: number; done: boolean } {
  return isObject(value) && isTime(value.at, until) && typeof value.done === 'boolean'
}

/** By parcel. */
export const sharesShape: Shape<ShareRecord> = {
  name: 'shares',
  version: 1,
  entry: fields<ShareRecord>({
    draft: text,
    comments: mapOf(fields<CommentRecord>({ said: newest(isComment), settled: newest(isSettled) }))
  }),
  count: ({ comments = {} }) => Object.keys(comments).length,
  ofLessons: false
}

/** A comment as shown beside its line. */
export type ShownComment = SharedComment & { readonly id: string; readonly parcel: string; readonly done: boolean }

function shown(parcel: string, { comments = {} }: ShareRecord): readonly ShownComment[] {
  return Object.entries(comments).flatMap(([id, { said, settled }]) =>
    said ? [{ ...said, id, parcel, done: settled?.done === true }] : []
  )
}

const inOrder = (a: ShownComment, b: ShownComment) => a.at - b.at || (a.id < b.id ? -1 : 1)

/** What was said about a parcel, oldest first. */
export function commentsIn(all: ById<ShareRecord>, parcel: string): readonly ShownComment[] {
  return shown(parcel, all[parcel] ?? {}).toSorted(inOrder)
}

/** What was said about a draft, in whatever parcel it went out, oldest first. */
export function commentsOn(all: ById<ShareRecord>, draft: string): readonly ShownComment[] {
  return Object.entries(all)
    .filter(([, record]) => record.draft === draft)
    .flatMap(([parcel, record]) => shown(parcel, record))
    .toSorted(inOrder)
}

/** The parcel a draft goes out in: the one it went out in before, or null where it never did. */
export function parcelOf(all: ById<ShareRecord>, draft: string): string | null {
  return Object.keys(all).find(parcel => all[parcel]?.draft === draft) ?? null
}

/** What islands use. */
export function sharesIn(saved: Saved<ShareRecord>, now: () => number, newId: () => string) {
  return {
    $all: saved.$value,
    /** The id under which a draft is shared, the same at every sharing. */
    share(draft: string): string {
      const parcel = parcelOf(saved.$value.get(), draft) ?? newId()
      saved.add({ [parcel]: { draft } })
      return parcel
    },
    /** Joins what came back in a parcel. Nothing that was here is lost, and the same comment counts once. */
    receive(parcel: string, comments: readonly (SharedComment & { readonly id: string })[], draft?: string): void {
      const said = comments.map(({ id, at, by, place, quote, text }) => [id, { said: { at, by, place, quote, text } }])
      saved.add({
        [parcel]: { comments: Object.fromEntries(said), ...(draft === undefined ? {} : { draft }) }
      })
    },
    /** Writes a comment, or writes it anew. Returns its id. */
    say(parcel: string, comment: Omit<SharedComment, 'at'>, id: string = newId()): string {
      const earlier = saved.$value.get()[parcel]?.comments?.[id]?.said?.at
      saved.add({ [parcel]: { comments: { [id]: { said: { ...comment, at: after(now(), earlier) } } } } })
      return id
    },
    /** Notes that a comment was dealt with, or takes it back. */
    settle(parcel: string, id: string, done: boolean): void {
      const earlier = saved.$value.get()[parcel]?.comments?.[id]?.settled?.at
      saved.add({ [parcel]: { comments: { [id]: { settled: { at: after(now(), earlier), done } } } } })
    }
  }
}

/** Opens the store on a page's ground. */
export const openShares = (ground: PageGround) =>
  ground.open(sharesShape, kept => sharesIn(kept, ground.now, ground.newId))
