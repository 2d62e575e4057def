import type { APIRoute } from 'astro'
import { libraryWords } from '../course/library-words.ts'
import { loadCourse } from '../course/load.ts'

/** Every word of every entry, by id: what the search of the library looks in. */
export const GET: APIRoute = async () => {
  const { library } = await loadCourse()
  return new Response(JSON.stringify(Object.fromEntries(library.map(okr => [okr.id, libraryWords(okr)]))), {
    headers: { 'content-type': 'application/json' }
  })
}
