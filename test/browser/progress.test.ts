import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectNoSidewaysScroll, expectNoViolation, visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor, tab } = visiting()

async function judgeOneCard(page: Page): Promise<void> {
  await page.locator('.deck').first().scrollIntoViewIfNeeded()
  await page.locator('.deck .button.first').first().click()
  await page.locator('.deck [data-grade=good]').first().click()
  await page.waitForFunction(() => localStorage.getItem('cairn:reviews:2')?.includes('G'))
}

const metCards = (page: Page) => page.locator('.figures div', { hasText: 'cards met' }).locator('dd').textContent()

describe('the progress page', () => {
  test('saves a file, and another browser joins it to what is there', async () => {
    const one = await visitor({ acceptDownloads: true })
    await one.open(kinds.lesson)
    await judgeOneCard(one.page)
    await one.open(kinds.progress)
    expect(await metCards(one.page)).toMatch(/^1 of/)
    const [download] = await Promise.all([
      one.page.waitForEvent('download'),
      one.page.getByText('Export progress').click()
    ])
    expect(download.suggestedFilename()).toMatch(/^cairn-progress-\d{4}-\d\d-\d\d\.json$/)
    const path = await download.path()
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ format: 'cairn-progress', version: 1 })

    const two = await visitor()
    await two.open('/lessons/objectives/')
    await judgeOneCard(two.page)
    await two.open(kinds.progress)
    await two.page.locator('input[type=file]').setInputFiles(path)
    await two.page.getByText(/^Joined: 1 review/).waitFor()
    expect(await metCards(two.page)).toMatch(/^2 of/)
    await two.page.locator('input[type=file]').setInputFiles(path)
    await two.page.getByText('nothing that was not here already').waitFor()
    expect([...one.trouble, ...two.trouble]).toEqual([])
  })

  test.each([
    ['binary junk', Buffer.from([0, 255, 254, 1, 2, 3]), 'could not be read'],
    ['another program’s file', Buffer.from('{"format":"other"}'), 'not a progress file'],
    ['a cut file', Buffer.from('{"format":"cairn-progress","version":1,"answers":{'), 'could not be read']
  ])('refuses %s in plain words and loses nothing', async (_, buffer, words) => {
    const { page, open, trouble } = await visitor()
    await open(kinds.lesson)
    await judgeOneCard(page)
    await open(kinds.progress)
    await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer })
    await page.getByText(words).waitFor()
    expect(await metCards(page)).toMatch(/^1 of/)
    expect(trouble).toEqual([])
  })

  test('asks before erasing, offers the export, and another open tab brings nothing back', async () => {
    const one = await visitor()
    await one.open(kinds.lesson)
    await judgeOneCard(one.page)
    const other = await tab(one)
    await other.open(kinds.review)
    await one.open(kinds.progress)
    await one.page.getByText('Erase my progress').click()
    await one.page.getByText('Export progress first').waitFor()
    await one.page.getByText('Keep it').click()
    expect(await metCards(one.page)).toMatch(/^1 of/)
    await one.page.getByText('Erase my progress').click()
    await one.page.getByText('Erase everything', { exact: true }).click()
    await one.page.getByText('Everything was erased').waitFor()
    expect(await metCards(one.page)).toMatch(/^0 of/)
    await other.page.bringToFront()
    await other.page.reload()
    await one.page.reload()
    await one.page.locator('.figures').waitFor()
    expect(await metCards(one.page)).toMatch(/^0 of/)
  })
})

