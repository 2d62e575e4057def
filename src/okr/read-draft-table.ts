import { readLabel } from './read-draft-label.ts'
import { type Line, plain, trimmed } from './read-draft-lines.ts'
import type { Parts } from './read-draft-measure.ts'

/** One row, its cells under the names this reader knows. */
export type Row = {
  readonly number: number
  readonly cycle: string | null
  readonly objective: string | null
  readonly keyResult: string | null
  readonly parts: Parts
  /** Cells that are neither, with their heading: “Owner: Asha”. */
  readonly notes: readonly string[]
}

/** A table and the index of the first line behind it. */
export type Table = { readonly rows: readonly Row[]; readonly end: number }

type Column =
  | 'objective'
  | 'keyResult'
  | 'metric'
  | 'baseline'
  | 'target'
  | 'deadline'
  | 'cycle'
  | 'number'
  | 'type'
  | 'note'

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:#|no\.?|nr\.?|id|number)$/i],
  ['type', /^(?:type|kind|level|item)$/i],
  ['objective', /^(?:objectives?|goals?)$/i],
  ['keyResult', /^(?:key[ -]?results?|krs?|results?|key result \(kr\))$/i],
  ['metric', /^(?:metrics?|measures?|name|title|description|text|okr|what)$/i],
  ['baseline', /^(?:baseline|start(?:ing)?(?: value| point)?|from|initial(?: value)?)$/i],
  ['target', /^(?:target(?: value)?|to|end value|goal value)$/i],
  ['deadline', /^(?:due(?: date| by)?|deadline|by|by when|end date|target date)$/i],
  ['cycle', /^(?:cycle|quarter|period|time ?frame|term)$/i]
]
const RULE_CELL = /^:?[-=]{1,}:?$/
const KNOWN_NOTE =
  /^(?:(?:kr )?owners?|dri|lead|responsible|assignee|who|team|progress|status|score|grade|confidence|current|actual|now|%|% ?done|done|complete|completion|notes?|comments?|unit|weight|initiatives?)(?: \(.*\))?$/i

/** `framed`: whether the table’s rows open with a pipe; in others a leading pipe follows an empty cell. */
function cellsOf(line: Line, framed = true): string[] | null {
  const row = trimmed(line.raw)
  if (row.includes('|')) {
    // A bullet that mentions “a | b” is a bullet.
    if (line.mark !== 'none' && !row.startsWith('|')) return null
    return row
      .replace(framed ? /^\|/ : /^$/, '')
      .replace(/\|$/, '')
      .split('|')
      .map(plain)
  }
  if (line.mark === 'item' || !row.includes('\t')) return null
  return line.raw.split('\t').map(plain)
}

function columnOf(heading: string): Column {
  return COLUMNS.find(([, name]) => name.test(heading))?.[0] ?? 'note'
}

function headings(cells: readonly string[]): Column[] | null {
  if (cells.length > 40) return null
  const columns = cells.map(columnOf)
  const main = columns.includes('keyResult') ? 'keyResult' : columns.includes('metric') ? 'metric' : null
  const known = cells.filter((cell, at) => columns[at] !== 'note' || KNOWN_NOTE.test(cell)).length
  if (known < 2 || (!main && !columns.includes('objective'))) return null
  // “KR | Key result”: the first is a number; “Key result | Metric”: the second is a note.
  const at =
    main === null ? -1 : main === 'metric' ? columns.indexOf(main) : cells.findLastIndex((_, i) => columns[i] === main)
  return columns.map((column, index) => {
    if (index === at) return 'keyResult'
    if (column === 'keyResult') return 'number'
    return column === 'metric' ? 'note' : column
  })
}

function rowOf(number: number, cells: readonly string[], columns: readonly Column[], names: readonly string[]): Row {
  const cell = (column: Column) => {
    const at = columns.indexOf(column)
    return (at >= 0 && trimmed(cells[at] ?? '')) || null
  }
  const type = cell('type')
  const text = cell('keyResult')
  const objective = type !== null && /^(?:o\d*|objective)\b/i.test(type)
  const notes = cells.flatMap((value, at) =>
    value !== '' && (columns[at] ?? 'note') === 'note' ? [names[at] ? `${names[at]}: ${value}` : value] : []
  )
  return {
    number,
    cycle: cell('cycle'),
    objective: objective ? text : cell('objective'),
    keyResult: objective ? null : text,
    parts: { baseline: cell('baseline'), target: cell('target'), deadline: cell('deadline') },
    notes
  }
}

/** A row of a table without headings: a label and its text, or the longest cell with the rest beside it. */
function bareRow(number: number, cells: readonly string[]): Row {
  const label = readLabel(cells[0] ?? '')
  const named = label !== null && label.text === '' && (label.part === 'objective' || label.part === 'keyResult')
  let at = 0
  cells.forEach((cell, index) => {
    if (cell.length > (cells[at] ?? '').length) at = index
  })
  if (named) at = 1
  const text = cells[at] ?? ''
  const objective = named ? label.part === 'objective' : readLabel(text)?.part === 'objective'
  return {
    number,
    cycle: null,
    objective: objective ? (readLabel(text)?.text ?? text) : null,
    keyResult: objective ? null : text || null,
    parts: {},
    notes: cells.filter((cell, index) => cell !== '' && index !== at && !(named && index === 0))
  }
}

function isTabular(cells: readonly string[], line: Line, next: readonly string[] | null): boolean {
  if (cells.length < 2) return false
  return (
    headings(cells) !== null || trimmed(line.raw).startsWith('|') || (next !== null && next.length === cells.length)
  )
}

/** The Markdown or tab-separated table that starts at a line; null where none does. */
export function tableAt(lines: readonly Line[], start: number): Table | null {
  const first = lines[start]
  const cells = first && cellsOf(first)
  if (!first || !cells) return null
  const following = lines[start + 1]
  if (!isTabular(cells, first, following && !following.apart ? cellsOf(following) : null)) return null
  const framed = trimmed(first.raw).startsWith('|')
  const columns = headings(cells)
  const rows: Row[] = columns ? [] : [bareRow(first.number, cells)]
  let end = start + 1
  for (; end < lines.length; end += 1) {
    const line = lines[end]
    const row = line && cellsOf(line, framed)
    if (!line || !row || row.length < 2) break
    if (row.every(cell => cell === '' || RULE_CELL.test(cell))) continue
    rows.push(columns ? rowOf(line.number, row, columns, cells) : bareRow(line.number, row))
  }
  return { rows, end }
}
