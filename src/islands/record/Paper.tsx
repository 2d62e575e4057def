import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { LearningRecord } from '../../insight/learning-record.ts'
import { SheetView } from './SheetView.tsx'
import { type Form, save } from './save.ts'
import { type Setting, sheetOf } from './sheet.ts'

export type PaperProps = { readonly record: LearningRecord; readonly setting: Setting }

const forms: readonly { readonly form: Form; readonly name: string }[] = [
  { form: 'html', name: 'a web page' },
  { form: 'md', name: 'Markdown' },
  { form: 'json', name: 'JSON' }
]

/** The sheet, and ways to take it along. Fetched once there is something to put on it. */
export function Paper({ record, setting }: PaperProps): JSX.Element {
  const [said, setSaid] = useState('')
  const sheet = sheetOf(record, setting)
  return (
    <>
      <div class="take">
        <div class="buttons">
          <button type="button" class="button first" onClick={() => print()}>
            Print
          </button>
          {forms.map(({ form, name }) => (
            <button
              key={form}
              type="button"
              class="button"
              onClick={async () => setSaid(await save(form, { record, sheet, setting }))}
            >
              Save as {name}
            </button>
          ))}
        </div>
        <p role="status" class="small">
          {said}
        </p>
      </div>
      <SheetView {...sheet} />
    </>
  )
}
