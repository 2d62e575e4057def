import { render } from 'preact'
import { Record } from './Record.tsx'
import type { RecordData } from './record-data.ts'

export function start(root: Element, { base }: { base: string }, data: RecordData): void {
  root.replaceChildren()
  render(<Record base={base} data={data} />, root)
}
