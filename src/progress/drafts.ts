import { areLines, type Grading, gradings, type Lines, sameLines } from './grading.ts'
import type { PageGround } from './ground.ts'
import { type ById, fields, latest, mapOf, newest, text } from './merge.ts'
import { isObject } from './object.ts'
import { isRating, type Rating } from './rating.ts'
import type { Saved, Shape } from './saved.ts'
import { asideKey, isSetAside, type SetAside } from './set-aside.ts'
import { after, isTime } from './time.ts'

/** What a writer has on the form. Empty texts, not missing ones: the form knows no difference. */
export type Writing = Lines & {
  /** The writer's own situation, where the draft follows no scenario. */
  readonly situation: string
  /** Whether the writer has asked for a check: its findings are then there again after a reload. */
  readonly checked?: boolean
}

/** The text at the end of one sitting. Later sittings stand beside it. */
export type Version = Writing & { readonly at: number }

type Name = { readonly at: number; readonly value: string }

/** A draft with every version of every device. */
export type DraftRecord = {
  /** Id of the scenario it answers; missing for a situation of the writer's own. */
  readonly scenario?: string
  /** What the writer calls it. */
  readonly name?: Name
  readonly versions?: ById<Version>
  readonly gradings?: readonly Grading[]
  readonly setAside?: ById<SetAside>
  readonly ratings?: ById<Rating>
  /** When it was thrown away. Writing on afterwards brings it back. */
  readonly deleted?: number
}

/** A draft as shown. */
export type ShownDraft = {
  readonly id: string
  readonly scenario: string | null
  /** Empty where it was given none. */
  readonly name: string
  readonly current: Version
  /** Earlier versions, newest first. */
  readonly earlier: readonly Version[]
}

function isVersion(value: unknown, until: number): value is Version {
  return (
    isObject(value) &&
    isTime(value.at, until) &&
    typeof value.situation === 'string' &&
    (value.checked === undefined || typeof value.checked === 'boolean') &&
    areLines(value)
  )
}

function isName(value: unknown, until: number): value is Name {
  return isObject(value) && isTime(value.at, until) && typeof value.value === 'string'
}

/** By draft. */
export const draftsShape: Shape<DraftRecord> = {
  name: 'drafts',
  version: 1,
  entry: fields<DraftRecord>({
    scenario: text,
    name: newest(isName),
    versions: mapOf(newest(isVersion)),
    gradings,
    setAside: mapOf(newest(isSetAside)),
    ratings: mapOf(newest(isRating)),
    deleted: latest
  }),
  count: ({ versions = {} }) => Object.keys(versions).length,
  ofLessons: false
}

function newestFirst(record: DraftRecord | undefined): readonly Version[] {
  const versions = record?.versions ?? {}
  return Object.entries(versions)
    .toSorted(([x, a], [y, b]) => b.at - a.at || (x < y ? 1 : -1))
    .map(([, version]) => version)
}

/** The drafts there are, the one written at last first; those thrown away are left out. */
export function draftsShown(all: ById<DraftRecord>): readonly ShownDraft[] {
  return Object.keys(all)
    .flatMap(id => {
      const record = all[id]
      const [current, ...earlier] = newestFirst(record)
      if (!current || (record?.deleted ?? -1) >= current.at) return []
      return [{ id, scenario: record?.scenario ?? null, name: record?.name?.value ?? '', current, earlier }]
    })
    .toSorted((a, b) => b.current.at - a.current.at || (a.id < b.id ? -1 : 1))
}

/** What islands use. `newId` makes an id that no other device will make. */
export function draftsIn(saved: Saved<DraftRecord>, now: () => number, newId: () => string) {
  const recordOf = (draft: string): DraftRecord | undefined => saved.$value.get()[draft]
  const last = (draft: string): number | undefined => {
    const record = recordOf(draft)
    const moments = [newestFirst(record)[0]?.at, record?.deleted].filter(at => at !== undefined)
    return moments.length === 0 ? undefined : Math.max(...moments)
  }
  return {
    $all: saved.$value,
    /** An id for a new draft, or for a new version when a sitting begins. Nothing is kept before the first `write`. */
    newId,
    /** Keeps the text of this sitting; to be called at every pause in typing. */
    write(draft: string, version: string, writing: Writing, scenario: string | null = null): void {
      const { situation, checked } = writing
      const kept: Version = {
        at: after(now(), last(draft)),
        ...linesOf(writing),
        situation,
        ...(checked === undefined ? {} : { checked })
      }
      saved.add({ [draft]: { versions: { [version]: kept }, ...(scenario === null ? {} : { scenario }) } })
    },
    /** Throws a draft away. It is hidden, not lost: `write` or `restore` brings it back. */
    remove(draft: string): void {
      saved.add({ [draft]: { deleted: after(now(), last(draft)) } })
    },
    /** Takes `remove` back: the newest version is written again. */
    restore(draft: string): void {
      const record = recordOf(draft)
      const [newestOne] = newestFirst(record)
      const id = Object.entries(record?.versions ?? {}).find(([, version]) => version === newestOne)?.[0]
      if (newestOne && id !== undefined)
        saved.add({ [draft]: { versions: { [id]: { ...newestOne, at: after(now(), last(draft)) } } } })
    },
    /** Gives a draft a name, or takes it away with an empty one. */
    rename(draft: string, name: string): void {
      saved.add({ [draft]: { name: { at: after(now(), recordOf(draft)?.name?.at), value: name } } })
    },
    /** Keeps a graded text, unless it was kept before. */
    keepGrading(draft: string, graded: Omit<Grading, 'at'>): void {
      const { score, left, rubric } = graded
      const before = recordOf(draft)?.gradings ?? []
      if (before.some(grading => grading.rubric === rubric && sameLines(grading, graded))) return
      const grading = { at: after(now(), before.at(-1)?.at), ...linesOf(graded), score, left, rubric }
      saved.add({ [draft]: { gradings: [grading] } })
    },
    /** Keeps what a writer disagrees with and why; `back` takes it up again. */
    setAside(draft: string, aside: Omit<SetAside, 'at'>): void {
      const key = asideKey(aside)
      const at = after(now(), recordOf(draft)?.setAside?.[key]?.at)
      saved.add({ [draft]: { setAside: { [key]: { ...aside, at } } } })
    },
    /** Keeps a writer’s own judgement beside the grader’s. */
    rate(draft: string, rating: Omit<Rating, 'at'>): void {
      saved.add({ [draft]: { ratings: { [newId()]: { ...rating, at: now() } } } })
    }
  }
}

function linesOf({ objective, keyResults, cycle, commitment }: Lines): Lines {
  return { objective, keyResults, cycle, ...(commitment === undefined ? {} : { commitment }) }
}

/** Opens the store on a page's ground. */
export const openDrafts = (ground: PageGround) =>
  ground.open(draftsShape, kept => draftsIn(kept, ground.now, ground.newId))
