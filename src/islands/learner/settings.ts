import { openSettings } from '../../progress/settings.ts'
import { ground } from './ground.ts'

/** As it was opened, for whoever needs the data whole. */
export const opened = openSettings(ground)
export const settingStore = opened.use
