import { isObject } from './object.ts'
import { browserShelf, type Shelf, textAt } from './storage.ts'

/** What a page's header says before any island is there: small enough to sit in the page itself. Reads, never writes. */
export type Glance = {
  /** How many lessons are marked as done. */
  readonly done: number
  /** The lesson opened last, under the id it had then, and the heading last read there. */
  readonly lesson: string | null
  readonly heading: string | null
  /** `light` or `dark` where the learner chose one, else null. */
  readonly theme: string | null
}

/** A look at what is kept. Whatever storage holds or refuses, it answers; what makes no sense counts as nothing. */
export function glance(shelf: Shelf | null = browserShelf()): Glance {
  const lessons = entriesOf(shelf, 'lessons')
  let done = 0
  let lesson: string | null = null
  let heading: string | null = null
  let last = 0
  for (const id in lessons) {
    const { finished, lastOpened, place } = fieldsOf(lessons[id])
    if (fieldsOf(finished).done === true) done++
    if (typeof lastOpened !== 'number' || lastOpened < last) continue
    last = lastOpened
    lesson = id
    const at = fieldsOf(place).heading
    heading = typeof at === 'string' ? at : null
  }
  const theme = fieldsOf(entriesOf(shelf, 'settings').theme).value
  return { done, lesson, heading, theme: theme === 'light' || theme === 'dark' ? theme : null }
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : {}
}

function entriesOf(shelf: Shelf | null, name: string): Fields {
  try {
    return fieldsOf(fieldsOf(JSON.parse(textAt(shelf, `cairn:${name}:1`) ?? '{}')).data)
  } catch {
    return {}
  }
}
