import type { Card } from '../../cards/card.ts'
import type { Html, Question } from '../../quiz/question.ts'
import { escaped } from './escaped.ts'

/** A question to recall: what it asks and offers in front, the right answer and why on the back. `lesson` teaches it. */
export function questionCard(question: Question, lesson: string): Card {
  const { offered, right } = sides(question)
  const front = `${question.prompt}${offered.length === 0 ? '' : list(offered)}`
  return { id: question.id, lesson, front, back: right.join(''), kind: 'question' }
}

type Sides = { readonly offered: readonly Html[]; readonly right: readonly Html[] }

function sides(question: Question): Sides {
  switch (question.kind) {
    case 'one-right':
    case 'several-right':
    case 'true-false': {
      const { options } = question
      const right = options.filter(option => option.right)
      return { offered: options.map(({ html }) => html), right: right.map(({ html, because }) => html + because) }
    }
    case 'short-text':
    case 'number': {
      const right = question.options.filter(option => option.right)
      return { offered: [], right: right.map(({ html, because }) => html + because) }
    }
    case 'fill-blanks': {
      const words = new Map(question.blanks.map(({ id, spellings }) => [id, escaped(spellings[0] ?? '')]))
      const line = (fill: (id: string) => string) =>
        question.pieces.map(piece => ('html' in piece ? piece.html : fill(piece.blank))).join('')
      const whole = line(id => `<strong>${words.get(id) ?? ''}</strong>`)
      return { offered: [line(() => ' … ')], right: [whole, ...question.blanks.map(({ because }) => because)] }
    }
    case 'match-pairs': {
      const pairs = question.pairs.filter(({ left }) => left !== null)
      return {
        offered: pairs.map(({ left }) => left ?? ''),
        right: [list(pairs.map(({ left, right, because }) => `${left}${right}${because}`))]
      }
    }
    case 'put-in-order': {
      const { steps } = question
      const offered = steps.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ html }) => html)
      return { offered, right: [`<ol>${steps.map(({ html, because }) => `<li>${html}${because}</li>`).join('')}</ol>`] }
    }
    case 'sort-into-groups': {
      const { groups, items } = question
      const of = (group: string) =>
        items.filter(item => item.group === group).map(({ html, because }) => html + because)
      return {
        offered: items.map(({ html }) => html),
        right: groups.map(({ id, html }) => `${html}${list(of(id))}`)
      }
    }
    case 'mark-words': {
      const marked = question.pieces.map(piece =>
        'right' in piece && piece.right ? `<mark>${escaped(piece.text)}</mark>` : escaped(piece.text)
      )
      const why = question.pieces.flatMap(piece =>
        'right' in piece && piece.right && piece.because ? [piece.because] : []
      )
      return { offered: [question.pieces.map(({ text }) => escaped(text)).join('')], right: [marked.join(''), ...why] }
    }
    case 'write-one': {
      const { criteria, models } = question
      const right = models.map(({ text, because }) => `<p><strong>${escaped(text)}</strong></p>${because}`)
      return { offered: criteria.map(({ title }) => escaped(title)), right }
    }
  }
}

function list(items: readonly Html[]): Html {
  return `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`
}
