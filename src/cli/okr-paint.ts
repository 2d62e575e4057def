const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39], cyan: [36, 39] } as const

export type Style = keyof typeof CODES

/** How wide to write, and whether in colour. */
export type Look = { readonly width: number; readonly colours: boolean }

/** A text in a style of the terminal, where it has any. */
export function painted(text: string, style: Style, colours: boolean): string {
  const [on, off] = CODES[style]
  return colours ? `\u001b[${on}m${text}\u001b[${off}m` : text
}
