import type { APIRoute } from 'astro'
import { loadCourse } from '../course/load.ts'
import { deskScenario } from '../islands/write/scenario.ts'

/** Every brief, for the writing desk to choose from. */
export const GET: APIRoute = async () => {
  const { scenarios } = await loadCourse()
  return new Response(JSON.stringify({ scenarios: scenarios.map(deskScenario) }), {
    headers: { 'content-type': 'application/json' }
  })
}
