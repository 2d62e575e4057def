import type { Html } from '../../cards/card.ts'

/** Plain text as markup that shows it letter by letter. */
export function escaped(text: string): Html {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
