import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type Imported, importFile, problems } from '../../progress/file.ts'
import { plural } from '../../text/plural.ts'
import { progress } from '../learner/progress.ts'
import { saveProgressFile } from './save-file.ts'

/** Take your progress with you: save it as a file, and join a file to what is here. */
export function FileBox(): JSX.Element {
  const [said, setSaid] = useState<{ text: string; good: boolean } | null>(null)
  const aside = progress.quarantined()
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    try {
      const result = importFile(progress, await file.text(), Date.now())
      setSaid({ text: result.ok ? merged(result) : problems[result.problem], good: result.ok })
    } catch {
      setSaid({ text: 'The browser could not open this file. Try choosing it again.', good: false })
    }
    // So that the same file can be chosen again.
    input.value = ''
  }
  return (
    <section aria-labelledby="file">
      <h2 id="file">Your progress file</h2>
      <p>
        Save a file to keep a copy or to move to another device. Reading a file joins it to what is here; nothing that
        is here is replaced or lost.
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={saveProgressFile}>
          Export progress
        </button>
        <label class="button file">
          Import and merge a file
          <input type="file" accept="application/json,.json" onChange={event => read(event.currentTarget)} />
        </label>
      </div>
      <p role="status" class={said?.good === false ? 'bad' : 'good'}>
        {said?.text}
      </p>
      {aside.length > 0 && (
        <p class="small soft">
          {plural(aside.length, 'record')} could not be read by this version and {aside.length === 1 ? 'was' : 'were'}{' '}
          put aside, not deleted.
        </p>
      )}
    </section>
  )
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
