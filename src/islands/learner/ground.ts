import { pageGround } from '../../progress/page-ground.ts'

/* The learner's stores on this page, under today's lesson names; and a notice where nothing can be kept. */
if (typeof document !== 'undefined') {
  const root = document.documentElement
  if (root.dataset.renamed) pageGround.rename(JSON.parse(root.dataset.renamed))
  const notice = root.querySelector<HTMLElement>('[data-trouble]')
  pageGround.$storageTrouble.subscribe(trouble => {
    if (!notice) return
    // Its words stand on the page, so that no island carries them.
    notice.dataset.trouble = trouble
    notice.hidden = trouble === 'none'
  })
}

export { pageGround as ground }
