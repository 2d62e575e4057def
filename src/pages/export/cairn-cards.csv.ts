import type { APIRoute } from 'astro'
import { loadCourse } from '../../course/load.ts'
import { cardsCsv } from '../../export/anki-text.ts'
import { deckOf } from '../../export/deck.ts'

/** The cards as a table. */
export const GET: APIRoute = async () =>
  new Response(cardsCsv(deckOf(await loadCourse())), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
