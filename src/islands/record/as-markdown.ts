import type { Sheet, SheetTable } from './sheet.ts'

/** A record as Markdown: headings, one list, tables. Every word is escaped, so that none of it turns into markup. */
export function asMarkdown({ title, name, span, selfKept, figures, sections, made }: Sheet): string {
  const blocks = [
    `# ${escaped(title)}`,
    ...(name === '' ? [] : [`**${escaped(name)}**`]),
    ...(span === '' ? [] : [escaped(span)]),
    `> ${escaped(selfKept)}`,
    figures.map(figure => `- ${escaped(figure.name)}: ${escaped(figure.value)}`).join('\n'),
    ...sections.flatMap(section => [
      `## ${escaped(section.title)}`,
      ...(section.table === null ? [] : [tableAsMarkdown(section.table)]),
      ...section.said.map(escaped)
    ]),
    escaped(made)
  ]
  return `${blocks.join('\n\n')}\n`
}

function tableAsMarkdown({ head, rows }: SheetTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
}
