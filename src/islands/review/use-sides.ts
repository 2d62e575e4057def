import { useMemo, useRef, useState } from 'preact/hooks'
import type { Card, Listed } from '../../cards/card.ts'
import { withBase } from '../../site.ts'
import type { LessonData } from '../lesson-data.ts'

/** The sides of cards as far as they were fetched. */
export type Sides = {
  /** Fetches the lessons of these, once each. */
  readonly want: (cards: readonly Listed[]) => void
  readonly of: (id: string) => Card | undefined
  /** True for what cannot be shown: its lesson came without it, or could not be fetched. It stays due. */
  readonly isLost: (card: Listed) => boolean
}

/** The sides of cards and questions, fetched lesson by lesson when wanted. `own` are there already: flaws of drafts. */
export function useSides(own: readonly Card[], base: string): Sides {
  const [lessons, setLessons] = useState<Readonly<Record<string, readonly Card[]>>>({})
  const asked = useRef(new Set<string>())
  const sides = useMemo(
    () => new Map([...Object.values(lessons).flat(), ...own].map(card => [card.id, card])),
    [lessons, own]
  )
  return {
    want(cards) {
      for (const lesson of new Set(cards.flatMap(({ kind, lesson }) => (kind === 'flaw' ? [] : lesson)))) {
        if (asked.current.has(lesson)) continue
        asked.current.add(lesson)
        cardsOf(lesson, base).then(list => setLessons(all => ({ ...all, [lesson]: list })))
      }
    },
    of: id => sides.get(id),
    isLost: ({ id, lesson }) => Object.hasOwn(lessons, lesson) && !sides.has(id)
  }
}

async function cardsOf(lesson: string, base: string): Promise<readonly Card[]> {
  try {
    const data: LessonData = await (await fetch(withBase(`/lessons/${lesson}.json`, base))).json()
    if (data.questions.length === 0) return data.cards
    const { questionCard } = await import('./question-card.ts')
    return [...data.cards, ...data.questions.map(question => questionCard(question, lesson))]
  } catch {
    return []
  }
}
