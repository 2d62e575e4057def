import type { IslandModule, IslandName } from './all.ts'

/** Wakes every island of the page when it is about to be seen. */
export function loadIslands(page: Document): void {
  // Some way ahead, so that the Tab key, which scrolls only as it arrives, finds no gap where an island still sleeps.
  const watch = new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        watch.unobserve(target)
        wake(target as HTMLElement)
      }
    },
    { rootMargin: '600px' }
  )
  for (const element of page.querySelectorAll('[data-island]')) watch.observe(element)
}

async function wake(element: HTMLElement): Promise<void> {
  const { island, from } = element.dataset
  const [root, props] = element.children
  if (!root || !props) return
  const load = async (): Promise<IslandModule> => (await import('./all.ts')).islands[island as IslandName]()
  // Where the data cannot be had, what stands there for readers without script goes on standing there.
  const [{ start }, data] = await Promise.all([load(), from && (await fetch(from)).json()])
  await start(root, JSON.parse(props.textContent ?? '') as never, data as never)
  element.dataset.awake = ''
}
