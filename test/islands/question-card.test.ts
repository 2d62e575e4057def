import { describe, expect, it } from 'vitest'
import { loadCourse } from '../../src/course/load.ts'
import { questionsOf } from '../../src/course/questions-of.ts'
import { questionCard } from '../../src/islands/review/question-card.ts'

describe('a question as a card', async () => {
  const { lessons } = await loadCourse()
  const questions = lessons.flatMap(questionsOf)

  it.each(questions.map(question => [question.id, question] as const))(
    '%s asks in front and answers on the back',
    (id, question) => {
      const { front, back, lesson, ...rest } = questionCard(question)
      expect(rest).toEqual({ id, kind: 'question' })
      expect(front.startsWith(question.prompt)).toBe(true)
      expect(back.replaceAll(/<[^>]*>/g, '').trim()).not.toBe('')
      expect(lessons.map(one => one.id)).toContain(lesson)
      expect(`${front}${back}`).not.toMatch(/undefined|null/)
    }
  )
})
