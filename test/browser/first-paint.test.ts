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

test.each(Object.entries(kinds))('%s stays where it was drawn on a phone while its script arrives', async (_, path) => {
  const { page, open, context } = await visitor({ viewport: { width: 412, height: 823 } })
  await open(path)
  const moved = await page.evaluate(
    () =>
      new Promise<string[]>(resolve => {
        const moved: string[] = []
        const read = (entries: PerformanceEntryList) => {
          for (const entry of entries) moved.push(JSON.stringify(entry.toJSON()))
        }
        const observer = new PerformanceObserver(list => read(list.getEntries()))
        observer.observe({ type: 'layout-shift', buffered: true })
        // What has been drawn is reported behind the next frame but one.
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => {
              read(observer.takeRecords())
              resolve(moved)
            })
          )
        )
      })
  )
  expect(moved).toEqual([])
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
