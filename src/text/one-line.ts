/** A text on one line: whitespace of any kind becomes a space, signs nobody can see or print are left out. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?!\s)[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The same, cut where it has more than `most` characters, and never through one of them. */
export function shortLine(text: string, most: number): string {
  const signs = [...oneLine(text.slice(0, most * 4))]
  return signs.length <= most ? signs.join('') : `${signs.slice(0, most).join('').trimEnd()}…`
}
