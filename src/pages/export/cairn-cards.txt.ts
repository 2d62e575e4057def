import type { APIRoute } from 'astro'
import { loadCourse } from '../../course/load.ts'
import { ankiText } from '../../export/anki-text.ts'
import { deckOf } from '../../export/deck.ts'

/** The cards as text that Anki imports. */
export const GET: APIRoute = async () =>
  new Response(ankiText(deckOf(await loadCourse())), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
