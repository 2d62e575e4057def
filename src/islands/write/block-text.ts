import type { Draft } from '../../okr/draft.ts'
import { readDraft } from '../../okr/read-draft.ts'
import { draftAsMarkdown } from '../../okr/write-draft.ts'
import { draftFrom } from './scenario.ts'
import type { OnSheet } from './use-draft.ts'

/** What a pasted text came to, and what found no place in it. */
export type Block = {
  readonly draft: Draft
  readonly unread: readonly { readonly line: number; readonly text: string }[]
  readonly annotations: readonly { readonly line: number; readonly text: string }[]
}

/** The sheet as one text that reads back as it is. */
export function blockOf(sheet: OnSheet): string {
  const { objective, keyResults, cycle } = draftFrom(sheet)
  return draftAsMarkdown({ objective, keyResults, ...(cycle === undefined ? {} : { cycle }) })
}

export function readBlock(text: string): Block {
  return readDraft(text)
}

/** True where the text says what is on the sheet: then the writer's own spelling of it is left alone. */
export function saysTheSame(text: string, sheet: OnSheet): boolean {
  const { draft } = readDraft(text)
  const { objective, keyResults, cycle } = draftFrom(sheet)
  const read = draftFrom({ objective: draft.objective ?? '', keyResults: draft.keyResults, cycle: draft.cycle ?? '' })
  return (
    JSON.stringify([read.objective, read.keyResults, read.cycle]) === JSON.stringify([objective, keyResults, cycle])
  )
}

/** The sheet with what a text says of it; what the text does not speak of stays. */
export function sheetFrom(sheet: OnSheet, { draft }: Block): OnSheet {
  const objective = (draft.objective ?? '').replace(/\s*\n\s*/g, ' ')
  const keyResults = draft.keyResults.map(text => text.replace(/\s*\n\s*/g, ' '))
  const { commitment } = draft
  return {
    ...sheet,
    objective,
    keyResults: keyResults.length > 0 ? keyResults : [''],
    ...(draft.cycle === undefined ? {} : { cycle: draft.cycle }),
    ...(commitment === undefined ? {} : { commitment })
  }
}
