import type { APIRoute } from 'astro'
import { loadCourse } from '../../course/load.ts'

/** Every statement to sort, by deck. */
export const GET: APIRoute = async () => {
  const { decks } = await loadCourse()
  return new Response(JSON.stringify(decks), { headers: { 'content-type': 'application/json' } })
}
