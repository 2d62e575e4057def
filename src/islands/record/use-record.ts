import { useEffect, useState } from 'preact/hooks'
import { type LearningRecord, learningRecord, type Remembering } from '../../insight/learning-record.ts'
import { localDays } from '../../progress/local-days.ts'
import { answerStore } from '../learner/answers.ts'
import { draftStore } from '../learner/drafts.ts'
import { lessonStore } from '../learner/lessons.ts'
import { practiceStore } from '../learner/practice.ts'
import { reviewStore } from '../learner/reviews.ts'
import { inTurns } from '../progress/in-turns.ts'
import { useStore } from '../use-store.ts'
import type { RecordData } from './record-data.ts'

/** The record and the moment it is of; null until all that is kept was looked at, and anew when anything changes. */
export function useRecord({
  lessons,
  parts
}: RecordData): { readonly record: LearningRecord; readonly now: number } | null {
  const reviews = useStore(reviewStore.$all)
  const answers = useStore(answerStore.$all)
  const opened = useStore(lessonStore.$all)
  const drafts = useStore(draftStore.$all)
  const practice = useStore(practiceStore.$all)
  const [found, setFound] = useState<{ record: LearningRecord; now: number } | null>(null)
  useEffect(() => {
    let wanted = true
    const now = Date.now()
    const kept = { reviews, answers, lessons: opened, drafts, practice }
    const look = async () => {
      const memory = await remembering(now, Object.keys(reviews).length > 0)
      const record = await inTurns(learningRecord(lessons, parts, kept, memory, localDays()), () => wanted)
      if (wanted && record) setFound({ record, now })
    }
    look()
    return () => {
      wanted = false
    }
  }, [lessons, parts, reviews, answers, opened, drafts, practice])
  return found
}

/** The schedule is fetched by those alone who have turned cards; where it cannot be had, none of them counts as met. */
async function remembering(now: number, turned: boolean): Promise<Remembering> {
  const nothing = () => null
  if (!turned) return nothing
  return import('./remembering.ts').then(({ rememberingAt }) => rememberingAt(now)).catch(() => nothing)
}
