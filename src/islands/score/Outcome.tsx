import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { decisionNames, decisions, type ScoreCase } from '../../drills/cases.ts'
import { type GivenScore, nearness, scoreText } from '../../drills/given-score.ts'
import { type Attainment, attainment } from '../../okr/attainment.ts'
import type { Judgement } from './CaseForm.tsx'
import { Mean } from './Mean.tsx'
import { Working } from './Working.tsx'

type Props = {
  shown: ScoreCase
  judgement: Judgement
  /** Depth of its headings, one below the case’s own. */
  level: 3 | 5
  children: ComponentChildren
}

/** The arithmetic of each key result beside the learner’s scores, the objective’s mean, and a coach on the decision. */
export function Outcome({ shown, judgement, level, children }: Props): JSX.Element {
  const Title = `h${level}` as const
  const { keyResults, views, commitment } = shown
  const { decision, reason, scores } = judgement
  const found = keyResults.map(({ ending }) => attainment(ending))
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => title.current?.focus(), [])
  // The learner's own decision first: that is what they wait for.
  const order = [decision, ...decisionNames.filter(name => name !== decision)]
  return (
    <div class="outcome flow">
      <Title tabIndex={-1} ref={title}>
        The arithmetic
      </Title>
      <ol role="list" class="results">
        {keyResults.map(({ text, ending, comment }, at) => {
          const [given = 'none', worked] = [scores[at], found[at]]
          return (
            <li key={text}>
              <p class="text">{text}</p>
              {worked && (
                <p class="verdict" data-near={nearness(given, worked)}>
                  {verdictOf(given, worked)}
                </p>
              )}
              <Working ending={ending} />
              <p class="comment">{comment}</p>
            </li>
          )
        })}
      </ol>
      <Mean scores={found.map(({ score }) => score)} commitment={commitment} />
      <Title>Keep, change or drop?</Title>
      <p>
        You said: {decisions[decision].title.toLowerCase()}. <q>{reason}</q>
      </p>
      <ul role="list" class="views">
        {order.map(name => (
          <li key={name} data-fits={views[name].fits}>
            <p class="name">
              {decisions[name].title}: {views[name].fits ? 'can be defended' : 'hard to defend'}
            </p>
            <p>{views[name].because}</p>
          </li>
        ))}
      </ul>
      <p class="buttons">{children}</p>
    </div>
  )
}

function verdictOf(given: GivenScore, worked: Attainment): string {
  const own = given === 'none' ? 'that it has no score' : scoreText(given)
  const real = worked.score === null ? 'It has no score.' : `It comes to ${scoreText(worked.score)}.`
  const near = nearness(given, worked)
  if (near === 'same') return `You said ${own}, and so it is.`
  return near === 'near' ? `You said ${own}. ${real} One tenth apart.` : `You said ${own}. ${real}`
}
