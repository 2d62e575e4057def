import { openMaps } from '../../progress/maps.ts'
import { ground } from './ground.ts'

/** As it was opened, for whoever needs the data whole. */
export const opened = openMaps(ground)
export const mapStore = opened.use
