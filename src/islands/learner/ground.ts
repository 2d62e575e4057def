import { pageGround } from '../../progress/page-ground.ts'

/* The learner's stores on this page, under today's lesson names; and a notice where nothing can be kept. */
if (typeof document !== 'undefined') {
  const root = document.documentElement
  if (root.dataset.renamed) pageGround.rename(JSON.parse(root.dataset.renamed))
  const notice = root.querySelector<HTMLElement>('[data-trouble]')
  pageGround.$storageTrouble.subscribe(trouble => {
    if (!notice) return
    notice.hidden = trouble === 'none'
    const why =
      trouble === 'full' ? 'This browser has no room left' : 'This browser does not let the site keep anything'
    notice.firstElementChild?.replaceChildren(
      `${why}: what you do now lasts until you close the page. You can save it as a file on the progress page.`
    )
  })
}

export { pageGround as ground }
