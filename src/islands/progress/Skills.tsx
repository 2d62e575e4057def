import type { JSX } from 'preact'
import { changeOf } from '../../insight/skills.ts'
import { shareOf, type Tally } from '../../insight/tally.ts'
import { withBase } from '../../site.ts'
import { plural } from '../../text/plural.ts'
import { Change } from '../plots/Change.tsx'
import { Table } from '../plots/Table.tsx'
import type { NamedSkill, OwnWriting } from './own-writing.ts'

type Props = Pick<OwnWriting, 'isMissing' | 'texts' | 'skills'> & { base: string }

/** What the learner's drafts do better than they did: the table is the plot, a step in every row. */
export function Skills({ base, isMissing, texts, skills }: Props): JSX.Element {
  const moving = skills
    .filter(({ first, lately }) => first.held < first.of || lately.held < lately.of)
    .toSorted((a, b) => (changeOf(b) ?? -2) - (changeOf(a) ?? -2))
  const firm = skills.filter(skill => !moving.includes(skill))
  return (
    <section aria-labelledby="skills">
      <h2 id="skills">Your writing, then and now</h2>
      {isMissing ? (
        <p class="soft">The grader could not be fetched to read your texts. Reload the page once you are connected.</p>
      ) : texts === 0 ? (
        <p class="soft">
          Have two texts checked, and this sets your first against your latest, criterion by criterion.{' '}
          <a href={withBase('/write/', base)}>Write an OKR</a>
        </p>
      ) : (
        <figure class="plot">
          <figcaption>{finding(moving, texts)}</figcaption>
          {moving.length > 0 && (
            <Table
              name="How often each criterion held, first and lately"
              head={['Criterion', 'First', 'Lately']}
              rows={moving.map(({ criterion, title, first, lately }) => [
                <div key={criterion} class="with-change">
                  <a href={withBase(`/criteria/${criterion}/`, base)}>{title}</a>
                  <Change before={shareOf(first)} now={shareOf(lately)} />
                </div>,
                heldOf(first),
                heldOf(lately)
              ])}
            />
          )}
          <p class="small soft">
            From ○ first to ● lately. Of each draft the first and the last text you had checked count; “first” are your{' '}
            {texts} earliest of these, “lately” your {texts} latest, all read by the grader of today. What you have set
            aside is left out.
            {firm.length > 0 && ` ${plural(firm.length, 'further criterion', 'further criteria')} held in every text.`}
          </p>
        </figure>
      )}
    </section>
  )
}

const heldOf = ({ held, of }: Tally) => (of === 0 ? '–' : `${held} of ${of}`)

function finding(moving: readonly NamedSkill[], texts: number): string {
  if (moving.length === 0) return `Every criterion held in your first ${plural(texts, 'text')} and in your latest.`
  const risen = moving.filter(skill => (changeOf(skill) ?? 0) > 0)
  const open = moving
    .filter(({ lately }) => lately.held < lately.of)
    .toSorted((a, b) => (shareOf(a.lately) ?? 1) - (shareOf(b.lately) ?? 1))
  const [best] = risen
  const [next] = open
  return [
    best
      ? `${plural(risen.length, 'criterion holds', 'criteria hold')} more often than at first; “${best.title}” most of all.`
      : 'No criterion holds more often than at first yet.',
    next ? `“${next.title}” has most room: ${next.lately.held} of ${next.lately.of} lately.` : ''
  ]
    .join(' ')
    .trim()
}
