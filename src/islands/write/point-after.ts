const GRAVEST_FIRST = ['blocker', 'major', 'minor']

/**
 * Where the keyboard goes for the next point that asks for mending: the gravest first, in the order of the lines; after
 * the last comes the first. Null where nothing asks for it.
 * @param last where it went before
 */
export function pointAfter(last: HTMLElement | null, within: Element): HTMLElement | null {
  const all = GRAVEST_FIRST.flatMap(severity => [
    ...within.querySelectorAll<HTMLElement>(`article[data-severity=${severity}] > details > summary`)
  ])
  return all[(last ? all.indexOf(last) : -1) + 1] ?? all[0] ?? null
}
