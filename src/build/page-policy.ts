import { createHash } from 'node:crypto'

/** What a page may do: take its own files, and run or draw what stands in it and is named by its hash. Nothing else. */
const RULES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'self'"
]

/**
 * A built page with its content security policy, right behind the character set so that it rules all that follows.
 * Every page names the hashes of its own inline scripts and styles alone: hashes do not compress, and a list for the
 * whole site would be a tenth of a small page.
 * @param html a page as the build leaves it
 * @throws where the page does not begin as ours do
 */
export function withPolicy(html: string): string {
  const scripts = inlineOf(html, /<script(?![^>]*\s(?:src=|type="application\/json"))[^>]*>([\s\S]*?)<\/script>/g)
  const styles = inlineOf(html, /<style[^>]*>([\s\S]*?)<\/style>/g)
  const policy = [...RULES, `script-src 'self'${scripts}`, `style-src 'self'${styles}`].join(';')
  const charset = '<meta charset="utf-8">'
  if (!html.includes(charset)) throw new Error('A page has no character set for its policy to stand behind.')
  return html.replace(charset, `$&<meta http-equiv="content-security-policy" content="${policy}">`)
}

function inlineOf(html: string, tag: RegExp): string {
  const hashes = [...html.matchAll(tag)].map(([, text = '']) => createHash('sha256').update(text).digest('base64'))
  return [...new Set(hashes)].map(hash => ` 'sha256-${hash}'`).join('')
}
