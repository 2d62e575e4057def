import { expect, test } from 'vitest'
import { cardOf, cardsOf } from '../../src/course/cards-of.ts'
import { questionsOf } from '../../src/course/questions-of.ts'
import { summaryOf } from '../../src/course/summary.ts'
import { read, validFiles } from './valid.ts'

const { course } = read(validFiles())
if (course === null) throw new Error('The valid course has problems.')
const [first] = course.lessons
if (first === undefined) throw new Error('The valid course has no lessons.')

test('the cards of a lesson are those written, then one for each definition', () => {
  expect(cardsOf(first)).toEqual([
    {
      id: 'first/from-to',
      lesson: 'first',
      front: '<p>Which two numbers?</p>',
      back: '<p>The start and the target.</p>'
    },
    { id: 'term/key-result', lesson: 'first', front: '<p>Key result</p>', back: '<p>A measure with a target.</p>' }
  ])
})

test('a term with signs in it stays text on its card', () => {
  const term = { id: 'p-l', term: 'P&L <b>', also: [], html: '', text: '', lesson: 'first' }
  expect(cardOf(term).front).toBe('<p>P&amp;L &lt;b&gt;</p>')
})

test('the recall question of a conversation is one of the lesson’s questions', () => {
  expect(questionsOf(first).map(({ id }) => id)).toEqual(['first/recall-wish', 'first/which', 'first/judge'])
})

test('a course is summed up in one line', () => {
  expect(summaryOf(course)).toBe(
    '2 lessons, 10 questions, 2 cards, 1 term, 1 scenario, 1 OKR in the library, 4 statements to sort, 1 quarter to score'
  )
})
