import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allQuestionsOf, questionsOf } from '../../src/course/questions-of.ts'
import { giftOf, giftText } from '../../src/export/gift.ts'
import { escaped, lineOf, plainOf } from '../../src/export/markup.ts'
import { everyKind, matchPairs, oneRight, putInOrder, severalRight, sortIntoGroups } from '../quiz/questions.ts'
import { realCourse } from './course.ts'
import { readGift } from './read-gift.ts'

const course = realCourse()

/** Shares Moodle’s import accepts. */
const GRADES = [
  100, 90, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5, 0
]

describe('questions as GIFT', () => {
  test.each(everyKind.map(question => [question.kind, question] as const))('%s can be read back', (kind, question) => {
    const { questions } = readGift(giftOf(question))
    expect(questions).toHaveLength(
      kind === 'fill-blanks' && question.kind === 'fill-blanks' ? question.blanks.length : 1
    )
    for (const { title, prompt } of questions) {
      expect(title.startsWith(question.id)).toBe(true)
      expect(prompt.startsWith(plainOf(question.prompt))).toBe(true)
    }
  })

  test('a choice keeps its options, its right one and what is said of each', () => {
    const question = oneRight('a* b')
    const [read] = readGift(giftOf(question)).questions
    expect(read?.answers).toEqual(
      question.options.map(({ html, right, because }) => ({
        sign: right ? '=' : '~',
        percent: null,
        text: plainOf(html),
        said: [plainOf(because)].filter(text => text !== '')
      }))
    )
  })

  test('shares of several right options are ones Moodle knows, and the right ones come to a hundred', () => {
    const read = readGift(giftOf(severalRight('a* b* c* d'))).questions[0]?.answers ?? []
    const shares = read.map(({ percent }) => Number(percent))
    for (const each of shares) expect(GRADES).toContain(Math.abs(each))
    expect(shares.filter(each => each > 0).reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 3)
  })

  test('pairs, an order and groups become matching with every right partner', () => {
    const of = (question: (typeof everyKind)[number]) =>
      readGift(giftOf(question)).questions[0]?.answers.map(({ text }) => text)
    const nameOf = (id: string) => lineOf(sortIntoGroups.groups.find(group => group.id === id)?.html ?? '')
    expect(of(matchPairs)).toEqual(
      matchPairs.pairs.map(({ left, right }) => `${left === null ? '' : lineOf(left)} -> ${lineOf(right)}`.trim())
    )
    expect(of(putInOrder)).toEqual(putInOrder.steps.map(({ html }, at) => `${at + 1} -> ${lineOf(html)}`))
    expect(of(sortIntoGroups)).toEqual(
      sortIntoGroups.items.map(({ html, group }) => `${lineOf(html)} -> ${nameOf(group)}`)
    )
  })

  test('any text of a prompt and an option comes back as it was', () => {
    const text = fc.stringMatching(/^[a-z~=#{}:\\%<>&"→ 0-9]{1,40}$/)
    fc.assert(
      fc.property(text, text, (prompt, option) => {
        const base = oneRight('a* b')
        const options = base.options.map(each => (each.right ? { ...each, html: `<p>${escaped(option)}</p>` } : each))
        const question = { ...base, prompt: `<p>${escaped(prompt)}</p>`, options }
        const [read] = readGift(giftOf(question)).questions
        expect(read?.prompt).toBe(plainOf(question.prompt))
        expect(read?.answers[0]?.text).toBe(plainOf(`<p>${escaped(option)}</p>`))
      })
    )
  })

  test('the course has a category for each lesson that asks, for before and after each part, and every question', () => {
    const { categories, questions } = readGift(giftText(course))
    const asking = course.lessons.filter(lesson => questionsOf(lesson).length > 0)
    expect(categories).toHaveLength(asking.length + 2 * course.parts.length)
    for (const { id } of allQuestionsOf(course)) {
      expect(questions.some(({ title }) => title === id || title.startsWith(`${id} `))).toBe(true)
    }
  })
})
