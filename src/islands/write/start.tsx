import { render } from 'preact'
import styles from '../../styles/desk.css?url'
import { Desk, type DeskProps } from './Desk.tsx'

/** Draws the desk afresh, once its styles are there: what stood in its place is for readers without script. */
export async function start(
  root: Element,
  props: Omit<DeskProps, 'scenarios'>,
  data: Pick<DeskProps, 'scenarios'>
): Promise<void> {
  if (location.search.includes('from=')) await (await import('./from-library.ts')).startFromLibrary(props.base)
  await styled()
  root.replaceChildren()
  render(<Desk {...props} {...data} />, root)
}

/** Resolves when the desk's styles apply; also where they cannot be had, since an unstyled desk still works. */
function styled(): Promise<void> {
  return new Promise(resolve => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = styles
    link.onload = link.onerror = () => resolve()
    document.head.append(link)
  })
}
