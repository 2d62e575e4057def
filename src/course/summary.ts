import { plural } from '../text/plural.ts'
import { cardsOf } from './cards-of.ts'
import type { Course } from './course.ts'
import { questionsOf } from './questions-of.ts'

/** What a course holds, in one line. */
export function summaryOf({ lessons, scenarios, terms, library }: Course): string {
  const questions = lessons.flatMap(questionsOf).length
  const cards = lessons.flatMap(cardsOf).length
  return [
    plural(lessons.length, 'lesson'),
    plural(questions, 'question'),
    plural(cards, 'card'),
    plural(terms.length, 'term'),
    plural(scenarios.length, 'scenario'),
    plural(library.length, 'OKR in the library', 'OKRs in the library')
  ].join(', ')
}
