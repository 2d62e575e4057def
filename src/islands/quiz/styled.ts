import styles from '../../styles/questions.css?url'
import { sheet } from '../sheet.ts'

/** Resolves when the styles of the rarer kinds apply. */
export const styled = () => sheet(styles)
