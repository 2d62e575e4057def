import { type Line, leading, plain, trimmed, type Words, wordsIn } from './lines.ts'
import { stripped, UNDOUBLING } from './trace.ts'

/** The cells between separators, from an offset of the line’s raw text on. */
function split(line: Line, text: string, from: number, separator: string): Words[] {
  let at = line.rawFrom + from
  return text.split(separator).map(cell => {
    const words = wordsIn(line.number, at, cell)
    at += cell.length + separator.length
    return words
  })
}

/** Cells of a line of CSV; a quoted one may hold separators, and two quotes for one. */
function commaSeparated(line: Line, separator: string): Words[] {
  const { raw, rawFrom, number } = line
  const cells: Words[] = []
  let at = 0
  while (at <= raw.length) {
    const blanks = leading(raw.slice(at))
    if (raw.charAt(at + blanks) === '"') {
      const from = at + blanks + 1
      let to = from
      while (to < raw.length && (raw.charAt(to) !== '"' || raw.charAt(to + 1) === '"'))
        to += raw.charAt(to) === '"' ? 2 : 1
      const text = plain(stripped(raw.slice(from, to), UNDOUBLING))
      cells.push({
        text,
        line: number,
        from: rawFrom + from,
        to: rawFrom + Math.min(to, raw.length),
        at: 0,
        quoted: true
      })
      const next = raw.indexOf(separator, to + 1)
      at = next === -1 ? raw.length + 1 : next + 1
    } else {
      const next = raw.indexOf(separator, at)
      const to = next === -1 ? raw.length : next
      cells.push(wordsIn(number, rawFrom + at, raw.slice(at, to)))
      at = to + 1
    }
  }
  return cells
}

/**
 * The cells of a row; null for a line that is none.
 * @param framed whether the table’s rows open with a pipe; in others a leading pipe follows an empty cell
 */
export function cellsOf(line: Line, framed = true): Words[] | null {
  const row = trimmed(line.raw)
  if (row.includes('|')) {
    // A bullet that mentions “a | b” is a bullet.
    if (line.mark !== 'none' && !row.startsWith('|')) return null
    // Confluence’s headings: ||Objective||Key result||
    const double = row.startsWith('||') && row.length > 4
    if (double) return split(line, row.slice(2, row.endsWith('||') ? -2 : row.length), leading(line.raw) + 2, '||')
    const front = framed && row.startsWith('|') ? 1 : 0
    const back = row.length > front && row.endsWith('|') ? 1 : 0
    return split(line, row.slice(front, row.length - back), leading(line.raw) + front, '|')
  }
  if (line.mark === 'item' || !row.includes('\t')) return null
  return split(line, line.raw, 0, '\t')
}

/** The cells of a line of comma- or semicolon-separated values; null where it has none. */
export function valuesOf(line: Line, separator: ',' | ';'): Words[] | null {
  return line.raw.includes(separator) ? commaSeparated(line, separator) : null
}
