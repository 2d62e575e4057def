import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Draft } from '../../okr/draft.ts'

type Props = { draft: Draft; disabled: boolean }

/** Copies the draft as Markdown; where the clipboard is refused, shows the text to be copied by hand. */
export function CopyButton({ draft, disabled }: Props): JSX.Element {
  const [state, setState] = useState<'idle' | 'copied' | { byHand: string }>('idle')
  const copy = async () => {
    if (disabled) return
    let text = ''
    try {
      // Fetched when asked for: writing Markdown that reads back as it was takes the whole reader along.
      const { draftAsMarkdown } = await import('../../okr/write-draft.ts')
      text = draftAsMarkdown(draft)
      await navigator.clipboard.writeText(text)
      setState('copied')
      setTimeout(() => setState('idle'), 4000)
    } catch {
      setState({ byHand: text })
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
      {typeof state === 'object' && (
        <textarea
          class="by-hand"
          readOnly
          rows={6}
          value={state.byHand}
          aria-label="The draft as Markdown, to copy by hand"
          onFocus={event => event.currentTarget.select()}
        />
      )}
    </>
  )
}
