import { openAnswers } from '../../progress/answers.ts'
import { ground } from './ground.ts'

/** As it was opened, for whoever needs the data whole. */
export const opened = openAnswers(ground)
export const answerStore = opened.use
