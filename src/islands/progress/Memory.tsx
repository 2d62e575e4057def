import type { JSX } from 'preact'
import { overall, type Topic } from '../../insight/topics.ts'
import { withBase } from '../../site.ts'
import { plural } from '../../text/plural.ts'
import { asPercent } from '../plots/as-percent.ts'
import { ShareBar } from '../plots/ShareBar.tsx'
import { Table } from '../plots/Table.tsx'
import type { ProgressProps } from './Progress.tsx'

type Props = Pick<ProgressProps, 'base' | 'lessons'> & {
  topics: readonly Topic[]
  /** The share the learner wants to remember. */
  wish: number
}

/** How firmly each lesson sits: the table is the plot, a bar in every row. */
export function Memory({ base, lessons, topics, wish }: Props): JSX.Element {
  const rows = topics.flatMap(topic => {
    const lesson = lessons.find(({ id }) => id === topic.id)
    return lesson && topic.recall !== null ? [{ ...topic, lesson, recall: topic.recall }] : []
  })
  const all = overall(topics)
  const weakest = rows.toSorted((a, b) => a.recall - b.recall)[0]
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
            {all.recall === 1 ? 'All' : `About ${asPercent(all.recall)}`} of the {plural(all.met, 'card')} you have met,
            by the schedule’s reckoning.{' '}
            {rows.length > 1 && weakest && weakest.recall < all.recall && (
              <>
                “<a href={withBase(`/lessons/${weakest.id}/`, base)}>{weakest.lesson.title}</a>” has faded most.
              </>
            )}
          </figcaption>
          <Table
            name="Chance of recall, lesson by lesson"
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
          <p class="small soft">
            The mark stands at {asPercent(wish)}: about there a card comes back. Cards you have not met count nowhere.
          </p>
        </figure>
      )}
    </section>
  )
}
