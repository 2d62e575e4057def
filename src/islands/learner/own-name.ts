import { openOwnName } from '../../progress/own-name.ts'
import { ground } from './ground.ts'

/** As it was opened, for whoever needs the data whole. */
export const opened = openOwnName(ground)
export const ownNameStore = opened.use
