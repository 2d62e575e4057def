import { render } from 'preact'
import { Shared } from './Shared.tsx'

export function start(root: Element, { base }: { base: string }): void {
  root.replaceChildren()
  render(<Shared base={base} />, root)
}
