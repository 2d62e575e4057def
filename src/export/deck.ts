import { cardsOf } from '../course/cards-of.ts'
import type { Course } from '../course/course.ts'
import { xhtmlOf } from './markup.ts'

/** A card as it leaves the site. */
export type DeckCard = {
  readonly id: string
  /** Tells Anki that a card is one it already has. Never changes, whatever the card comes to say. */
  readonly guid: string
  /** Plain markup without links. */
  readonly front: string
  readonly back: string
  /** Of the lesson: “2.2 Key results”. */
  readonly lesson: string
  /** Without spaces: `cairn`, its part, its lesson. Two colons make a level. */
  readonly tags: readonly string[]
}

/**
 * Every card of the course in its order. A lesson that was renamed keeps the guids of the first name in its `renamed`
 * list, so that a learner's Anki goes on with the cards it has.
 */
export function deckOf(course: Course): DeckCard[] {
  return course.lessons.flatMap(lesson => {
    const name = lesson.renamed[0] ?? lesson.id
    return cardsOf(lesson).map(({ id, front, back }) => ({
      id,
      guid: `cairn:${id.startsWith(`${lesson.id}/`) ? `${name}${id.slice(lesson.id.length)}` : id}`,
      front: xhtmlOf(front).trim(),
      back: xhtmlOf(back).trim(),
      lesson: `${lesson.number} ${lesson.title}`,
      tags: ['cairn', `cairn::${lesson.part}`, `cairn::${lesson.part}::${lesson.id}`]
    }))
  })
}
