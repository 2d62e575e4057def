import { glance } from '../../progress/glance.ts'
import { withBase } from '../../site.ts'

/** The line below the header: where to go on, and how many lessons are done. */
export function showTrail(root: HTMLElement): void {
  const trail = root.querySelector('[data-trail-line]')
  const { done, lesson, heading } = glance()
  if (!trail || lesson === null) return
  const all = Number(root.dataset.lessons)
  const renamed: Record<string, string> = JSON.parse(root.dataset.renamed ?? '{}')
  trail
    .querySelector('a')
    ?.setAttribute(
      'href',
      withBase(
        `/lessons/${renamed[lesson] ?? lesson}/${heading === null ? '' : `#${heading}`}`,
        root.dataset.base ?? '/'
      )
    )
  trail.querySelector('progress')?.setAttribute('value', String(done / all))
  trail.querySelector('span')?.replaceChildren(`${done} of ${all} lessons done`)
}
