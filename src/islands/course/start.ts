import { glance } from '../../progress/glance.ts'
import { lessonsDone } from '../../progress/lessons.ts'
import { $summaries } from '../../progress/screens.ts'
import { answerStore } from '../learner/answers.ts'
import { lessonStore } from '../learner/lessons.ts'
import { reviewStore } from '../learner/reviews.ts'
import type { CourseData } from '../lesson-data.ts'

/** The list of lessons learns what was done of each, and the first button where to go on. */
export function start(root: Element, _: object, { lessons }: CourseData): void {
  $summaries({ answers: answerStore, reviews: reviewStore, lessons: lessonStore }, lessons).subscribe(summaries => {
    for (const [index, { done, opened, answered, questions }] of summaries.entries()) {
      const row = root.querySelector(`[data-lesson-row="${lessons[index]?.id}"] [data-done]`)
      row?.replaceChildren(
        done ? '✓ Done' : opened ? (answered > 0 ? `${answered} of ${questions} answered` : 'Begun') : ''
      )
    }
  })
  lessonStore.$all.subscribe(all => {
    const { lesson } = glance()
    const last = lessons.find(({ id }) => id === lesson)
    const done = lessonsDone(all)
    const next = last && done.includes(last.id) ? lessons.find(({ id }) => !done.includes(id)) : last
    const button = document.querySelector<HTMLAnchorElement>('[data-start]')
    if (!next || !button) return
    button.href = button.href.replace(/lessons\/[^/]+\/.*$/, `lessons/${next.id}/`)
    button.textContent = `Go on with “${next.title}”`
  })
}
