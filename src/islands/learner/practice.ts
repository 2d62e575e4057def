import { openPractice } from '../../progress/practice.ts'
import { ground } from './ground.ts'

/** As it was opened, for whoever needs the data whole. */
export const opened = openPractice(ground)
export const practiceStore = opened.use
