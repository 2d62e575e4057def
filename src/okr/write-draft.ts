import type { Draft } from './draft.ts'
import { EMPTY } from './pasted/okr.ts'
import { readDraft } from './read-draft.ts'

// Signs that Markdown or the reader gives a meaning anywhere in a line.
const MARKUP = /[\\*_`[\]<>|&~]/g
const PUNCTUATION = /[!-/:-@[-`{-~]/g
// White space other than a single blank, what is invisible, dashes and bullets: only a number brings them back unharmed.
const UNSAFE = /[^\P{C}\u200c\u200d]|[^\P{Z} ]|[\ue000-\uf8ff\u00ad\u200b\u2060\ufeff–—•‣⁃●○◦▪▫■□◆◇►▸➤➢→·∙☐☑☒✓✔✗：№]/gu

function numbered(sign: string): string {
  let codes = ''
  for (let at = 0; at < sign.length; at += 1) codes += `&#${sign.charCodeAt(at)};`
  return codes
}

/** The text as light as can be, then safer, then beyond doubt: the first that reads back unchanged is taken. */
function* spellings(text: string): Generator<string> {
  yield text
  yield text.replace(MARKUP, '\\$&')
  yield text.replace(PUNCTUATION, '\\$&').replace(UNSAFE, numbered)
  yield numbered(text)
}

/** The lightest spelling that, put in its place, reads back as the text. */
function written(text: string, place: (spelling: string) => string, isText: (draft: Draft) => boolean): string {
  if (text === '') return EMPTY
  for (const spelling of spellings(text)) {
    const { draft, unread, annotations } = readDraft(place(spelling))
    if (unread.length === 0 && annotations.length === 0 && isText(draft)) return spelling
  }
  return numbered(text)
}

function item(text: string): string {
  // Twice, because the first of a list is read with less suspicion than those behind it.
  return written(
    text,
    spelling => `**Key results:**\n\n1. ${spelling}\n2. ${spelling}`,
    ({ keyResults }) => keyResults.length === 2 && keyResults.every(read => read === text)
  )
}

/** A draft as Markdown that people can read and `readDraft` reads back to the same draft, whatever its texts contain. */
export function draftAsMarkdown({ objective, keyResults, cycle }: Draft): string {
  const paragraphs: string[] = []
  if (objective !== null) {
    const spelling = written(
      objective,
      text => `**Objective:** ${text}`,
      draft => draft.objective === objective
    )
    paragraphs.push(`**Objective:** ${spelling}`)
  }
  if (cycle !== undefined) {
    paragraphs.push(
      `**Cycle:** ${written(
        cycle,
        text => `**Cycle:** ${text}`,
        draft => draft.cycle === cycle
      )}`
    )
  }
  if (keyResults.length > 0) {
    const items = keyResults.map((text, index) => {
      return `${index + 1}. ${item(text)}`
    })
    paragraphs.push(`**Key results:**\n\n${items.join('\n')}`)
  }
  return paragraphs.length === 0 ? '' : `${paragraphs.join('\n\n')}\n`
}
