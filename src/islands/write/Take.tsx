import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Draft } from '../../okr/draft.ts'
import type { SetAside } from '../../progress/set-aside.ts'
import { asCsv } from './as-csv.ts'
import { asJson } from './as-json.ts'
import { asMarkdown } from './as-markdown.ts'
import type { Checked } from './checked.ts'
import { fileStem, type Taken } from './taken.ts'
import type { OnSheet } from './use-draft.ts'

type Props = {
  draft: Draft
  sheet: OnSheet
  aside: readonly SetAside[]
  checked: Checked | null
  title: string
}

type Form = { readonly name: string; readonly ending: string; readonly type: string; text(taken: Taken): string }

const forms: readonly Form[] = [
  { name: 'Markdown', ending: 'md', type: 'text/markdown', text: asMarkdown },
  // Spreadsheets read a file as Unicode only where it begins with this mark.
  { name: 'CSV', ending: 'csv', type: 'text/csv', text: taken => `\uFEFF${asCsv(taken)}` },
  { name: 'JSON', ending: 'json', type: 'application/json', text: asJson }
]

/** The draft in a form to take along: copied, as a file, or on paper. */
export function Take({ draft, sheet, aside, checked, title }: Props): JSX.Element {
  const [said, setSaid] = useState('')
  const [byHand, setByHand] = useState<string | null>(null)
  const taken: Taken = { title, draft, situation: sheet.situation, report: checked?.report ?? null, aside }
  const copy = async ({ name, text }: Form) => {
    const copied = text(taken).replace(/^\uFEFF/, '')
    try {
      await navigator.clipboard.writeText(copied)
      setByHand(null)
      setSaid(`Copied as ${name}.`)
    } catch {
      setByHand(copied)
      setSaid('This browser does not let the page copy. The text is below, to copy by hand.')
    }
  }
  const download = ({ name, ending, type, text }: Form) => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text(taken)], { type }))
    link.download = `${fileStem(title || (draft.objective ?? ''))}.${ending}`
    link.click()
    // The browser needs the address until the download has begun.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    setSaid(`Downloaded as ${name}.`)
  }
  return (
    <div class="take">
      <ul role="list">
        {forms.map(form => (
          <li key={form.name}>
            <span>{form.name}</span>
            <button type="button" class="button small" onClick={() => copy(form)}>
              Copy<span class="unseen"> as {form.name}</span>
            </button>
            <button type="button" class="button small" onClick={() => download(form)}>
              Download<span class="unseen"> as {form.name}</span>
            </button>
          </li>
        ))}
        <li>
          <span>On paper</span>
          <button type="button" class="button small" onClick={() => print()}>
            Print on one page
          </button>
        </li>
      </ul>
      <p role="status" class="toast">
        {said}
      </p>
      {byHand !== null && (
        <textarea
          class="by-hand"
          data-own-undo
          readOnly
          rows={6}
          value={byHand}
          aria-label="The draft, to copy by hand"
          onFocus={event => event.currentTarget.select()}
        />
      )}
    </div>
  )
}
