import { createHash } from 'node:crypto'
import initSqlJs from 'sql.js'
import { ANKI_TABLES, collectionRow, DECK_ID, MODEL_ID } from './anki-collection.ts'
import type { DeckCard } from './deck.ts'
import { lineOf } from './markup.ts'
import { zipOf } from './package.ts'

/**
 * Cards as an Anki package (`.apkg`): a zip with a SQLite database. The same cards at the same moment make the same
 * bytes; at a later moment they keep guid and number, so that Anki updates what it has.
 * @param now milliseconds since 1970: Anki takes over texts that are newer than its own
 */
export async function ankiPackage(cards: readonly DeckCard[], now: number): Promise<Uint8Array<ArrayBuffer>> {
  const { Database } = await initSqlJs()
  const database = new Database()
  const seconds = Math.floor(now / 1000)
  database.run(ANKI_TABLES)
  database.run(`insert into col values (${marks(13)})`, collectionRow(seconds))
  const ids = numbersOf(cards.map(({ guid }) => guid))
  for (const [index, { guid, front, back, lesson, tags }] of cards.entries()) {
    const id = ids.get(guid) ?? 0
    const first = lineOf(front)
    const fields = [front, back, lesson].join('\u001f')
    database.run(`insert into notes values (${marks(11)})`, [
      id,
      guid,
      MODEL_ID,
      seconds,
      -1,
      ` ${tags.join(' ')} `,
      fields,
      first,
      checksum(first),
      0,
      ''
    ])
    // New cards, in the order of the course.
    database.run(`insert into cards values (${marks(18)})`, [
      id,
      id,
      DECK_ID,
      0,
      seconds,
      -1,
      0,
      0,
      index + 1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      ''
    ])
  }
  const bytes = database.export()
  database.close()
  return zipOf({ 'collection.anki2': bytes, media: '{}' })
}

const marks = (count: number) => Array(count).fill('?').join()

/** What Anki looks for duplicates by: the first eight hex digits of the SHA-1 of the first field's text. */
function checksum(text: string): number {
  return Number.parseInt(createHash('sha1').update(text).digest('hex').slice(0, 8), 16)
}

/** A number for each guid, drawn from the guid alone: Anki's are milliseconds since 1970, and these look like some of 2001 to 2010. */
function numbersOf(guids: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const taken = new Set<number>()
  for (const guid of guids.toSorted()) {
    let number =
      1_000_000_000_000 + (Number.parseInt(createHash('sha1').update(guid).digest('hex').slice(0, 12), 16) % 3e11)
    // Two in 300,000 million alike is not to be expected, but costs a learner a card.
    while (taken.has(number)) number += 1
    taken.add(number)
    numbers.set(guid, number)
  }
  return numbers
}
