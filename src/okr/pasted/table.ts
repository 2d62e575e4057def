import { cellsOf, valuesOf } from './cells.ts'
import { type Label, readLabel } from './label.ts'
import { type Line, partOf, trimmed, type Words, wordsIn } from './lines.ts'
import type { Parts } from './measure.ts'

/** One row, its cells under the names this reader knows. */
export type Row = {
  readonly number: number
  readonly cycle: string | null
  readonly objective: Words | null
  /** Several where a cell holds a list. */
  readonly keyResults: readonly Words[]
  readonly parts: Parts
  /** Cells that are neither, with their heading: “Owner: Asha”. */
  readonly notes: readonly string[]
}

/** A table and the index of the first line behind it. */
export type Table = { readonly rows: readonly Row[]; readonly end: number }

type Column =
  | 'objective'
  | 'keyResult'
  | 'numbered'
  | 'metric'
  | 'baseline'
  | 'target'
  | 'deadline'
  | 'cycle'
  | 'current'
  | 'unit'
  | 'number'
  | 'type'
  | 'note'

// “Q1 actual”, “2026 target”: the period in front of a column’s name.
const OF_PERIOD = String.raw`^(?:(?:[qht][1-4]|20\d\d|fy[ -]?\d\d|last (?:quarter|term|year)|this (?:quarter|term|year)|end of (?:quarter|term|year))[ -]?)?`

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:#|no\.?|nr\.?|id|number|key|issue key|s[rl]?\.? ?no\.?)$/i],
  ['type', /^(?:(?:issue )?type|kind|level|item)$/i],
  ['objective', /^(?:objectives?|goals?|kras?|key result areas?)$/i],
  ['keyResult', /^(?:key[ -]?results?|krs?|results?|key result \(kr\))$/i],
  ['numbered', /^(?:kr|key[ -]?result)[ #-]*\d{1,2}$/i],
  ['metric', /^(?:metrics?|measures?|kpis?|name|title|summary|description|text|okr|what)$/i],
  ['baseline', /^(?:baseline|start(?:ing)?(?: value| point)?|from|initial(?: value)?)$/i],
  ['target', new RegExp(`${OF_PERIOD}(?:targets?(?: value)?|to|end value|goal value)$`, 'i')],
  ['current', new RegExp(`${OF_PERIOD}(?:current(?: value| level)?|actuals?|today|now|as[ -]is)$`, 'i')],
  ['unit', /^units?(?: of measure(?:ment)?)?$/i],
  ['deadline', /^(?:due(?: date| by)?|deadline|by|by when|end date|target date)$/i],
  ['cycle', /^(?:cycle|quarter|period|time ?frame|term)$/i]
]
const RULE_CELL = /^:?[-=]{1,}:?$/
const KNOWN_NOTE =
  /^(?:(?:kr )?owners?|dri|lead|responsible|assignee|who|team|progress|status|score|grade|confidence|%|% ?done|done|complete|completion|notes?|comments?|weight(?:age|ing)?|initiatives?)(?: \(.*\))?$/i

function columnOf(heading: string): Column {
  return COLUMNS.find(([, name]) => name.test(heading))?.[0] ?? 'note'
}

function headings(row: readonly Words[]): Column[] | null {
  if (row.length > 40) return null
  const cells = row.map(({ text }) => text)
  const columns = cells.map(columnOf)
  // “Objective | KR 1 | KR 2”: a key result in each.
  const main = columns.includes('numbered')
    ? 'numbered'
    : columns.includes('keyResult')
      ? 'keyResult'
      : columns.includes('metric')
        ? 'metric'
        : null
  const known = cells.filter((cell, at) => columns[at] !== 'note' || KNOWN_NOTE.test(cell)).length
  if (known < 2 || (!main && !columns.includes('objective'))) return null
  // “KR | Key result”: the first is a number; “Key result | Metric”: the second is a note.
  const at =
    main === null || main === 'numbered'
      ? -1
      : main === 'metric'
        ? columns.indexOf(main)
        : cells.findLastIndex((_, i) => columns[i] === main)
  return columns.map((column, index) => {
    if (index === at) return 'keyResult'
    if (column === 'keyResult') return 'number'
    // “Objective | Key result | Start | Goal”: the second goal is where the number should go.
    if (column === 'objective' && columns.indexOf(column) < index) return 'target'
    return column === 'metric' ? 'note' : column
  })
}

const OTHER = /^(?:initiative|task|sub-?task|action|activity|project|epic|story|milestone|theme|bug|note|risk)s?\b/i

const MARK = /^[ ]*(?:\(?\d{1,2}[.)][ ]+|[-*•·–][ ]+)?/

/** The key results of a cell: several where its lines each begin like one. */
function listIn(line: Line, cell: Words): Words[] {
  const pieces = line.raw.slice(cell.from - line.rawFrom, cell.to - line.rawFrom).split(/(<br ?\/?>)/i)
  if (pieces.length < 3 || cell.quoted) return [cell]
  let from = cell.from
  const list: Words[] = []
  for (const [at, piece] of pieces.entries()) {
    const mark = MARK.exec(piece)?.[0].length ?? 0
    if (at % 2 === 0) list.push(wordsIn(cell.line, from + mark, piece.slice(mark)))
    from += piece.length
  }
  const full = list.filter(({ text }) => text !== '')
  return full.every(({ text }) => /^[\p{Lu}\d“"]/u.test(text)) ? full : [cell]
}

function rowOf(line: Line, cells: readonly Words[], columns: readonly Column[], names: readonly Words[]): Row {
  const cell = (column: Column): Words | null => {
    const words = cells[columns.indexOf(column)]
    return words && words.text !== '' ? words : null
  }
  const type = cell('type')
  const text = cell('keyResult')
  const objective = type !== null && /^(?:o\d*|objective)\b/i.test(type.text)
  // “Initiative | Buy smaller pots”
  const isOther = type !== null && text !== null && OTHER.test(type.text)
  const numbered = cells.filter((each, at) => columns[at] === 'numbered' && each.text !== '')
  const notes = cells.flatMap(({ text: value }, at) => {
    const name = names[at]?.text
    return value !== '' && (columns[at] ?? 'note') === 'note' ? [name ? `${name}: ${value}` : value] : []
  })
  return {
    number: line.number,
    cycle: cell('cycle')?.text ?? null,
    objective: objective ? text : cell('objective'),
    keyResults: [...numbered, ...(objective || isOther || text === null ? [] : listIn(line, text))],
    parts: {
      baseline: cell('baseline'),
      target: cell('target'),
      deadline: cell('deadline'),
      current: cell('current'),
      unit: cell('unit')
    },
    notes: isOther ? [`${type.text}: ${text.text}`, ...notes] : notes
  }
}

/** A row of a table without headings: a label and its text, or the longest cell with the rest beside it. */
function bareRow(number: number, cells: readonly Words[]): Row {
  // A tracker’s export has its number first: “OKR-12 | Objective | Make …”.
  const labels = cells.map(({ text }) => readLabel(text))
  const namedAt = labels.findIndex(
    (each, index) =>
      each !== null &&
      each.text === '' &&
      (each.part === 'objective' || each.part === 'keyResult') &&
      (index === 0 || /^(?:objective|key result)$/i.test(cells[index]?.text ?? ''))
  )
  // “O1: Guests come back | KR1: Lost keys …”: each cell says what it is.
  const said = (part: Label['part']): Words[] =>
    labels.flatMap((each, index) => {
      const words = cells[index]
      return each?.part === part && each.text !== '' && words ? [partOf(words, each.at, each.text)] : []
    })
  const [told] = said('objective')
  const results = said('keyResult')
  if (told && results.length > 0) {
    const notes = cells.filter(({ text }, index) => text !== '' && (labels[index]?.text ?? '') === '')
    return {
      number,
      cycle: null,
      objective: told,
      keyResults: results,
      parts: {},
      notes: notes.map(({ text }) => text)
    }
  }
  const [name, value] = cells
  // “Owner | Asha”
  if (cells.length === 2 && name && value && KNOWN_NOTE.test(name.text))
    return { number, cycle: null, objective: null, keyResults: [], parts: {}, notes: [`${name.text}: ${value.text}`] }
  const label = labels[namedAt]
  const named = label !== undefined && label !== null
  let at = namedAt === 0 ? 1 : 0
  if (namedAt !== 0)
    cells.forEach(({ text }, index) => {
      if (index !== namedAt && (at === namedAt || text.length > (cells[at]?.text ?? '').length)) at = index
    })
  const cell = cells[at]
  const words = cell && cell.text !== '' ? cell : null
  const own = words && readLabel(words.text)
  const objective = named ? label.part === 'objective' : own?.part === 'objective'
  return {
    number,
    cycle: null,
    objective: objective && words ? (own ? partOf(words, own.at, own.text) : words) : null,
    keyResults: objective || words === null ? [] : [words],
    parts: {},
    notes: cells.flatMap(({ text }, index) => (text !== '' && index !== at && index !== namedAt ? [text] : []))
  }
}

function isTabular(cells: readonly Words[], line: Line, next: readonly Words[] | null): boolean {
  if (cells.length < 2) return false
  return (
    headings(cells) !== null || trimmed(line.raw).startsWith('|') || (next !== null && next.length === cells.length)
  )
}

type Cells = (line: Line) => readonly Words[] | null

/** How the rows of the table that starts at a line are cut into cells; null where none starts. */
function cutting(first: Line, next: Line | undefined): Cells | null {
  const framed = trimmed(first.raw).startsWith('|')
  const cells = cellsOf(first)
  if (cells && isTabular(cells, first, next && !next.apart ? cellsOf(next) : null)) return line => cellsOf(line, framed)
  // Commas stand in every sentence: only a row of names above another of the same length makes them a table.
  for (const separator of [',', ';'] as const) {
    const values = next && !next.apart ? valuesOf(first, separator) : null
    if (values && headings(values) && next && valuesOf(next, separator)?.length === values.length)
      return line => (line.apart ? null : valuesOf(line, separator))
  }
  return null
}

/** The Markdown, tab- or comma-separated table that starts at a line; null where none does. */
export function tableAt(lines: readonly Line[], start: number): Table | null {
  const first = lines[start]
  const cellsIn = first && cutting(first, lines[start + 1])
  const cells = first && (cellsOf(first) ?? cellsIn?.({ ...first, apart: false }))
  if (!first || !cellsIn || !cells) return null
  const columns = headings(cells)
  const rows: Row[] = columns ? [] : [bareRow(first.number, cells)]
  let end = start + 1
  for (; end < lines.length; end += 1) {
    const line = lines[end]
    const row = line && cellsIn(line)
    if (!line || !row || row.length < 2) break
    if (row.every(({ text }) => text === '' || RULE_CELL.test(text))) continue
    // The headings of the next table.
    if (line.apart && headings(row)) break
    rows.push(columns ? rowOf(line, row, columns, cells) : bareRow(line.number, row))
  }
  return { rows, end }
}
