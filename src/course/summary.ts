import { plural } from '../text/plural.ts'
import { cardsOf } from './cards-of.ts'
import type { Course } from './course.ts'
import { allQuestionsOf } from './questions-of.ts'

/** What a course holds, in one line. */
export function summaryOf({ lessons, parts, scenarios, terms, library, decks, cases }: Course): string {
  const questions = allQuestionsOf({ lessons, parts }).length
  const cards = lessons.flatMap(cardsOf).length
  return [
    plural(lessons.length, 'lesson'),
    plural(questions, 'question'),
    plural(cards, 'card'),
    plural(terms.length, 'term'),
    plural(scenarios.length, 'scenario'),
    plural(library.length, 'OKR in the library', 'OKRs in the library'),
    plural(Object.values(decks).flat().length, 'statement to sort', 'statements to sort'),
    plural(cases.length, 'quarter to score', 'quarters to score')
  ].join(', ')
}
