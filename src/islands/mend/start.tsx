import { render } from 'preact'
import styles from '../../styles/mend.css?url'
import type { MendData, MendProps } from './exercises.ts'
import { Mend } from './Mend.tsx'

/** Puts the living drill where the exercises for paper stood, once its styles are there. */
export async function start(root: Element, props: MendProps, data: MendData): Promise<void> {
  await new Promise<void>(resolve => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = styles
    // Also where they cannot be had: an unstyled drill still works.
    link.onload = link.onerror = () => resolve()
    document.head.append(link)
  })
  root.replaceChildren()
  render(<Mend {...props} data={data} />, root)
}
