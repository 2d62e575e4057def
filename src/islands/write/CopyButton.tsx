import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Draft } from '../../okr/draft.ts'
import { draftAsMarkdown } from '../../okr/write-draft.ts'

type Props = { draft: Draft; disabled: boolean }

/** Copies the draft as Markdown; where the clipboard is refused, shows the text to be copied by hand. */
export function CopyButton({ draft, disabled }: Props): JSX.Element {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = async () => {
    if (disabled) return
    try {
      await navigator.clipboard.writeText(draftAsMarkdown(draft))
      setState('copied')
      setTimeout(() => setState('idle'), 4000)
    } catch {
      setState('refused')
    }
  }
  return (
    <>
      <button type="button" class="button" aria-disabled={disabled} onClick={copy}>
        Copy as Markdown
      </button>
      <span role="status" class="toast">
        {state === 'copied' && 'Copied.'}
      </span>
      {state === 'refused' && (
        <textarea
          class="by-hand"
          readOnly
          rows={6}
          value={draftAsMarkdown(draft)}
          aria-label="The draft as Markdown, to copy by hand"
          onFocus={event => event.currentTarget.select()}
        />
      )}
    </>
  )
}
