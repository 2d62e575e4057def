import type { JSX } from 'preact'
import type { Sheet, SheetTable } from './sheet.ts'

/** The record as it is shown and printed. */
export function SheetView({ title, name, span, selfKept, figures, sections, made }: Sheet): JSX.Element {
  return (
    <article class="sheet" aria-labelledby="sheet">
      <header>
        <h2 id="sheet">{title}</h2>
        {name !== '' && (
          <p class="name">
            <bdi>{name}</bdi>
          </p>
        )}
        <p>{span}</p>
        <p class="kept">{selfKept}</p>
      </header>
      <dl class="figures">
        {figures.map(figure => (
          <div key={figure.name}>
            <dt>{figure.name}</dt>
            <dd>{figure.value}</dd>
          </div>
        ))}
      </dl>
      {sections.map(section => (
        <section key={section.id} aria-labelledby={`sheet-${section.id}`}>
          <h3 id={`sheet-${section.id}`}>{section.title}</h3>
          {section.table && <SheetRows {...section.table} />}
          {section.said.map(text => (
            <p key={text} class="small soft">
              {text}
            </p>
          ))}
        </section>
      ))}
      <p class="small soft made">{made}</p>
    </article>
  )
}

function SheetRows({ head, rows }: SheetTable): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          {head.map(cell => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...others], at) => (
          <tr key={at}>
            <th scope="row">
              <bdi>{first}</bdi>
            </th>
            {others.map((cell, place) => (
              <td key={head[place + 1]} data-name={head[place + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
