import type { JSX } from 'preact'
import { lefts, type MatchPairs, type MatchPairsAnswer, matchPairs } from '../../../quiz/kinds/match-pairs.ts'
import { fateOf } from '../../../quiz/mark.ts'
import { givenFor } from '../../../quiz/parts.ts'
import { Markup } from '../../Markup.tsx'
import { Chips } from '../Chips.tsx'
import { faceOf, type ViewProps } from '../face.tsx'
import { Because } from './Because.tsx'

/** The partners under letters, and for each left side a row of letters to choose from. */
function Pairs(props: ViewProps<MatchPairs, MatchPairsAnswer>): JSX.Element {
  const { question, attempt, given, onPut, explainAll } = props
  const chosen = given?.pairs ?? {}
  const partners = attempt.order.flatMap((id, at) => {
    const pair = question.pairs.find(each => each.id === id)
    return pair ? { ...pair, letter: String.fromCharCode(65 + at), place: `${question.id}-${id}-right` } : []
  })
  const chips = partners.map(({ id, letter, place }) => ({ id, html: letter, labelledBy: place }))
  const decoys = partners.filter(({ left }) => left === null)
  const last = attempt.tries.at(-1)
  return (
    <div class="pairs">
      <ul class="partners" role="list">
        {partners.map(({ id, letter, place, right }) => (
          <li key={id} id={place}>
            <b>{letter}</b> <Markup html={right} class="inline" />
          </li>
        ))}
      </ul>
      {lefts(question).map(({ id, left, because }) => {
        const own = givenFor(chosen, id)
        const partner = partners.find(each => each.id === own)
        const right = own === id && (attempt.state !== 'open' || (last && fateOf(last.mark, id) === 'right'))
        const wrong = attempt.state === 'answered' && own !== id
        return (
          <div key={id} class="row" data-mark={right ? 'right' : wrong ? 'wrong' : undefined}>
            <Markup html={left} class="left" />
            <span hidden id={`${question.id}-${id}-left`}>
              {left.replace(/<[^>]*>/g, '')}
            </span>
            <Chips
              name={`${question.id}-${id}`}
              labelledBy={`${question.id}-${id}-left`}
              chips={chips}
              value={own}
              onPick={picked => onPut({ kind: 'match-pairs', pairs: { ...chosen, [id]: picked } })}
              disabled={attempt.state !== 'open' || right === true}
            />
            {partner && <Markup html={partner.right} class="partner small" />}
            {right && <Because html={because} right verdict="Right." />}
            {wrong && (
              <Because
                html={explainAll ? because : (partner?.because ?? because)}
                right={false}
                verdict="Not this one."
              />
            )}
          </div>
        )
      })}
      {explainAll &&
        decoys.map(({ id, letter, because }) => (
          <Because key={id} html={because} right verdict={`${letter} belongs to none.`} tone={undefined} />
        ))}
    </div>
  )
}

export const face = faceOf(matchPairs, Pairs, { task: 'Give each its partner: choose a letter.' })
