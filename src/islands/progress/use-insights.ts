import { useEffect, useState } from 'preact/hooks'
import { type Insights, insightsOf } from '../../insight/insights.ts'
import { localDays } from '../../progress/local-days.ts'
import { progress } from '../learner/progress.ts'
import { useStore } from '../use-store.ts'
import { inTurns } from './in-turns.ts'
import type { OwnWriting } from './own-writing.ts'
import type { ProgressData } from './progress-data.ts'

/** What can be seen of the learner's progress: null until it was looked at, and looked at anew when anything changes. */
export function useInsights(lessons: ProgressData['lessons'], writing: OwnWriting | null): Insights | null {
  const reviews = useStore(progress.reviews.$all)
  const answers = useStore(progress.answers.$all)
  const opened = useStore(progress.lessons.$all)
  const drafts = useStore(progress.drafts.$all)
  const practice = useStore(progress.practice.$all)
  const pauses = useStore(progress.pauses.$all)
  const settings = useStore(progress.settings.$settings)
  const shown = useShown()
  const [found, setFound] = useState<Insights | null>(null)
  useEffect(() => {
    if (!writing) return
    let wanted = true
    const kept = { reviews, answers, lessons: opened, drafts, practice, pauses, settings, flaws: writing.flaws }
    const asked = lessons.map(lesson => ({ ...lesson, questions: [...lesson.questions, ...lesson.after] }))
    inTurns(insightsOf(asked, kept, Date.now(), localDays()), () => wanted).then(
      insights => wanted && insights && setFound(insights)
    )
    return () => {
      wanted = false
    }
  }, [lessons, writing, reviews, answers, opened, drafts, practice, pauses, settings, shown])
  return found
}

/** How often the page came back to the front: days may have passed behind it. */
function useShown(): number {
  const [times, setTimes] = useState(0)
  useEffect(() => {
    const count = () => {
      if (document.visibilityState === 'visible') setTimes(times => times + 1)
    }
    document.addEventListener('visibilitychange', count)
    return () => document.removeEventListener('visibilitychange', count)
  }, [])
  return times
}
