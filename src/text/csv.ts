/** Spreadsheets take a cell that begins like this for a formula and run it. */
const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** One cell of a table, quoted where it must be; what looks like a formula is made text with an apostrophe in front. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n;]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as comma-separated values. Lines end as RFC 4180 has it. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join('')
}
