import { openReviews } from '../../progress/reviews.ts'
import { ground } from './ground.ts'

/** As it was opened, for whoever needs the data whole. */
export const opened = openReviews(ground)
export const reviewStore = opened.use
