import type { JSX } from 'preact'
import { withBase } from '../../site.ts'
import type { LessonOutline } from '../lesson-data.ts'

/** Forgotten so often, a card is named with the lesson to read again. */
const LEECH = 4

type Props = { lapses: number; lesson: LessonOutline; base: string }

/** Says of a card that will not stay where to read about it. */
export function Leech({ lapses, lesson, base }: Props): JSX.Element | null {
  if (lapses < LEECH) return null
  return (
    <p class="leech">
      You have forgotten this one {lapses} times. Reading where it is taught may help more than another turn:{' '}
      <a href={withBase(`/lessons/${lesson.id}/`, base)}>{lesson.title}</a>.
    </p>
  )
}
