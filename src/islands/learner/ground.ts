import { pageGround } from '../../progress/page-ground.ts'

/* The learner's stores on this page, under today's lesson names; and a notice where nothing can be kept. */
if (typeof document !== 'undefined') {
  const root = document.documentElement
  if (root.dataset.renamed) pageGround.rename(JSON.parse(root.dataset.renamed))
  // The words of the notice stand on the page, so that no island carries them.
  pageGround.$storageTrouble.subscribe(trouble => {
    root.dataset.trouble = trouble
    if (trouble !== 'none') import('../progress/offer-file.ts')
  })
}

export { pageGround as ground }
