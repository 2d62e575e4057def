import { render } from 'preact'
import type { ProgressData } from '../progress/progress-data.ts'
import { Record } from './Record.tsx'

export function start(root: Element, { base, title }: { base: string; title: string }, data: ProgressData): void {
  root.replaceChildren()
  render(<Record base={base} data={{ ...data, title }} />, root)
}
