import type { APIRoute } from 'astro'
import type { LibraryOkr, TaughtOkr } from '../../course/library.ts'
import { loadCourse } from '../../course/load.ts'
import type { LibraryStart } from '../../islands/write/from-library.ts'

export async function getStaticPaths() {
  const { library } = await loadCourse()
  return library.map(okr => ({ params: { id: okr.id }, props: { okr } }))
}

const lines = ({ objective, keyResults, cycle }: TaughtOkr) => ({
  objective: objective.text,
  keyResults: keyResults.map(({ text }) => text),
  cycle: cycle ?? ''
})

/** Both versions as plain lines, for the writing desk to start from. */
export const GET: APIRoute<{ okr: LibraryOkr }> = ({ props: { okr } }) => {
  const start: LibraryStart = { situation: okr.situation, weak: lines(okr.weak), strong: lines(okr.strong) }
  return new Response(JSON.stringify(start), { headers: { 'content-type': 'application/json' } })
}
