import type { ById } from './merge.ts'
import { isObject } from './object.ts'
import { isTime } from './time.ts'

/** A finding the writer disagrees with: not shown again in this draft while the words it is about stand. */
export type SetAside = {
  readonly at: number
  /** Id of the criterion. */
  readonly criterion: string
  /** The words the finding is about, as quoted; empty where something is missing altogether. */
  readonly words: string
  readonly reason: string
  /** Taken up again. */
  readonly back?: boolean
}

export function isSetAside(value: unknown, until: number): value is SetAside {
  return (
    isObject(value) &&
    isTime(value.at, until) &&
    typeof value.criterion === 'string' &&
    typeof value.words === 'string' &&
    typeof value.reason === 'string' &&
    (value.back === undefined || typeof value.back === 'boolean')
  )
}

/** Under which key a disagreement is kept: the criterion, and the words it is about. */
export function asideKey({ criterion, words }: Pick<SetAside, 'criterion' | 'words'>): string {
  return `${criterion} ${words.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 200)}`
}

/** What is set aside in a draft now, oldest first. */
export function asideShown(all: ById<SetAside> | undefined): readonly SetAside[] {
  return Object.values(all ?? {})
    .filter(({ back }) => back !== true)
    .toSorted((a, b) => a.at - b.at || (asideKey(a) < asideKey(b) ? -1 : 1))
}
