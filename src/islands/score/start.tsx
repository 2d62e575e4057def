import { render } from 'preact'
import type { ScoreCase } from '../../drills/cases.ts'
import styles from '../../styles/drill.css?url'
import { sheet } from '../sheet.ts'
import { Score, type ScoreProps } from './Score.tsx'

/** Puts the living drill where the cases for paper stood. */
export async function start(root: Element, props: ScoreProps, cases: readonly ScoreCase[]): Promise<void> {
  await sheet(styles)
  root.replaceChildren()
  render(<Score {...props} cases={cases} />, root)
}
