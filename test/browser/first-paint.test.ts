import { expect, test } from 'vitest'
import { visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor } = visiting()

/** When the page was first drawn and when each further file was asked for, in ms. */
const timings = () => {
  const [painted] = performance.getEntriesByName('first-contentful-paint')
  const asked = performance.getEntriesByType('resource').filter(({ name }) => !name.endsWith('favicon.svg'))
  return { painted: painted?.startTime ?? 0, asked: asked.map(({ name, startTime }) => ({ name, startTime })) }
}

test.each(Object.entries(kinds))('%s is drawn on a first visit before it asks for anything else', async (_, path) => {
  const { page, open, context } = await visitor()
  await open(path)
  const { painted, asked } = await page.evaluate(timings)
  expect(painted).toBeGreaterThan(0)
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter(({ startTime }) => startTime < painted)).toEqual([])
  await context.close()
})

test('our faces are fetched behind the first page and used from the second on', async () => {
  const { page, open, context } = await visitor()
  await open(kinds.home)
  const face = () => page.locator('h1').evaluate(heading => getComputedStyle(heading).fontFamily.split(',')[0])
  expect(await face()).not.toMatch(/Young Serif/)
  await page.waitForFunction(() => [...document.fonts].every(({ status }) => status === 'loaded'))
  expect(await face()).not.toMatch(/Young Serif/)
  await page.locator('[data-start]').click()
  await page.waitForURL(/\/lessons\//)
  expect(await face()).toMatch(/Young Serif/)
  // Whoever comes back another day has read in a lesson, and that is remembered.
  await page.mouse.wheel(0, 400)
  await page.waitForFunction(() => localStorage.getItem('cairn:lessons:1')?.includes('lastOpened'))
  const later = await context.newPage()
  await later.goto(page.url())
  expect(await later.locator('html[data-faces]').count()).toBe(1)
  await context.close()
})

test('without script our faces are used at once', async () => {
  const { page, open, context } = await visitor({ javaScriptEnabled: false })
  await open(kinds.home)
  const family = await page.locator('h1').evaluate(heading => getComputedStyle(heading).fontFamily)
  expect(family).toMatch(/^"?Young Serif/)
  await context.close()
})
