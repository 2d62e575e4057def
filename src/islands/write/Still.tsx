import { Component, type ComponentChild } from 'preact'

type Props = {
  /** What the drawing depends on. While all of it stays the same, nothing is drawn again. */
  on: readonly unknown[]
  /** Must not close over anything that changes otherwise. */
  draw: () => ComponentChild
}

/** A part of the desk that stands still while another is typed in. */
export class Still extends Component<Props> {
  override shouldComponentUpdate({ on }: Props): boolean {
    return on.some((each, index) => each !== this.props.on[index])
  }

  override render(): ComponentChild {
    return this.props.draw()
  }
}
