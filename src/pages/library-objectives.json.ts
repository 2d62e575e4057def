import type { APIRoute } from 'astro'
import { functions } from '../course/library.ts'
import { loadCourse } from '../course/load.ts'
import type { ShelfEntry } from '../islands/align/BringIn.tsx'

/** The objectives of the library’s strong versions, in its order: what a map can take in. */
export const GET: APIRoute = async () => {
  const { library } = await loadCourse()
  const shelf = library.map(
    ({ id, function: field, strong }): ShelfEntry => ({ id, field: functions[field], objective: strong.objective.text })
  )
  return new Response(JSON.stringify(shelf), { headers: { 'content-type': 'application/json' } })
}
