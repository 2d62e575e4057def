import { render } from 'preact'
import { Desk, type DeskProps } from './Desk.tsx'

/* Drawn afresh: what stood there before is for readers without script. */
export const start = (root: Element, props: DeskProps): void => {
  root.replaceChildren()
  render(<Desk {...props} />, root)
}
