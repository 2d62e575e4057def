import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pagesIn } from '../site/built.ts'
import { visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const base = '/some/base/'
const root = new URL('../..', import.meta.url).pathname
const folder = join(root, '.cache/sub-path')

// The test runner hands its own BASE_URL, MODE and the like to its children; a build must not hear of them.
const { BASE_URL, MODE, DEV, PROD, SSR, NODE_ENV, VITEST, ...env } = process.env
execFileSync(join(root, 'node_modules/.bin/astro'), ['build', '--base', base, '--outDir', folder, '--silent'], {
  cwd: root,
  env,
  stdio: 'inherit'
})
const { visitor } = visiting(folder, base)
const below = (path: string) => base + path.slice(1)

describe('deployed under /some/base/', () => {
  test('no page links out of the base', () => {
    expect(existsSync(join(folder, 'index.html'))).toBe(true)
    for (const { html, path } of pagesIn(folder)) {
      const out = [
        ...html.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/\s(?:href|src|data-from|data-page)="(\/[^"]*)"/g)
      ]
        .map(found => found[1] ?? '')
        .filter(url => !url.startsWith(base))
      expect(out, path).toEqual([])
    }
  })

  test('every kind of page comes to life: nothing missing, nothing refused', async () => {
    const { page, open, trouble } = await visitor()
    const missing: string[] = []
    page.on(
      'response',
      response => response.status() >= 400 && !response.url().includes('no-such-page') && missing.push(response.url())
    )
    for (const path of Object.values(kinds)) await open(below(path))
    expect(missing).toEqual([])
    expect(trouble).toEqual([])
  })

  test('a learner goes from home to a lesson, a card, the review, and back by the header', async () => {
    const { page, open, trouble } = await visitor()
    await open(base)
    await page.locator('[data-start]').click()
    await page.waitForURL(/\/some\/base\/lessons\/what-an-okr-is\//)
    await page.locator('.deck').first().scrollIntoViewIfNeeded()
    await page.locator('.deck .button.first').first().click()
    await page.locator('.deck [data-grade=hard]').click()
    await page.locator('.head nav').getByText('Review').first().click()
    await page.locator('.review .button.first').waitFor()
    await page.locator('.trail a').click()
    await page.waitForURL(/\/some\/base\/lessons\/what-an-okr-is\//)
    await open(below(kinds.write))
    await page.locator('.form .tall textarea').fill('Launch it')
    await page.getByText('Check this OKR').click()
    await page.locator('.rate button', { hasText: 'Skip' }).click()
    await page.locator('.finding summary').first().click()
    await page.locator('.finding .step').first().waitFor()
    expect(await page.locator('.finding a').first().getAttribute('href')).toMatch(/^\/some\/base\/criteria\//)
    expect(trouble).toEqual([])
  })
})
