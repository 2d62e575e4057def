import { strFromU8, unzipSync } from 'fflate'
import initSqlJs from 'sql.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { ankiPackage } from '../../src/export/anki-package.ts'
import { ankiText, cardsCsv } from '../../src/export/anki-text.ts'
import { type DeckCard, deckOf } from '../../src/export/deck.ts'
import { csvCell } from '../../src/text/csv.ts'
import { realCourse } from './course.ts'

const course = realCourse()
const deck = deckOf(course)
const NOW = Date.UTC(2026, 6, 1)

async function opened(bytes: Uint8Array) {
  const files = unzipSync(bytes)
  const { Database } = await initSqlJs()
  const database = new Database(files['collection.anki2'])
  const rows = (sql: string) => database.exec(sql)[0]?.values ?? []
  return { files, rows }
}

describe('the deck', () => {
  test('holds every card once, with a guid of its own and tags without spaces', () => {
    expect(deck.length).toBeGreaterThan(20)
    expect(new Set(deck.map(({ guid }) => guid)).size).toBe(deck.length)
    for (const { tags } of deck) for (const tag of tags) expect(tag).not.toMatch(/\s/)
  })

  test('keeps its guids when a lesson is renamed', () => {
    const [first, ...rest] = course.lessons
    if (!first) throw new Error('no lesson')
    const blocks = JSON.parse(JSON.stringify(first.blocks).replaceAll(`"${first.id}/`, '"another/'))
    const renamed = { ...first, id: 'another', renamed: [first.id], blocks }
    const after = deckOf({ ...course, lessons: [renamed, ...rest] })
    expect(after.map(({ guid }) => guid)).toEqual(deck.map(({ guid }) => guid))
  })

  test('carries no link, class or pop-up out of the site', () => {
    for (const { front, back } of deck) expect(`${front}${back}`).not.toMatch(/<a |class=|<button|<script/)
  })
})

describe('the text for Anki', () => {
  const lines = ankiText(deck).split('\n')

  test('opens with headers that name the separator, the guid and the tags', () => {
    const headers = lines.filter(line => line.startsWith('#'))
    expect(headers).toEqual(
      expect.arrayContaining(['#separator:tab', '#html:true', '#guid column:1', '#tags column:4'])
    )
  })

  test('has four columns in every row, whatever a card says', () => {
    const odd: DeckCard = { id: 'a', guid: 'cairn:a', front: 'a "b"\tc\nd', back: '#x', lesson: '1 A', tags: ['t'] }
    expect(ankiText([odd]).split('#tags column:4\n')[1]).toBe('cairn:a\t"a ""b""\tc\nd"\t#x\tt\n')
  })
})

describe('the table', () => {
  test('quotes what must be quoted and disarms formulas', () => {
    expect(csvCell('a,"b"')).toBe('"a,""b"""')
    expect(csvCell('=1+1')).toBe("'=1+1")
    expect(csvCell('plain')).toBe('plain')
    expect(cardsCsv(deck).split('\r\n')).toHaveLength(deck.length + 2)
  })
})

describe('the package for Anki', () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await ankiPackage(deck, NOW)
  })

  test('opens as a collection of schema 11 with a note and a card for each card', async () => {
    const { files, rows } = await opened(bytes)
    expect(strFromU8(files.media ?? new Uint8Array())).toBe('{}')
    expect(rows('select ver from col')).toEqual([[11]])
    expect(rows('pragma integrity_check')).toEqual([['ok']])
    expect(rows('select count(*) from notes')).toEqual([[deck.length]])
    expect(rows('select count(*) from cards c join notes n on n.id = c.nid')).toEqual([[deck.length]])
    const notes = rows('select n.guid, n.flds, n.tags from notes n join cards c on c.nid = n.id order by c.due')
    expect(notes).toEqual(
      deck.map(({ guid, front, back, lesson, tags }) => [
        guid,
        [front, back, lesson].join('\u001f'),
        ` ${tags.join(' ')} `
      ])
    )
    const model = JSON.parse(String(rows('select models from col')[0]?.[0]))
    expect(rows('select distinct mid from notes').map(([mid]) => Object.hasOwn(model, String(mid)))).toEqual([true])
    const decks = JSON.parse(String(rows('select decks from col')[0]?.[0]))
    expect(rows('select distinct did from cards').map(([did]) => Object.hasOwn(decks, String(did)))).toEqual([true])
  })

  test('is the same bytes for the same cards at the same moment', async () => {
    expect(Buffer.from(await ankiPackage(deck, NOW)).equals(Buffer.from(bytes))).toBe(true)
  })

  test('keeps guid and number of a card whose text changed and whose place moved', async () => {
    const before = await opened(bytes)
    const changed = deck.map((card, at) => (at === 0 ? { ...card, front: '<p>Said anew</p>' } : card)).toReversed()
    const after = await opened(await ankiPackage(changed, NOW + 60_000))
    const ids = 'select id, guid from notes order by id'
    expect(after.rows(ids)).toEqual(before.rows(ids))
    const text = `select flds, mod from notes where guid = '${deck[0]?.guid}'`
    expect(after.rows(text)).not.toEqual(before.rows(text))
    expect(after.rows('select distinct mod from notes')).toEqual([[NOW / 1000 + 60]])
  })
})
