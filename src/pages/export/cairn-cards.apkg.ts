import type { APIRoute } from 'astro'
import { loadCourse } from '../../course/load.ts'
import { ankiPackage } from '../../export/anki-package.ts'
import { deckOf } from '../../export/deck.ts'

/** The cards as a package for Anki, dated with the moment of the build: Anki takes over what is newer than it has. */
export const GET: APIRoute = async () =>
  new Response(await ankiPackage(deckOf(await loadCourse()), Date.now()), {
    headers: { 'content-type': 'application/octet-stream' }
  })
