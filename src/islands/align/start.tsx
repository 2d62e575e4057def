import { render } from 'preact'
import type { SampleMap } from '../../align/sample.ts'
import { Align } from './Align.tsx'

export function start(root: Element, { base }: { base: string }, samples: readonly SampleMap[]): void {
  root.replaceChildren()
  render(<Align base={base} samples={samples} />, root)
}
