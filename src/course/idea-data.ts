import type { Course, Idea } from './course.ts'

/** An idea as pages show it: its two questions by id, and where it is taught. */
export type ShownIdea = {
  readonly id: string
  readonly title: string
  readonly before: string
  readonly after: string
  /** “1.3 Key results: From a start to a target”. */
  readonly place: string
  readonly href: string
}

/** An idea for the islands that show what was gained. `base` is the folder the site is served from. */
export function shownIdea(
  { id, title, lesson, chapter, before, after }: Idea,
  { lessons }: Pick<Course, 'lessons'>,
  base: string
): ShownIdea {
  const taught = lessons.find(each => each.id === lesson)
  const heading = taught?.blocks.find(block => block.type === 'heading' && block.id === chapter)
  const name = taught === undefined ? lesson : `${taught.number} ${taught.title}`
  return {
    id,
    title,
    before: before.id,
    after: after.id,
    place: heading?.type === 'heading' ? `${name}: ${heading.text}` : name,
    href: `${base.replace(/\/$/, '')}/lessons/${lesson}/${chapter === null ? '' : `#${chapter}`}`
  }
}
