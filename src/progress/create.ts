import { openAnswers } from './answers.ts'
import { openAttempts } from './attempts.ts'
import { openDrafts } from './drafts.ts'
import { createGround, type Opened, type PageGround, type Surroundings } from './ground.ts'
import { openLessons } from './lessons.ts'
import { openMaps } from './maps.ts'
import { anything } from './merge.ts'
import { openOwnName } from './own-name.ts'
import { openPauses } from './pauses.ts'
import { openPractice } from './practice.ts'
import { clearAside } from './quarantine.ts'
import { openReviews } from './reviews.ts'
import type { Saved, Shape } from './saved.ts'
import { openSettings } from './settings.ts'
import { openShares } from './shares.ts'

/** Fields of a progress file that a later Cairn wrote: carried along, so that the way back loses nothing. */
const otherShape: Shape<unknown> = { name: 'other', version: 1, entry: anything, count: () => 0, ofLessons: false }

const openOther = (ground: PageGround) => ground.open(otherShape, kept => kept)

/** All that is kept for a learner. Each store reads its part of storage when first touched. */
export function createProgress(surroundings: Surroundings) {
  return progressOn(createGround(surroundings))
}

/** The same on a ground that is there already. Stores that a page has opened before are handed in. */
export function progressOn(ground: PageGround, open: Partial<Openers> = {}) {
  const answers = once(() => (open.answers ?? openAnswers)(ground))
  const attempts = once(() => (open.attempts ?? openAttempts)(ground))
  const reviews = once(() => (open.reviews ?? openReviews)(ground))
  const lessons = once(() => (open.lessons ?? openLessons)(ground))
  const drafts = once(() => (open.drafts ?? openDrafts)(ground))
  const settings = once(() => (open.settings ?? openSettings)(ground))
  const shares = once(() => (open.shares ?? openShares)(ground))
  const practice = once(() => (open.practice ?? openPractice)(ground))
  const pauses = once(() => (open.pauses ?? openPauses)(ground))
  const maps = once(() => (open.maps ?? openMaps)(ground))
  const ownName = once(() => (open.ownName ?? openOwnName)(ground))
  const other = once(() => openOther(ground))
  const { $storageTrouble, rename, retry, quarantined, quarantine } = ground
  return {
    get answers() {
      return answers().use
    },
    get attempts() {
      return attempts().use
    },
    get reviews() {
      return reviews().use
    },
    get lessons() {
      return lessons().use
    },
    get drafts() {
      return drafts().use
    },
    get settings() {
      return settings().use
    },
    get shares() {
      return shares().use
    },
    get practice() {
      return practice().use
    },
    get pauses() {
      return pauses().use
    },
    get maps() {
      return maps().use
    },
    get ownName() {
      return ownName().use
    },
    $storageTrouble,
    rename,
    retry,
    quarantined,
    quarantine,
    /** Every store as data, for the progress file. The learner’s name is not among them: files go without one. */
    stores: () => ({
      answers: answers().saved,
      attempts: attempts().saved,
      reviews: reviews().saved,
      lessons: lessons().saved,
      drafts: drafts().saved,
      settings: settings().saved,
      shares: shares().saved,
      practice: practice().saved,
      pauses: pauses().saved,
      maps: maps().saved,
      other: other().saved
    }),
    /** Empties everything, what was put aside included, here and in every other tab. Ask first, and offer the export. */
    reset(): void {
      const all: Pick<Saved<unknown>, 'reset'>[] = [
        answers(),
        attempts(),
        reviews(),
        lessons(),
        drafts(),
        settings(),
        shares(),
        practice(),
        pauses(),
        maps(),
        ownName(),
        other()
      ].map(({ saved }) => saved)
      for (const kept of all) kept.reset()
      clearAside(ground.storage)
    }
  }
}

export type Progress = ReturnType<typeof createProgress>
type Openers = {
  readonly answers: typeof openAnswers
  readonly attempts: typeof openAttempts
  readonly reviews: typeof openReviews
  readonly lessons: typeof openLessons
  readonly drafts: typeof openDrafts
  readonly settings: typeof openSettings
  readonly shares: typeof openShares
  readonly practice: typeof openPractice
  readonly pauses: typeof openPauses
  readonly maps: typeof openMaps
  readonly ownName: typeof openOwnName
}

function once<T, Use>(open: () => Opened<T, Use>): () => Opened<T, Use> {
  let opened: Opened<T, Use> | null = null
  return () => {
    opened ??= open()
    return opened
  }
}
