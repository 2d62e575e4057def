import { render } from 'preact'
import styles from '../../styles/drill.css?url'
import { sheet } from '../sheet.ts'
import { Sort, type SortData, type SortProps } from './Sort.tsx'

/** Puts the living drill where the list for paper stood. */
export async function start(root: Element, props: SortProps, statements: SortData): Promise<void> {
  await sheet(styles)
  root.replaceChildren()
  render(<Sort {...props} statements={statements} />, root)
}
