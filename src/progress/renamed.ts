import { type ById, emptyMap, type Lattice } from './merge.ts'

/** Former ids, of lessons and of single questions (`lesson/question`), and what they are called today. */
export type Names = Readonly<Record<string, string>>

/**
 * History under today's names: what is kept under `old-lesson` or `old-lesson/question` shows under the new lesson's id,
 * joined with what is already there. What is kept does not change, so another rename, or one taken back, loses nothing.
 */
export function renamed<T>(kept: ById<T>, names: Names, entry: Lattice<T>): ById<T> {
  let changed = false
  const shown = emptyMap<T>()
  for (const id of Object.keys(kept)) {
    const value = kept[id]
    if (value === undefined) continue
    const today = todaysId(id, names)
    if (today !== id) changed = true
    const there = shown[today]
    shown[today] = there === undefined ? value : entry.merge(there, value)
  }
  return changed ? shown : kept
}

/** An id under today's name. One that was renamed itself goes first; else the part before the first slash, the lesson's, counts. */
export function todaysId(id: string, names: Names): string {
  const moved = lessonToday(id, names)
  return own(names, id) ?? own(names, moved) ?? moved
}

function own(names: Names, id: string): string | undefined {
  return Object.hasOwn(names, id) ? names[id] : undefined
}

function lessonToday(id: string, names: Names): string {
  const slash = id.indexOf('/')
  const lesson = slash < 0 ? id : id.slice(0, slash)
  return Object.hasOwn(names, lesson) ? `${names[lesson]}${id.slice(lesson.length)}` : id
}
