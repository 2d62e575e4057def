import type { JSX } from 'preact'
import { draftsShown } from '../../progress/drafts.ts'
import { lessonSummary } from '../../progress/summary.ts'
import { answerStore } from '../learner/answers.ts'
import { draftStore } from '../learner/drafts.ts'
import { lessonStore } from '../learner/lessons.ts'
import { reviewStore } from '../learner/reviews.ts'
import { useLazy } from '../quiz/use-lazy.ts'
import { useReady } from '../ready.ts'
import { useStore } from '../use-store.ts'
import { FileBox } from './FileBox.tsx'
import type { ProgressData } from './progress-data.ts'
import { ResetBox } from './ResetBox.tsx'

export type ProgressProps = ProgressData & { base: string }

const loadSeen = () =>
  import('./Seen.tsx').then(
    ({ Seen }) => Seen,
    () => Unseen
  )

/** What was read, answered, remembered and written, and what can be done with it. */
export function Progress(props: ProgressProps): JSX.Element {
  const ready = useReady()
  const View = useLazy(ready, loadSeen)
  const opened = useStore(lessonStore.$all)
  const answers = useStore(answerStore.$all)
  const reviews = useStore(reviewStore.$all)
  const drafts = draftsShown(useStore(draftStore.$all))
  if (!ready) return <div data-waiting="" />
  const rows = props.lessons.map(lesson => ({
    lesson,
    ...lessonSummary(lesson, { lessons: opened, answers, reviews })
  }))
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0)
  const turns = Object.values(reviews).reduce(
    (total, history) => total + history.filter(({ undone }) => undone === undefined).length,
    0
  )
  return (
    <div class="flow">
      <dl class="figures">
        <Figure name="lessons done" value={`${rows.filter(({ done }) => done).length} of ${rows.length}`} />
        <Figure name="questions right" value={`${sum(({ right }) => right)} of ${sum(({ questions }) => questions)}`} />
        <Figure name="cards met" value={`${sum(({ seen }) => seen)} of ${sum(({ cards }) => cards)}`} />
        <Figure name="reviews in all" value={turns.toLocaleString('en-GB')} />
        <Figure name="drafts" value={String(drafts.length)} />
      </dl>
      <p>
        <a href="#file">Save, read or erase your progress</a>
      </p>

      {View ? <View {...props} /> : <div data-waiting="" />}
      <FileBox />
      <ResetBox />
    </div>
  )
}

function Unseen(): JSX.Element {
  return (
    <p>The rest of this page could not be fetched. Your progress is safe; reload the page once you are connected.</p>
  )
}

function Figure({ name, value }: { name: string; value: string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
