import type { APIRoute } from 'astro'
import { loadCourse } from '../../course/load.ts'

/** The maps to practise on, for the island. */
export const GET: APIRoute = async () => {
  const { maps } = await loadCourse()
  return new Response(JSON.stringify(maps), { headers: { 'content-type': 'application/json' } })
}
