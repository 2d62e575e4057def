import { hydrate } from 'preact'
import { Progress } from './Progress.tsx'
import type { ProgressData } from './progress-data.ts'

export function start(root: Element, { base }: { base: string }, data: ProgressData): void {
  hydrate(<Progress base={base} {...data} />, root)
}
