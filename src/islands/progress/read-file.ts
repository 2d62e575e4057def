import { type Imported, importFile, problems } from '../../progress/file.ts'
import { plural } from '../../text/plural.ts'
import { progress } from '../learner/progress.ts'

/** Joins a progress file to what is here and says what came of it. */
export function readProgressFile(text: string): { readonly text: string; readonly good: boolean } {
  const result = importFile(progress, text, Date.now())
  return { text: result.ok ? merged(result) : problems[result.problem], good: result.ok }
}

function merged({ added, refused }: Extract<Imported, { ok: true }>): string {
  const parts = [
    plural(added.answers, 'answer'),
    plural(added.reviews, 'review'),
    plural(added.lessons, 'lesson'),
    plural(added.drafts, 'version of a draft', 'versions of drafts'),
    plural(added.shares, 'comment'),
    plural(added.practice, 'exercise done', 'exercises done'),
    plural(added.pauses, 'card put off or left out', 'cards put off or left out'),
    plural(added.maps, 'objective or link on a map', 'objectives and links on maps'),
    plural(added.settings, 'setting')
  ].filter(part => !part.startsWith('0 '))
  const joined =
    parts.length === 0 ? 'The file held nothing that was not here already.' : `Joined: ${parts.join(', ')}.`
  return refused === 0
    ? joined
    : `${joined} ${plural(refused, 'part')} of the file could not be read and ${refused === 1 ? 'was' : 'were'} put aside.`
}
