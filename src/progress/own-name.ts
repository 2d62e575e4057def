import { atom, type ReadableAtom } from 'nanostores'
import type { PageGround } from './ground.ts'
import { newest } from './merge.ts'
import { isObject } from './object.ts'
import type { Saved, Shape } from './saved.ts'
import { after, isTime } from './time.ts'

type Name = { readonly at: number; readonly value: string }

function isName(value: unknown, until: number): value is Name {
  return isObject(value) && isTime(value.at, until) && typeof value.value === 'string'
}

/**
 * The name a learner puts on the record they keep. It stays in this browser and is no part of a progress file: such
 * files are handed in without a name.
 */
export const ownNameShape: Shape<Name> = {
  name: 'own-name',
  version: 1,
  entry: newest(isName),
  count: () => 1,
  ofLessons: false
}

const KEY = 'record'
const LONGEST = 100

/** What islands use. */
export function ownNameIn(saved: Saved<Name>, now: () => number) {
  const $name = atom('')
  saved.$value.subscribe(all => $name.set(all[KEY]?.value ?? ''))
  const shown: ReadableAtom<string> = $name
  return {
    $name: shown,
    set(name: string): void {
      const value = name.slice(0, LONGEST)
      saved.add({ [KEY]: { at: after(now(), saved.$value.get()[KEY]?.at), value } })
    }
  }
}

/** Opens the store on a page's ground. */
export const openOwnName = (ground: PageGround) => ground.open(ownNameShape, kept => ownNameIn(kept, ground.now))
