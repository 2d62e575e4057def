import type { JSX } from 'preact'
import { withBase } from '../../site.ts'
import type { LessonOutline } from '../lesson-data.ts'

type Props = { base: string; lessons: readonly LessonOutline[]; met: boolean; next: string | null }

/** What stands where nothing is left for today. */
export function Done({ base, lessons, met, next }: Props): JSX.Element {
  const [first] = lessons
  return (
    <div class="flash">
      <p class="front">{met ? 'That is all for today.' : 'No cards yet.'}</p>
      <p class="soft">
        {met && next ? `The next card comes back ${next}.` : 'Cards join the review once you have opened their lesson.'}
      </p>
      <p class="buttons">
        {first && (
          <a class="button" href={withBase(met ? '/' : `/lessons/${first.id}/`, base)}>
            {met ? 'Read on' : `Begin with “${first.title}”`}
          </a>
        )}
      </p>
    </div>
  )
}
