const fetched = new Map<string, Promise<void>>()

/**
 * Fetches a style sheet once. Resolves when its styles apply; also where they cannot be had, since an unstyled field
 * still works.
 */
export function sheet(href: string): Promise<void> {
  const known = fetched.get(href)
  if (known !== undefined) return known
  const applied = new Promise<void>(resolve => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.onload = link.onerror = () => resolve()
    document.head.append(link)
  })
  fetched.set(href, applied)
  return applied
}
