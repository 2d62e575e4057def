import type { JSX } from 'preact'

type Props = { name: string; lit: number; of: number }

/** So many stones of a row laid: “2 of 7” to be seen at a glance. The words beside it say the same. */
export function Stones({ name, lit, of }: Props): JSX.Element {
  return (
    <p class="stones">
      <span class="name">{name}</span>
      <span class="row" aria-hidden="true">
        {Array.from({ length: of }, (_, at) => (
          <i key={at} data-lit={at < lit ? '' : undefined} />
        ))}
      </span>
      <span class="count">
        {lit} of {of}
      </span>
    </p>
  )
}
