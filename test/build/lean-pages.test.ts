import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { withPolicy } from '../../src/build/page-policy.ts'
import { withScriptAfterPaint } from '../../src/build/script-after-paint.ts'

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>T</title></head><body>${body}</body></html>`
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policyOf = (html: string) => html.match(/<meta http-equiv="content-security-policy" content="([^"]*)">/)?.[1]

describe('the policy of a page', () => {
  test('names every inline script and style once, by its hash, and nothing else', () => {
    const style = '<style>p{margin:0}</style>'
    const policy = policyOf(withPolicy(page(`${style}${style}<script>one()</script><script data-x>two("é")</script>`)))
    expect(policy?.split(';').slice(-2)).toEqual([
      `script-src 'self' ${hash('one()')} ${hash('two("é")')}`,
      `style-src 'self' ${hash('p{margin:0}')}`
    ])
  })

  test('leaves data and files alone, which no policy has to excuse', () => {
    const policy = policyOf(
      withPolicy(page('<script type="application/json">{}</script><script src="/a.js"></script>'))
    )
    expect(policy).toMatch(/;script-src 'self';style-src 'self'$/)
  })

  test('stands behind the character set and before all it rules', () => {
    expect(withPolicy(page('<p>Text</p>'))).toMatch(/<meta charset="utf-8"><meta http-equiv="content-security-policy"/)
  })

  test('refuses a page it cannot be put into', () => {
    expect(() => withPolicy('<p>Text</p>')).toThrow('character set')
  })
})

describe('the script of a page', () => {
  const tag = '<script type="module" src="/base/_astro/Page.abc.js"></script>'

  test('is named on the root instead of asked for', () => {
    const html = withScriptAfterPaint(page(`<p>Text</p>${tag}`))
    expect(html).toContain('<html lang="en-GB" data-page="/base/_astro/Page.abc.js">')
    expect(html).not.toContain('<script')
  })

  test.each([0, 2])('is one, not %i', count => {
    expect(() => withScriptAfterPaint(page(tag.repeat(count)))).toThrow(`${count} scripts`)
  })
})
