import type { JSX } from 'preact'
import { lessonSummary } from '../../progress/summary.ts'
import { withBase } from '../../site.ts'
import { progress } from '../learner/progress.ts'
import { Plot } from '../plots/Plot.tsx'
import { Strip } from '../plots/Strip.tsx'
import { useStore } from '../use-store.ts'
import type { ProgressProps } from './Progress.tsx'

/** How far the course is read: a stone a lesson. */
export function LessonsDone({ base, lessons }: Pick<ProgressProps, 'base' | 'lessons'>): JSX.Element {
  const kept = {
    lessons: useStore(progress.lessons.$all),
    answers: useStore(progress.answers.$all),
    reviews: useStore(progress.reviews.$all)
  }
  const rows = lessons.map(lesson => ({ lesson, ...lessonSummary(lesson, kept) }))
  const done = rows.filter(({ done }) => done).length
  const begun = rows.filter(({ done, opened }) => opened && !done).length
  const next = rows.find(({ done }) => !done)?.lesson
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons">Lessons</h2>
      <Plot
        finding={
          <>
            {done} of {lessons.length} done{begun > 0 && `, ${begun} begun`}.{' '}
            {next && (
              <a href={withBase(`/lessons/${next.id}/`, base)}>
                {done + begun === 0 ? 'Begin' : 'Go on'} with “{next.title}”
              </a>
            )}
          </>
        }
        table={{
          name: 'Lesson by lesson',
          head: ['Lesson', 'Questions right', 'Cards met', 'State'],
          rows: rows.map(({ lesson, right, questions, seen, cards, done, opened }) => [
            <a key={lesson.id} href={withBase(`/lessons/${lesson.id}/`, base)}>
              {lesson.number} {lesson.title}
            </a>,
            `${right} of ${questions}`,
            `${seen} of ${cards}`,
            done ? '✓ Done' : opened ? 'Begun' : 'Not begun'
          ])
        }}
      >
        <Strip states={rows.map(({ done, opened }) => (done ? 'done' : opened ? 'begun' : 'ahead'))} />
      </Plot>
    </section>
  )
}
