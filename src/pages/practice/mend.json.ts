import type { APIRoute } from 'astro'
import { mendData } from '../../components/drills/mend-data.ts'
import { loadCourse } from '../../course/load.ts'

/** Flawed OKRs to mend, made at the build. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(mendData(await loadCourse())), { headers: { 'content-type': 'application/json' } })
