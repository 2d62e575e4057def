import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { plural } from '../../text/plural.ts'
import { ground } from '../learner/ground.ts'
import { saveProgressFile } from './save-file.ts'

/** Take your progress with you: save it as a file, and join a file to what is here. */
export function FileBox(): JSX.Element {
  const [said, setSaid] = useState<{ text: string; good: boolean } | null>(null)
  const aside = ground.quarantined()
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    try {
      const { readProgressFile } = await import('./read-file.ts')
      setSaid(readProgressFile(await file.text()))
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
