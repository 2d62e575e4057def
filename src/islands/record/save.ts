import type { LearningRecord } from '../../insight/learning-record.ts'
import type { Setting, Sheet } from './sheet.ts'

export type Form = 'html' | 'md' | 'json'

const types: Readonly<Record<Form, string>> = { html: 'text/html', md: 'text/markdown', json: 'application/json' }

/** Saves a record as a file. What writes it is fetched only then. Returns what to tell the learner. */
export async function save(
  form: Form,
  { record, sheet, setting }: { readonly record: LearningRecord; readonly sheet: Sheet; readonly setting: Setting }
): Promise<string> {
  try {
    const write = {
      html: async () => (await import('./as-html.ts')).asHtml(sheet),
      md: async () => (await import('./as-markdown.ts')).asMarkdown(sheet),
      json: async () => (await import('./as-json.ts')).asJson(record, sheet, setting)
    }
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([await write[form]()], { type: `${types[form]};charset=utf-8` }))
    link.download = `cairn-record-${new Date(setting.now).toISOString().slice(0, 10)}.${form}`
    link.click()
    // The browser needs the address until the download has begun.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    return `Saved as ${link.download}.`
  } catch {
    return 'What writes this file could not be fetched. Reload the page once you are connected.'
  }
}
