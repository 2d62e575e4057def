import { draftStore } from '../learner/drafts.ts'
import { OWN } from './use-draft.ts'

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
 * Puts an OKR of the library on the sheet of one’s own situation, as a new version: what was there stays in its history.
 * Does nothing where the library has no such entry or cannot be reached.
 * @param from `library:<id>` for the strong version, `library:<id>:weak` for the weak one
 */
export async function startFromLibrary(from: string, base: string): Promise<void> {
  const [, id, weak] = /^library:([a-z0-9-]+)(:weak)?$/.exec(from) ?? []
  if (id === undefined) return
  const start = await fetched(`${base.replace(/\/$/, '')}/library/${id}.json`)
  if (start === null) return
  const { objective, keyResults, cycle } = start[weak === undefined ? 'strong' : 'weak']
  const writing = { objective, keyResults, cycle, situation: start.situation, checked: weak !== undefined }
  draftStore.write(OWN, draftStore.newId(), writing)
  // The address now asks for that sheet, so that a reload goes on with it and does not start afresh.
  history.replaceState(history.state, '', `${location.pathname}?scenario=${OWN}`)
}

async function fetched(url: string): Promise<LibraryStart | null> {
  try {
    const answer = await fetch(url)
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
