/**
 * A built page whose script is named on the root element instead of being asked for by a tag: before-paint.ts fetches it
 * once the page has been drawn. A module never holds up the parser, yet its request shares a thin line with the page
 * itself, and whatever arrives before the first paint has to be dealt with before it.
 * @param html a page as the build leaves it
 * @throws where the page does not have exactly one script of its own
 */
export function withScriptAfterPaint(html: string): string {
  const tags = [...html.matchAll(/<script type="module" src="([^"]+)"><\/script>/g)]
  const [tag] = tags
  if (!tag || tags.length > 1) throw new Error(`A page has ${tags.length} scripts of its own where one is expected.`)
  return html.replace(tag[0], '').replace(/<html[^>]*/, `$& data-page="${tag[1]}"`)
}
