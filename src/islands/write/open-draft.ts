import { type DraftRecord, draftsShown } from '../../progress/drafts.ts'
import type { ById } from '../../progress/merge.ts'

/** Stands for a situation of the writer's own among the ids of scenarios. */
export const OWN = 'own'

/** Which draft lies on the desk, and which situation it answers. */
export type OpenDraft = { readonly situation: string; readonly draft: string }

/** The draft of a situation written last, or a new one where there is none. */
export function draftFor(situation: string, all: ById<DraftRecord>, newId: () => string): OpenDraft {
  const shown = draftsShown(all).find(({ scenario }) => (scenario ?? OWN) === situation)
  // The first draft of a scenario has its id: pages link to it.
  return { situation, draft: shown?.id ?? (all[situation] ? newId() : situation) }
}

/**
 * What an address asks for: `?draft=` an id, `?scenario=` a situation or, as on the progress page, an id too. Where it
 * asks for nothing, what was written last: who comes back tomorrow must not find an empty desk. Else the first situation.
 */
export function askedFor(
  search: string,
  situations: readonly string[],
  all: ById<DraftRecord>,
  newId: () => string
): OpenDraft {
  const asked = new URLSearchParams(search)
  const id = asked.get('draft') ?? asked.get('scenario')
  const shown = draftsShown(all).find(draft =>
    id === null ? situations.includes(draft.scenario ?? OWN) : draft.id === id
  )
  if (shown) {
    const situation = situations.find(each => each === shown.scenario) ?? OWN
    if (situations.includes(situation)) return { situation, draft: shown.id }
  }
  return draftFor(situations.find(each => each === id) ?? situations[0] ?? OWN, all, newId)
}
