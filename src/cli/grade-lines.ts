import type { Span } from '../text/spans.ts'

/** A stretch of a file: lines and columns from 1, columns in UTF-16 units, the end column behind the last sign. */
export type Region = {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** The lines of a text, for turning offsets into lines and columns. Lines end as SARIF’s default says: `\n` or `\r\n`. */
export class Lines {
  private readonly starts: readonly number[]
  private readonly first: number

  /** `first`: the number of the text’s first line in its file. */
  constructor(text: string, first = 1) {
    const starts = [0]
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.starts = starts
    this.first = first
  }

  region([start, end]: Span): Region {
    const from = this.position(start)
    const to = this.position(end)
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
  }

  private position(offset: number): { line: number; column: number } {
    let low = 0
    let high = this.starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + this.first, column: offset - (this.starts[low] ?? 0) + 1 }
  }
}
