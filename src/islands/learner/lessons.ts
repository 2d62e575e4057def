import { openLessons } from '../../progress/lessons.ts'
import { ground } from './ground.ts'

/** As it was opened, for whoever needs the data whole. */
export const opened = openLessons(ground)
export const lessonStore = opened.use
