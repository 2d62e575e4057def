import { describe, expect, it } from 'vitest'
import { questionsOf } from '../../src/course/questions-of.ts'
import { readCourse } from '../../src/course/read-course.ts'
import { readFiles } from '../../src/course/read-files.ts'
import { questionCard } from '../../src/islands/review/question-card.ts'
import { root } from '../project/files.ts'

describe('a question as a card', () => {
  const { files, surroundings } = readFiles(root)
  const lessons = readCourse(files, surroundings).course?.lessons ?? []
  const questions = lessons.flatMap(questionsOf)

  it.each(questions.map(question => [question.id, question] as const))(
    '%s asks in front and answers on the back',
    (id, question) => {
      const { front, back, lesson, ...rest } = questionCard(question, 'a-lesson')
      expect(rest).toEqual({ id, kind: 'question' })
      expect(front.startsWith(question.prompt)).toBe(true)
      expect(back.replaceAll(/<[^>]*>/g, '').trim()).not.toBe('')
      expect(lesson).toBe('a-lesson')
      expect(`${front}${back}`).not.toMatch(/undefined|null/)
    }
  )
})
