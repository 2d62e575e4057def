import { useEffect, useState } from 'preact/hooks'
import type { Card } from '../../cards/card.ts'
import { withBase } from '../../site.ts'
import { answerStore } from '../learner/answers.ts'
import type { LessonData, LessonOutline } from '../lesson-data.ts'

/**
 * The cards and questions of these lessons, fetched lesson by lesson: a review never loads what the learner has not met.
 * Null until all are there. A lesson that cannot be fetched is left out; its cards stay due.
 */
export function useCards(lessons: readonly LessonOutline[], base: string): readonly Card[] | null {
  const [cards, setCards] = useState<readonly Card[] | null>(null)
  const ids = lessons.map(({ id }) => id).join()
  useEffect(() => {
    let wanted = true
    Promise.all(lessons.map(({ id }) => cardsOf(id, base))).then(lists => {
      if (wanted) setCards(lists.flat())
    })
    return () => {
      wanted = false
    }
  }, [ids, base])
  return cards
}

async function cardsOf(lesson: string, base: string): Promise<readonly Card[]> {
  try {
    const data: LessonData = await (await fetch(withBase(`/lessons/${lesson}.json`, base))).json()
    if (!data.questions.some(({ id }) => answerStore.$all.get()[id])) return data.cards
    const { questionCard } = await import('./question-card.ts')
    return [...data.cards, ...data.questions.map(question => questionCard(question, lesson))]
  } catch {
    return []
  }
}
