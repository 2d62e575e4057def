import { progressOn } from '../../progress/create.ts'
import { opened as answers } from './answers.ts'
import { opened as attempts } from './attempts.ts'
import { opened as drafts } from './drafts.ts'
import { ground } from './ground.ts'
import { opened as lessons } from './lessons.ts'
import { opened as maps } from './maps.ts'
import { opened as ownName } from './own-name.ts'
import { opened as pauses } from './pauses.ts'
import { opened as practice } from './practice.ts'
import { opened as reviews } from './reviews.ts'
import { opened as settings } from './settings.ts'
import { opened as shares } from './shares.ts'

/** Everything kept for the learner, for the page that shows, saves and erases it all. */
export const progress = progressOn(ground, {
  answers: () => answers,
  attempts: () => attempts,
  reviews: () => reviews,
  lessons: () => lessons,
  drafts: () => drafts,
  settings: () => settings,
  maps: () => maps,
  shares: () => shares,
  practice: () => practice,
  pauses: () => pauses,
  ownName: () => ownName
})
