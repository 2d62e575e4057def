import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Located } from '../../../src/okr/pasted/places.ts'
import { locateDrafts } from '../../../src/okr/read-draft.ts'
import { quoted } from '../../../src/text/spans.ts'

/** Pastes of our own as they arrive from mail, notes, tables, chats and pages, each under “=== its name”. */
const pastes = readFileSync(new URL('pastes.txt', import.meta.url), 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map(paste => {
    const end = paste.indexOf('\n')
    return { name: paste.slice(0, end), text: paste.slice(end + 1).replace(/\n$/, '') }
  })

/** A text of the draft and, where it was put together, the words of the paste it was made of. */
function made(text: string, place: Located | null | undefined, paste: string): string {
  const words = place?.all().map(span => quoted(paste, span)) ?? []
  return words.length === 1 && words[0] === text ? text : `${text} ⟵ ${words.map(each => `[${each}]`).join(' ')}`
}

function read({ name, text }: { name: string; text: string }): string[] {
  const { drafts, unread, annotations } = locateDrafts(text)
  return [
    `=== ${name}`,
    ...drafts.flatMap(({ draft, objective, keyResults }) => [
      `O${draft.cycle === undefined ? '' : ` (${draft.cycle})`} ${draft.objective === null ? '–' : made(draft.objective, objective, text)}`,
      ...draft.keyResults.map((each, at) => `  ${made(each, keyResults[at], text)}`)
    ]),
    ...unread.map(note => `  unread ${note.line}: ${note.text}`),
    ...annotations.map(note => `  note ${note.line}: ${note.text}`)
  ]
}

it('is read from each paste what was approved', async () => {
  expect(pastes.length).toBeGreaterThan(40)
  await expect(pastes.flatMap(read).join('\n')).toMatchFileSnapshot('pastes.read.txt')
})
