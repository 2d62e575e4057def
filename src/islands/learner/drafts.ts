import { openDrafts } from '../../progress/drafts.ts'
import { ground } from './ground.ts'

/** As it was opened, for whoever needs the data whole. */
export const opened = openDrafts(ground)
export const draftStore = opened.use
