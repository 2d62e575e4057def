import type { Course } from '../course/course.ts'
import { ankiPackage } from './anki-package.ts'
import { ankiText, cardsCsv } from './anki-text.ts'
import { deckOf } from './deck.ts'
import { giftText } from './gift.ts'
import { qtiPackage } from './qti-package.ts'

/**
 * Every file the course can be taken along in, by name.
 * @param now milliseconds since 1970: dates the package for Anki
 */
export async function exportFiles(course: Course, now: number): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const deck = deckOf(course)
  return {
    'cairn-cards.txt': ankiText(deck),
    'cairn-cards.csv': cardsCsv(deck),
    'cairn-cards.apkg': await ankiPackage(deck, now),
    'cairn-questions.gift.txt': giftText(course),
    'cairn-questions-qti.zip': qtiPackage(course)
  }
}
