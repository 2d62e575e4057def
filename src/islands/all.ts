/** What an island's folder offers: `start` takes over the markup the build drew. `data` is what the island asked for. */
export type IslandModule = { start(root: Element, props: never, data: never): void | Promise<void> }

/**
 * One entry an island. Each is fetched only once it comes near the screen, and this list with the first of them, so
 * that a page pays nothing for islands it never reaches.
 */
export const islands = {
  quiz: () => import('./quiz/start.tsx'),
  deck: () => import('./deck/start.tsx'),
  end: () => import('./end/start.tsx'),
  course: () => import('./course/start.ts'),
  glossary: () => import('./glossary/start.ts'),
  library: () => import('./library/start.ts'),
  write: () => import('./write/start.tsx'),
  review: () => import('./review/start.tsx'),
  progress: () => import('./progress/start.tsx'),
  shared: () => import('./shared/start.tsx'),
  sort: () => import('./sort/start.tsx'),
  score: () => import('./score/start.tsx'),
  align: () => import('./align/start.tsx'),
  mend: () => import('./mend/start.tsx'),
  guess: () => import('./guess/start.tsx'),
  gain: () => import('./gain/start.tsx'),
  record: () => import('./record/start.tsx')
} satisfies Record<string, () => Promise<IslandModule>>

export type IslandName = keyof typeof islands
