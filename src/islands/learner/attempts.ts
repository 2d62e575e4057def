import { openAttempts } from '../../progress/attempts.ts'
import { ground } from './ground.ts'

/** As it was opened, for whoever needs the data whole. */
export const opened = openAttempts(ground)
export const attemptStore = opened.use