describe('storage', () => {
  test('refused: everything works for as long as the page is open, and a notice says so', async () => {
    const { page, context, open, trouble } = await visitor()
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        }
      })
    })
    await open(kinds.lesson)
    await page.locator('.deck').first().scrollIntoViewIfNeeded()
    await page.locator('.deck .button.first').first().click()
    await page.locator('.deck [data-grade=good]').first().click()
    await page.locator('.deck').getByText('2 of').waitFor()
    await page.locator('.trouble').getByText('does not let the site keep anything').waitFor()
    expect(trouble).toEqual([])
  })

  test.each(['full', 'refused'] as const)(
    '%s: what was done is saved from the page itself, as leaving it would lose it',
    async why => {
      const { page, context, open, trouble } = await visitor({ viewport: { width: 320, height: 640 } })
      await context.addInitScript(kind => {
        const fail = () => {
          throw new DOMException(kind, kind === 'full' ? 'QuotaExceededError' : 'SecurityError')
        }
        if (kind === 'full') Storage.prototype.setItem = fail
        else Object.defineProperty(window, 'localStorage', { get: fail })
      }, why)
      await open(kinds.lesson)
      await page.locator('.deck').first().scrollIntoViewIfNeeded()
      await page.locator('.deck .button.first').first().click()
      await page.locator('.deck [data-grade=good]').first().click()
      await page.locator('.trouble').getByText('until you leave this page').waitFor()
      await expectNoSidewaysScroll(page)
      await expectNoViolation(page)
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save it as a file' }).press('Enter')
      const file = JSON.parse(await readFile(await (await saved).path(), 'utf8'))
      expect(Object.keys(file.reviews)).toHaveLength(1)
      expect(trouble).toEqual([])

      await open(kinds.progress)
      expect(await metCards(page)).toMatch(/^0 of/)
      await page.locator('input[type=file]').setInputFiles(await (await saved).path())
      await page.getByText(/^Joined: 1 review/).waitFor()
      expect(await metCards(page)).toMatch(/^1 of/)
    }
  )

  test('corrupt: the page stands, and what could not be read is put aside, not deleted', async () => {
    const { page, context, open, trouble } = await visitor()
    await context.addInitScript(() => {
      if (localStorage.getItem('planted')) return
      localStorage.setItem('planted', 'yes')
      for (const name of ['answers', 'reviews', 'lessons', 'drafts', 'settings'])
        localStorage.setItem(`cairn:${name}:1`, '{{{ not json')
    })
    for (const path of [kinds.home, kinds.lesson, kinds.review, kinds.write, kinds.progress]) await open(path)
    await page.getByText('put aside').waitFor()
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('cairn:quarantine:')).length)
    ).toBeGreaterThanOrEqual(5)
    expect(trouble).toEqual([])
  })

  test('followed: what one tab does, the other shows', async () => {
    const one = await visitor()
    await one.open(kinds.lesson)
    const other = await tab(one)
    await other.open(kinds.progress)
    expect(await metCards(other.page)).toMatch(/^0 of/)
    await one.page.bringToFront()
    await judgeOneCard(one.page)
    await other.page.bringToFront()
    await other.page.locator('.figures').getByText(/^1 of/).waitFor()
  })
})

describe('the theme', () => {
  test('is switched by hand, holds on every page from the first paint, and follows the system until then', async () => {
    const { page, open } = await visitor({ colorScheme: 'light' })
    await open(kinds.home)
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await paper()
    await page.getByRole('button', { name: 'Dark theme' }).press('Enter')
    await page.waitForFunction(() => localStorage.getItem('cairn:settings:1')?.includes('dark'))
    expect(await paper()).not.toBe(light)
    await page.goto(new URL(kinds.about, page.url()).href, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')
  })

  test('and the depth of overviews are read before the first paint just as the stores keep them', async () => {
    const { page, open } = await visitor()
    await open(kinds.lesson)
    await page.locator('.overview label', { hasText: 'At a glance' }).click()
    await page.waitForFunction(() => localStorage.getItem('cairn:settings:1')?.includes('basic'))
    await open('/lessons/objectives/')
    expect(await page.locator('.overview .basic').isVisible()).toBe(true)
    expect(await page.locator('.overview .standard').isVisible()).toBe(false)
    expect(await page.locator('.overview input[value=basic]').isChecked()).toBe(true)
  })
})
