/**
 * Remembers where a lesson was left: the last heading scrolled past. The store is fetched only once the reader moves, so
 * that opening a page costs nothing.
 */
export function rememberPlace(root: HTMLElement): void {
  const { lesson } = root.dataset
  if (!lesson) return
  const moves = ['scroll', 'pointerdown', 'keydown']
  const begin = async () => {
    for (const move of moves) removeEventListener(move, begin)
    const { lessonStore } = await import('../learner/lessons.ts')
    lessonStore.open(lesson)
    const headings = [...root.querySelectorAll('main :is(h2, h3)[id]')]
    const watch = new IntersectionObserver(
      () => {
        // The last heading above the middle of the screen is where the reader is.
        const read = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight / 2).at(-1)
        if (read) lessonStore.reach(lesson, read.id)
      },
      { rootMargin: '0px 0px -50% 0px' }
    )
    for (const heading of headings) watch.observe(heading)
  }
  for (const move of moves) addEventListener(move, begin, { passive: true })
}
