import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor } = visiting()

const shown = (page: Page) => page.locator('[data-okr]:visible')
const count = async (page: Page) => Number((await page.locator('[data-found]').textContent())?.match(/\d+/)?.[0])
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id)

/** Tabs until an element has the focus; the filters stand near the top. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 40 && (await focusedId(page)) !== id; step++) await page.keyboard.press('Tab')
  expect(await focusedId(page)).toBe(id)
}

describe('the library, by keyboard alone', () => {
  test('is filtered by lists, says how many are left, and remembers the choice in its address', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.library)
    const all = await shown(page).count()
    expect(await count(page)).toBe(all)
    await tabTo(page, 'library-function')
    await page.keyboard.type('Engin')
    await page.waitForURL(/\?function=engineering$/)
    const some = await shown(page).count()
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(all)
    expect(await page.locator('[data-found]').textContent()).toBe(`${some} of ${all} OKRs`)
    expect(await page.locator('h2:visible').allTextContents()).toEqual(['Engineering'])

    await page.reload()
    await page.waitForFunction(() => document.querySelector('[data-found]')?.textContent?.includes(' of '))
    expect(await shown(page).count()).toBe(some)
    expect(await page.locator('#library-function').inputValue()).toBe('engineering')
    expect(trouble).toEqual([])
  })

  test('is searched by any word of any entry, and says so where there is none', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.library)
    const all = await shown(page).count()
    await tabTo(page, 'library-q')
    // Stands in comments and lines only, in no title: found once the words have been fetched.
    await page.keyboard.type('catalogue CURTAINS')
    await page.waitForFunction(() => document.querySelectorAll('[data-okr]:not([hidden])').length === 1)
    expect(await shown(page).getAttribute('data-okr')).toBe('weavers-sell-to-hotels')
    await page.keyboard.type(' zebra')
    expect(await shown(page).count()).toBe(0)
    expect(await page.locator('[data-none]').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await shown(page).count()).toBe(all)
    expect(page.url()).not.toContain('?')

    await page.keyboard.type('zebra')
    for (let step = 0; step < 8; step++) {
      if (await page.evaluate(() => document.activeElement?.hasAttribute('data-clear'))) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    expect(await focusedId(page)).toBe('library-q')
    expect(await shown(page).count()).toBe(all)
    expect(trouble).toEqual([])
  })

  test('takes an address that asks for what does not exist as asking for nothing', async () => {
    const { page, open, trouble } = await visitor()
    await open(`${kinds.library}?function=magic&criterion=%00&q=`)
    expect(await page.locator('[data-found]').textContent()).toMatch(/^All \d+ OKRs$/)
    expect(trouble).toEqual([])
  })

  test('leads from a criterion to entries that show it as a fault', async () => {
    const { page, open } = await visitor()
    await open(kinds.criterion)
    await page.locator('a[href*="/library/?criterion="]').click()
    await page.waitForFunction(() => document.querySelector('[data-found]')?.textContent?.includes(' of '))
    await shown(page).first().locator('a').click()
    await page.waitForURL(/\/library\/[a-z-]+\/$/)
    expect(await page.locator('.faults a[href="/criteria/outcome/"]').count()).toBeGreaterThan(0)
  })
})

describe('an entry of the library', () => {
  test('shows both versions, the faults marked in the words', async () => {
    const { page, open } = await visitor()
    await open(kinds.specimen)
    expect(await page.locator('[data-version=weak] mark').count()).toBeGreaterThan(0)
    expect(await page.locator('[data-version=strong] mark').count()).toBe(0)
    expect(await page.locator('[data-version=strong] .comment').count()).toBeGreaterThan(3)
  })

  test('becomes a draft on the desk, weak or strong, and what was written before is kept', async () => {
    const visit = await visitor()
    const { page, open, trouble } = visit
    const objective = page.locator('#desk-objective')
    await open(`${kinds.write}?scenario=own`)
    await objective.fill('My very own objective')
    await page.waitForFunction(() => localStorage.getItem('cairn:drafts:1')?.includes('very own'))

    await open(kinds.specimen)
    const start = page.locator('a[href*="from=library:"]').first()
    await start.focus()
    await page.keyboard.press('Enter')
    await objective.waitFor()
    expect(await objective.inputValue()).toMatch(/^Find out whether hotels/)
    expect(await page.locator('.results textarea').count()).toBe(3)
    expect(await page.getByLabel('Cycle').inputValue()).toBe('January to June 2027')
    expect(await page.evaluate(() => localStorage.getItem('cairn:drafts:1'))).toContain('very own')

    // A reload goes on with the draft and does not start afresh.
    await objective.fill('Changed by hand')
    await page.waitForFunction(() => localStorage.getItem('cairn:drafts:1')?.includes('Changed by hand'))
    await page.reload()
    await objective.waitFor()
    expect(await objective.inputValue()).toBe('Changed by hand')

    await open(`${kinds.write}?from=library:weavers-sell-to-hotels:weak`)
    await objective.waitFor()
    expect(await objective.inputValue()).toMatch(/^Leverage synergies/)
    await page.locator('#desk-objective-findings .finding').first().waitFor()
    expect(trouble).toEqual([])
  })

  test.each(['library:no-such-entry', 'library:../../evil', 'x', ''])('opens the desk as ever for “%s”', async from => {
    const { page, open } = await visitor()
    await open(`${kinds.write}?from=${encodeURIComponent(from)}`)
    await page.locator('#desk-objective').waitFor()
    expect(await page.locator('#desk-objective').inputValue()).toBe('')
  })
})

test('without script the whole list stands there with its places to jump to, and nothing that cannot be used', async () => {
  const { page, open } = await visitor({ javaScriptEnabled: false })
  await open(kinds.library)
  expect(await shown(page).count()).toBeGreaterThanOrEqual(64)
  expect(await page.locator('main form').isVisible()).toBe(false)
  await page.locator('.jump a', { hasText: 'Founders' }).click()
  expect(page.url()).toMatch(/#founders$/)
  await open(kinds.specimen)
  await page.locator('[data-version=weak] .sees summary').first().click()
  expect(await page.locator('[data-version=weak] .sees li').first().isVisible()).toBe(true)
})
