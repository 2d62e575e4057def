import type { JSX } from 'preact'
import { progress } from '../learner/progress.ts'
import { useStore } from '../use-store.ts'
import { Ahead } from './Ahead.tsx'
import { Confidence } from './Confidence.tsx'
import { Days } from './Days.tsx'
import { DraftList } from './DraftList.tsx'
import { Gains } from './Gains.tsx'
import { LessonsDone } from './LessonsDone.tsx'
import { Memory } from './Memory.tsx'
import type { ProgressProps } from './Progress.tsx'
import { Remembered } from './Remembered.tsx'
import { Skills } from './Skills.tsx'
import { useInsights } from './use-insights.ts'
import { useOwnWriting } from './use-own-writing.ts'

/** What is to be seen of all that is kept: drawn, in a sentence, and in numbers. */
export function Seen({ base, lessons, parts, scenarios }: ProgressProps): JSX.Element {
  const settings = useStore(progress.settings.$settings)
  const writing = useOwnWriting()
  const insights = useInsights(lessons, writing)
  if (!insights || !writing) return <div data-waiting="" />
  const { topics, forecast, returns, retention, confidence, judgement, days, streak, today } = insights
  return (
    <>
      <LessonsDone base={base} lessons={lessons} />
      <Memory base={base} lessons={lessons} topics={topics} wish={settings.retention} />
      <Ahead base={base} forecast={forecast} settings={settings} />
      <Remembered returns={returns} retention={retention} today={today} wish={settings.retention} />
      <Confidence confidence={confidence} judgement={judgement} />
      <Gains base={base} parts={parts} />
      <Skills base={base} {...writing} />
      <Days days={days} streak={streak} today={today} />
      <DraftList base={base} scenarios={scenarios} />
    </>
  )
}
