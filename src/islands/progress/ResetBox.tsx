import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { saveProgressFile } from './save-file.ts'

/** Erasing everything: asks first, and offers the export. */
export function ResetBox(): JSX.Element {
  const [state, setState] = useState<'idle' | 'asking' | 'erased'>('idle')
  const question = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (state === 'asking') question.current?.focus()
  }, [state])
  return (
    <section aria-labelledby="reset">
      <h2 id="reset">Start over</h2>
      {state === 'asking' ? (
        <div class="confirm" role="alertdialog" aria-labelledby="reset-question" ref={question} tabIndex={-1}>
          <p id="reset-question">
            <strong>Erase every answer, card, draft and setting in this browser?</strong> This cannot be undone, unless
            you save a file first.
          </p>
          <div class="buttons">
            <button type="button" class="button first" onClick={saveProgressFile}>
              Export progress first
            </button>
            <button
              type="button"
              class="button"
              onClick={async () => {
                const { progress } = await import('../learner/progress.ts')
                progress.reset()
                setState('erased')
              }}
            >
              Erase everything
            </button>
            <button type="button" class="button plain" onClick={() => setState('idle')}>
              Keep it
            </button>
          </div>
        </div>
      ) : (
        <p class="buttons">
          <button type="button" class="button" onClick={() => setState('asking')}>
            Erase my progress …
          </button>
          <span role="status">{state === 'erased' && 'Everything was erased. You start fresh.'}</span>
        </p>
      )}
    </section>
  )
}
