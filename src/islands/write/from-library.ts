import { draftStore } from '../learner/drafts.ts'
import type { OWN } from './open-draft.ts'

// Only its type is taken from there: a value would make the desk’s script carry an export for this rare visit.
const own: typeof OWN = 'own'

/** What the desk needs of an entry of the library to start from it. */
export type LibraryStart = {
  readonly situation: string
  readonly weak: StartLines
  readonly strong: StartLines
}
type StartLines = {
  readonly objective: string
  readonly keyResults: readonly string[]
  readonly cycle: string
}

/**
 * Puts the OKR the address asks for on the sheet of one’s own situation, as a new version: what was there stays in its
 * history. `?from=library:<id>` asks for the strong version, `?from=library:<id>:weak` for the weak one.
 * Does nothing where the library has no such entry or cannot be reached.
 */
export async function startFromLibrary(base: string): Promise<void> {
  const from = new URLSearchParams(location.search).get('from') ?? ''
  const [, id, weak] = /^library:([a-z0-9-]+)(:weak)?$/.exec(from) ?? []
  if (id === undefined) return
  const start = await fetched(`${base.replace(/\/$/, '')}/library/${id}.json`)
  if (start === null) return
  const { objective, keyResults, cycle } = start[weak === undefined ? 'strong' : 'weak']
  const writing = { objective, keyResults, cycle, situation: start.situation, checked: weak !== undefined }
  draftStore.write(own, draftStore.newId(), writing)
  // The address now asks for that sheet, so that a reload goes on with it and does not start afresh.
  history.replaceState(history.state, '', `${location.pathname}?scenario=${own}`)
}

async function fetched(url: string): Promise<LibraryStart | null> {
  try {
    const answer = await fetch(url)
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
