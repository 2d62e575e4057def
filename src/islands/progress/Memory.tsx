import type { JSX } from 'preact'
import { overall, type Topic } from '../../insight/topics.ts'
import { withBase } from '../../site.ts'
import type { LessonOutline } from '../lesson-data.ts'
import { asPercent } from '../plots/as-percent.ts'
import { ShareBar } from '../plots/ShareBar.tsx'
import { some } from '../plots/some.ts'
import { Table } from '../plots/Table.tsx'
import type { ProgressProps } from './Progress.tsx'

type Props = Pick<ProgressProps, 'base' | 'lessons'> & {
  topics: readonly Topic[]
  /** The share the learner wants to remember. */
  wish: number
}

/** Where more lessons than this are met, the weakest of them stand first and all the others are folded away. */
const MANY = 30
const WEAKEST = 10

type Row = Topic & { readonly lesson: LessonOutline; readonly recall: number }

/** How firmly each lesson sits: the table is the plot, a bar in every row. */
export function Memory({ base, lessons, topics, wish }: Props): JSX.Element {
  const outlines = new Map(lessons.map(lesson => [lesson.id, lesson]))
  const rows = topics.flatMap((topic): Row[] => {
    const lesson = outlines.get(topic.id)
    return lesson && topic.recall !== null ? [{ ...topic, lesson, recall: topic.recall }] : []
  })
  const all = overall(topics)
  const weakest = rows.toSorted((a, b) => a.recall - b.recall)
  const [last] = weakest
  return (
    <section aria-labelledby="memory">
      <h2 id="memory">What you would recall now</h2>
      {all.recall === null ? (
        <p class="soft">
          No cards met yet. Once you have turned the cards of a lesson, this says how many of them you would still know
          today, lesson by lesson.
        </p>
      ) : (
        <figure class="plot">
          <figcaption>
            {all.recall === 1 ? 'All' : `About ${asPercent(all.recall)}`} of the {some(all.met, 'card')} you have met,
            by the schedule’s reckoning.{' '}
            {rows.length > 1 && last && last.recall < all.recall && (
              <>
                “<a href={withBase(`/lessons/${last.id}/`, base)}>{last.lesson.title}</a>” has faded most.
              </>
            )}
          </figcaption>
          {rows.length > MANY ? (
            <>
              <Bars name="The lessons that have faded most" rows={weakest.slice(0, WEAKEST)} base={base} wish={wish} />
              <details>
                <summary>All {rows.length} lessons</summary>
                <Bars name="Chance of recall, lesson by lesson" rows={rows} base={base} wish={wish} />
              </details>
            </>
          ) : (
            <Bars name="Chance of recall, lesson by lesson" rows={rows} base={base} wish={wish} />
          )}
          <p class="small soft">
            The mark stands at {asPercent(wish)}: about there a card comes back. Cards you have not met count nowhere.
          </p>
        </figure>
      )}
    </section>
  )
}

type BarsProps = { name: string; rows: readonly Row[]; base: string; wish: number }

function Bars({ name, rows, base, wish }: BarsProps): JSX.Element {
  return (
    <Table
      name={name}
      head={['Lesson', 'Cards met', 'Recalled now']}
      rows={rows.map(({ lesson, met, cards, recall }) => [
        <a key={lesson.id} href={withBase(`/lessons/${lesson.id}/`, base)}>
          {lesson.number} {lesson.title}
        </a>,
        `${met} of ${cards}`,
        <div key="bar" class="with-bar">
          <span>{asPercent(recall)}</span>
          <ShareBar share={recall} mark={wish} />
        </div>
      ])}
    />
  )
}
