import { draftAsMarkdown } from '../../okr/write-draft.ts'
import { criterionOf } from './criterion-of.ts'
import type { Taken } from './taken.ts'

const promises = { committed: 'committed: all of it is expected', aspirational: 'aspirational: about 0.7 is a success' }

const escaped = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, '\\$&')

/** A draft as Markdown, with what the writer set aside and why. The OKR itself reads back as it was. */
export function asMarkdown({ draft, aside }: Taken): string {
  const { commitment, ...plain } = draft
  const parts = [draftAsMarkdown(plain)]
  if (commitment) parts.push(`Promise: ${promises[commitment]}\n`)
  if (aside.length > 0) {
    const lines = aside.map(({ criterion, words, reason }) => {
      const title = criterionOf(criterion)?.title.missed ?? criterion
      return `- ${title}${words === '' ? '' : ` (“${escaped(words)}”)`}: ${escaped(reason)}`
    })
    parts.push(`## Set aside by the writer\n\n${lines.join('\n')}\n`)
  }
  return parts.join('\n')
}
