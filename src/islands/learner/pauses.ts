import { openPauses } from '../../progress/pauses.ts'
import { ground } from './ground.ts'

/** As it was opened, for whoever needs the data whole. */
export const opened = openPauses(ground)
export const pauseStore = opened.use
