/** Widths in parts of the type size, on the wide side, since nobody knows which face a browser will choose. */
function widthOf(sign: string): number {
  if (/[ilj.,;:'’|! ]/.test(sign)) return 0.34
  if (/[mwMW@%—…]/.test(sign)) return 0.96
  if (/[A-Z]/.test(sign)) return 0.74
  return (sign.codePointAt(0) ?? 0) > 0x10ff ? 1.1 : 0.6
}

/** How wide a text runs, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let sum = 0
  for (const sign of text) sum += widthOf(sign)
  return sum * size
}

/** Cuts a text into lines no wider than `width`; a word wider than that is cut too. An empty text has no lines. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(part => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, size) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const sign of word) {
      if (line !== '' && textWidth(line + sign, size) > width) {
        lines.push(line)
        line = ''
      }
      line += sign
    }
  }
  return line === '' ? lines : [...lines, line]
}
