import type { Sheet, SheetSection, SheetTable } from './sheet.ts'

const STYLE = `
:root { color-scheme: light; }
body { max-width: 48rem; margin: 2rem auto; padding: 0 1.25rem; color: #1f2629; background: #fff; font: 1rem/1.5 ui-sans-serif, system-ui, sans-serif; }
h1, h2, .name, dd { font-family: "Iowan Old Style", Palatino, Georgia, serif; font-weight: 400; line-height: 1.2; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 1.6rem 0 0.4rem; break-after: avoid; }
.name { font-size: 2rem; margin: 0.6rem 0; }
.kept { border-left: 3px solid #8f4510; padding-left: 0.9rem; color: #4f5a5d; }
dl { display: flex; flex-wrap: wrap; gap: 0.4rem 2rem; margin: 1rem 0 0; }
dl div { display: flex; flex-direction: column-reverse; }
dd { margin: 0; font-size: 1.3rem; }
dt, small, table { font-size: 0.85rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.25rem 0.6rem 0.25rem 0; border-bottom: 1px solid #dfd8c9; }
tr { break-inside: avoid; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } }
`

/** A record as a page of its own, to be opened or printed anywhere: no script, nothing fetched, every word escaped. */
export function asHtml({ title, name, span, selfKept, figures, sections, made }: Sheet): string {
  const figure = ({ name, value }: Sheet['figures'][number]) =>
    `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name === '' ? title : `${name}: ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${name === '' ? '' : `<p class="name"><bdi>${escaped(name)}</bdi></p>\n`}<p>${escaped(span)}</p>
<p class="kept">${escaped(selfKept)}</p>
<dl>${figures.map(figure).join('')}</dl>
${sections.map(sectionAsHtml).join('\n')}
<p><small>${escaped(made)}</small></p>
</body>
</html>
`
}

function sectionAsHtml({ title, table, said }: SheetSection): string {
  const parts = [`<h2>${escaped(title)}</h2>`, ...(table === null ? [] : [tableAsHtml(table)])]
  return [...parts, ...said.map(text => `<p><small>${escaped(text)}</small></p>`)].join('\n')
}

function tableAsHtml({ head, rows }: SheetTable): string {
  const row = ([first = '', ...others]: readonly string[]) =>
    `<tr><th scope="row"><bdi>${escaped(first)}</bdi></th>${others.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`
  const names = head.map(cell => `<th scope="col">${escaped(cell)}</th>`).join('')
  return `<table>\n<thead><tr>${names}</tr></thead>\n<tbody>\n${rows.map(row).join('\n')}\n</tbody>\n</table>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => entities[sign] ?? sign)
}
