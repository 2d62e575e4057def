import { csvText } from '../text/csv.ts'
import type { DeckCard } from './deck.ts'
import { lineOf } from './markup.ts'

/** The headers say how to read the rest; Anki 2.1.54 and newer know them (manual, “Text Files”, “File Headers”). */
const HEADERS = [
  'separator:tab',
  'html:true',
  'notetype:Basic',
  'deck:Cairn',
  'columns:guid\tFront\tBack\ttags',
  'guid column:1',
  'tags column:4'
]

/** Cards as a text file for Anki: imported a second time, it updates what the first import made. */
export function ankiText(cards: readonly DeckCard[]): string {
  const rows = cards.map(({ guid, front, back, tags }) => [guid, front, back, tags.join(' ')].map(field).join('\t'))
  return `${[...HEADERS.map(header => `#${header}`), ...rows].join('\n')}\n`
}

/** Cards as a table for spreadsheets and other programs, in plain text. */
export function cardsCsv(cards: readonly DeckCard[]): string {
  const rows = cards.map(({ id, front, back, lesson, tags }) => [
    id,
    lineOf(front),
    lineOf(back),
    lesson,
    tags.join(' ')
  ])
  return csvText([['id', 'front', 'back', 'lesson', 'tags'], ...rows])
}

function field(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
