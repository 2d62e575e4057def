import type { PageGround } from './ground.ts'
import { type ById, fields, latest, mapOf, newest, text } from './merge.ts'
import { isObject } from './object.ts'
import type { Saved, Shape } from './saved.ts'
import { after, isTime } from './time.ts'

/** What a writer has on the form. Empty texts, not missing ones: the form knows no difference. */
export type Writing = {
  readonly objective: string
  readonly keyResults: readonly string[]
  readonly cycle: string
  /** The writer's own situation, where the draft follows no scenario. */
  readonly situation: string
  /** Whether the writer has asked for a check: its findings are then there again after a reload. */
  readonly checked?: boolean
}

/** The text at the end of one sitting. Later sittings stand beside it. */
export type Version = Writing & { readonly at: number }

/** A draft with every version of every device. */
export type DraftRecord = {
  /** Id of the scenario it answers; missing for a situation of the writer's own. */
  readonly scenario?: string
  readonly versions?: ById<Version>
  /** When it was thrown away. Writing on afterwards brings it back. */
  readonly deleted?: number
}

/** A draft as shown. */
export type ShownDraft = {
  readonly id: string
  readonly scenario: string | null
  readonly current: Version
  /** Earlier versions, newest first. */
  readonly earlier: readonly Version[]
}

function isVersion(value: unknown, until: number): value is Version {
  return (
    isObject(value) &&
    isTime(value.at, until) &&
    typeof value.objective === 'string' &&
    Array.isArray(value.keyResults) &&
    value.keyResults.every(line => typeof line === 'string') &&
    typeof value.cycle === 'string' &&
    typeof value.situation === 'string' &&
    (value.checked === undefined || typeof value.checked === 'boolean')
  )
}

/** By draft. */
export const draftsShape: Shape<DraftRecord> = {
  name: 'drafts',
  version: 1,
  entry: fields<DraftRecord>({ scenario: text, versions: mapOf(newest(isVersion)), deleted: latest }),
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
      const [current, ...earlier] = newestFirst(all[id])
      if (!current || (all[id]?.deleted ?? -1) >= current.at) return []
      return [{ id, scenario: all[id]?.scenario ?? null, current, earlier }]
    })
    .toSorted((a, b) => b.current.at - a.current.at || (a.id < b.id ? -1 : 1))
}

/** What islands use. `newId` makes an id that no other device will make. */
export function draftsIn(saved: Saved<DraftRecord>, now: () => number, newId: () => string) {
  const last = (draft: string): number | undefined => {
    const record = saved.$value.get()[draft]
    const moments = [newestFirst(record)[0]?.at, record?.deleted].filter(at => at !== undefined)
    return moments.length === 0 ? undefined : Math.max(...moments)
  }
  return {
    $all: saved.$value,
    /** An id for a new draft, or for a new version when a sitting begins. Nothing is kept before the first `write`. */
    newId,
    /** Keeps the text of this sitting; to be called at every pause in typing. */
    write(draft: string, version: string, writing: Writing, scenario: string | null = null): void {
      const { objective, keyResults, cycle, situation, checked } = writing
      const kept: Version = {
        at: after(now(), last(draft)),
        objective,
        keyResults,
        cycle,
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
      const record = saved.$value.get()[draft]
      const [newestOne] = newestFirst(record)
      const id = Object.entries(record?.versions ?? {}).find(([, version]) => version === newestOne)?.[0]
      if (newestOne && id !== undefined)
        saved.add({ [draft]: { versions: { [id]: { ...newestOne, at: after(now(), last(draft)) } } } })
    }
  }
}

/** Opens the store on a page's ground. */
export const openDrafts = (ground: PageGround) =>
  ground.open(draftsShape, kept => draftsIn(kept, ground.now, ground.newId))
