import type { ComponentChildren, JSX } from 'preact'

export type Rows = {
  /** Says what the table holds, to those who come upon it by ear. */
  name: string
  head: readonly string[]
  /** The first cell of a row names it. */
  rows: readonly (readonly ComponentChildren[])[]
}

/** A plain table with named rows. */
export function Table({ name, head, rows }: Rows): JSX.Element {
  return (
    <div class="scroll">
      <table>
        <caption class="unseen">{name}</caption>
        <thead>
          <tr>
            {head.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {others.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
