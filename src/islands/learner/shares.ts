import { openShares } from '../../progress/shares.ts'
import { ground } from './ground.ts'

/** As it was opened, for whoever needs the data whole. */
export const opened = openShares(ground)
export const shareStore = opened.use
