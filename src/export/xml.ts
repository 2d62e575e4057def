/** An element with its attributes and what is in it; text is escaped, markup is handed in as `raw`. */
export type Xml = string | { readonly raw: string }

/** Text as XML. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
}

/** One element. Attributes that are undefined are left out. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...content: readonly Xml[]
): { readonly raw: string } {
  const own = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${xmlText(String(value))}"`
  )
  const inner = content.map(each => (typeof each === 'string' ? xmlText(each) : each.raw)).join('')
  return { raw: inner === '' ? `<${name}${own.join('')}/>` : `<${name}${own.join('')}>${inner}</${name}>` }
}

/** A whole document. */
export function xmlDocument({ raw }: { readonly raw: string }): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${raw}\n`
}
