const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether a text can be an id: lower-case letters, digits and single hyphens between them. */
export function isKebab(text: string): boolean {
  return KEBAB.test(text)
}

/** A text as an id: its words in lower case without accents, joined by hyphens. Empty where it has no letter or digit. */
export function kebab(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
