import { glance } from '../../progress/glance.ts'

/** The line below the header: where to go on, and how many lessons are done. */
export function showTrail(root: HTMLElement): void {
  const trail = root.querySelector('[data-trail-line]')
  const { done, lesson, heading } = glance()
  if (!trail || lesson === null) return
  const all = Number(root.dataset.lessons)
  const renamed: Record<string, string> = JSON.parse(root.dataset.renamed ?? '{}')
  const base = (root.dataset.base ?? '/').replace(/\/$/, '')
  trail
    .querySelector('a')
    ?.setAttribute('href', `${base}/lessons/${renamed[lesson] ?? lesson}/${heading === null ? '' : `#${heading}`}`)
  trail.querySelector('progress')?.setAttribute('value', String(done / all))
  trail.querySelector('span')?.replaceChildren(`${done} of ${all} lessons done`)
}
