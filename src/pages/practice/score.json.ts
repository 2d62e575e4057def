import type { APIRoute } from 'astro'
import { loadCourse } from '../../course/load.ts'

/** Every quarter to score. */
export const GET: APIRoute = async () => {
  const { cases } = await loadCourse()
  return new Response(JSON.stringify(cases), { headers: { 'content-type': 'application/json' } })
}
