/** What an island's folder offers: `start` takes over the markup the build drew. */
type IslandModule = { start(root: Element, props: never): void }

/** One entry an island. Each is fetched only once it comes near the screen. */
const islands = {
  quiz: () => import('./quiz/start.tsx'),
  deck: () => import('./deck/start.tsx'),
  end: () => import('./end/start.tsx'),
  course: () => import('./course/start.tsx'),
  glossary: () => import('./glossary/start.tsx'),
  write: () => import('./write/start.tsx'),
  review: () => import('./review/start.tsx'),
  progress: () => import('./progress/start.tsx')
} satisfies Record<string, () => Promise<IslandModule>>

export type IslandName = keyof typeof islands

/** Wakes every island of the page when it is about to be seen. */
export function loadIslands(page: Document): void {
  const watch = new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        watch.unobserve(target)
        wake(target)
      }
    },
    { rootMargin: '200px' }
  )
  for (const element of page.querySelectorAll('[data-island]')) watch.observe(element)
}

async function wake(element: Element): Promise<void> {
  const [root, data] = element.children
  const load: () => Promise<IslandModule> = islands[element.getAttribute('data-island') as IslandName]
  if (!root || !data) return
  const { start } = await load()
  start(root, JSON.parse(data.textContent ?? '{}') as never)
  element.setAttribute('data-awake', '')
}
