/** What an island's folder offers: `start` takes over the markup the build drew. `data` is what the island asked for. */
type IslandModule = { start(root: Element, props: never, data: never): void | Promise<void> }

/** One entry an island. Each is fetched only once it comes near the screen. */
const islands = {
  quiz: () => import('./quiz/start.tsx'),
  deck: () => import('./deck/start.tsx'),
  end: () => import('./end/start.tsx'),
  course: () => import('./course/start.ts'),
  glossary: () => import('./glossary/start.ts'),
  library: () => import('./library/start.ts'),
  write: () => import('./write/start.tsx'),
  review: () => import('./review/start.tsx'),
  progress: () => import('./progress/start.tsx'),
  shared: () => import('./shared/start.tsx')
} satisfies Record<string, () => Promise<IslandModule>>

export type IslandName = keyof typeof islands

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
  const load: () => Promise<IslandModule> = islands[island as IslandName]
  if (!root || !props) return
  // Where the data cannot be had, what stands there for readers without script goes on standing there.
  const [{ start }, data] = await Promise.all([load(), from && (await fetch(from)).json()])
  await start(root, JSON.parse(props.textContent ?? '') as never, data as never)
  element.dataset.awake = ''
}
