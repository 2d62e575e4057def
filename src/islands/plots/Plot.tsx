import type { ComponentChildren, JSX } from 'preact'
import { type Rows, Table } from './Table.tsx'

type Props = {
  /** What is to be seen, in a plain sentence or two. */
  finding: ComponentChildren
  /** The same numbers as the drawing, for whoever does not see it or wants them exactly. */
  table: Rows
  /** How it was counted. */
  note?: ComponentChildren
  /** The drawing, hidden from screen readers: the finding and the table say all of it. */
  children: ComponentChildren
}

/** A drawing that is also a sentence and a table. */
export function Plot({ finding, table, note, children }: Props): JSX.Element {
  return (
    <figure class="plot">
      <figcaption>{finding}</figcaption>
      {children}
      {note && <p class="small soft">{note}</p>}
      <details>
        <summary>As a table</summary>
        <Table {...table} />
      </details>
    </figure>
  )
}
