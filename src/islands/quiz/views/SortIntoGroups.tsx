import type { JSX } from 'preact'
import { type SortIntoGroups, type SortIntoGroupsAnswer, sortIntoGroups } from '../../../quiz/kinds/sort-into-groups.ts'
import { fateOf } from '../../../quiz/mark.ts'
import { givenFor } from '../../../quiz/parts.ts'
import { Markup } from '../../Markup.tsx'
import { Chips } from '../Chips.tsx'
import { faceOf, type ViewProps } from '../face.tsx'
import { Because } from './Because.tsx'

/** Each thing with a row of groups to choose from. */
function Groups({ question, attempt, given, onPut }: ViewProps<SortIntoGroups, SortIntoGroupsAnswer>): JSX.Element {
  const chosen = given?.groups ?? {}
  const last = attempt.tries.at(-1)
  const items = attempt.order.flatMap(id => question.items.filter(item => item.id === id))
  return (
    <div class="groups">
      {items.map(({ id, html, group, because }) => {
        const own = givenFor(chosen, id)
        const right = own === group && (attempt.state !== 'open' || (last && fateOf(last.mark, id) === 'right'))
        const wrong = attempt.state === 'answered' && own !== group
        return (
          <div key={id} class="row" data-mark={right ? 'right' : wrong ? 'wrong' : undefined}>
            <div class="left" id={`${question.id}-${id}`}>
              <Markup html={html} />
            </div>
            <Chips
              name={`${question.id}-${id}`}
              labelledBy={`${question.id}-${id}`}
              chips={question.groups}
              value={own}
              onPick={picked => onPut({ kind: 'sort-into-groups', groups: { ...chosen, [id]: picked } })}
              disabled={attempt.state !== 'open' || right === true}
            />
            {(right || wrong) && (
              <Because html={because} right={right === true} verdict={right ? 'Right.' : 'Not there.'} />
            )}
          </div>
        )
      })}
    </div>
  )
}

export const face = faceOf(sortIntoGroups, Groups, { task: 'Choose a group for each.', hasOthers: false })
