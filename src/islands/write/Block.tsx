import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { blockOf, readBlock, saysTheSame, sheetFrom } from './block-text.ts'
import { Unread } from './Unread.tsx'
import type { DeskDraft, OnSheet } from './use-draft.ts'

type Props = {
  sheet: OnSheet
  write: DeskDraft['write']
  name: string
  /** A block pasted into a field, to be read here. */
  pasted: string | null
}

/** The whole OKR as one text, beside the form: what is written in one shows in the other. */
export function Block({ sheet, write, name, pasted }: Props): JSX.Element {
  const [text, setText] = useState(() => blockOf(sheet))
  const taken = useRef<string | null>(null)
  // What found no place stays listed until the writer has said what it is, though the text may be written anew.
  const [{ unread, annotations }, setRead] = useState(() => readBlock(text))
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  const id = `${name}-block`

  const take = (next: string) => {
    const read = readBlock(next)
    setText(next)
    setRead(read)
    write(sheetFrom(sheet, read), 'block')
  }
  useEffect(() => {
    if (pasted === null || taken.current === pasted) return
    taken.current = pasted
    take(pasted)
    document.getElementById(id)?.focus()
  }, [pasted])
  useEffect(() => {
    // Changed on the form, by undo or by a placed line: the text follows. The writer's own spelling stays while it says the same.
    if (!saysTheSame(text, sheet)) setText(blockOf(sheet))
  }, [sheet])

  const open = unread.filter(({ text: line }) => !settled.has(line))
  const settle = (lines: readonly string[], where: string) => {
    setSettled(new Set([...settled, ...lines]))
    setSaid(where)
    requestAnimationFrame(() => {
      const field = document.getElementById(id)
      const next = field?.closest('.block')?.querySelector<HTMLElement>('.unread button')
      ;(next ?? field)?.focus()
    })
  }
  return (
    <div class="block" data-own-undo>
      <label for={id}>
        The OKR as text{' '}
        <span class="help">From a document, a sheet, an e-mail. The form below follows as you write.</span>
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={8}
        value={text}
        spellcheck={true}
        onInput={event => take(event.currentTarget.value)}
      />
      {open.length > 0 && (
        <Unread
          lines={open}
          sheet={sheet}
          write={write}
          onSettled={(line, where) => settle([line], where)}
          onLeave={() =>
            settle(
              open.map(({ text: line }) => line),
              'All left out.'
            )
          }
        />
      )}
      <p role="status" class="unseen">
        {said}
      </p>
      {annotations.length > 0 && (
        <div class="small">
          <p>Left off the lines, because these are about the work and not part of the OKR:</p>
          <ul>
            {annotations.map(({ line, text: note }, index) => (
              <li key={index}>
                Line {line}: {note}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
