import { progress } from '../progress/progress.ts'

/** The learner's progress on this page, under today's lesson names; and a notice where it cannot be kept. */
if (typeof document !== 'undefined') {
  const root = document.documentElement
  if (root.dataset.renamed) progress.rename(JSON.parse(root.dataset.renamed))
  const notice = root.querySelector<HTMLElement>('[data-trouble]')
  progress.$storageTrouble.subscribe(trouble => {
    if (!notice) return
    notice.hidden = trouble === 'none'
    notice
      .querySelector('[data-trouble-text]')
      ?.replaceChildren(
        trouble === 'full'
          ? 'This browser has no room left to keep your progress. What you do now lasts until you close the page; save it as a file on the progress page.'
          : 'This browser does not let the site keep your progress. What you do now lasts until you close the page; save it as a file on the progress page.'
      )
  })
}

export { progress }
