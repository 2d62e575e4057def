import type { APIRoute } from 'astro'
import { loadCourse } from '../../course/load.ts'
import { deskScenario } from '../../islands/write/scenario.ts'

export async function getStaticPaths() {
  const { scenarios } = await loadCourse()
  return scenarios.map(scenario => ({ params: { id: scenario.id }, props: { scenarios: [deskScenario(scenario)] } }))
}

/** The brief a lesson’s exercise brings to the writing desk. */
export const GET: APIRoute = ({ props: { scenarios } }) =>
  new Response(JSON.stringify({ scenarios }), { headers: { 'content-type': 'application/json' } })
