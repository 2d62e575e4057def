import { mkdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { awake, expectNoSidewaysScroll, expectNoViolation, visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor } = visiting()
const screenshots = new URL('screenshots', import.meta.url).pathname
mkdirSync(screenshots, { recursive: true })

const themes = ['light', 'dark'] as const
const pages = Object.entries(kinds)

describe.each(themes)('in the %s theme', colorScheme => {
  test.each(pages)('%s has no accessibility violation', async (_, path) => {
    const { page, open, trouble, context } = await visitor({ colorScheme })
    await open(path)
    await openEverything(page)
    await expectNoViolation(page)
    expect(trouble).toEqual([])
    await context.close()
  })

  test.each(pages)('%s fits 320, 768 and 1280 pixels', async (name, path) => {
    for (const width of [320, 768, 1280]) {
      const { page, open, context, trouble } = await visitor({
        colorScheme,
        viewport: { width, height: 900 },
        reducedMotion: 'reduce'
      })
      // Fonts come on the second page at the latest; the pictures should show them.
      await open(kinds.about)
      await open(path)
      await expectNoSidewaysScroll(page)
      await page.screenshot({ path: `${screenshots}/${name}-${width}-${colorScheme}.png`, fullPage: true })
      await openEverything(page)
      await expectNoSidewaysScroll(page)
      expect(trouble).toEqual([])
      await context.close()
    }
  })
})

describe('with text at 200%', () => {
  test.each(pages)('%s still fits 640 and 1280 pixels', async (_, path) => {
    const { page, open, context } = await visitor({ viewport: { width: 640, height: 900 } })
    await open(path)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSidewaysScroll(page)
    }
    await context.close()
  })
})

/** Unfolds all there is, scrolls through the page so that every island wakes, and returns to the top. */
async function openEverything(page: import('playwright-core').Page): Promise<void> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      scrollTo({ top: y, behavior: 'instant' })
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    scrollTo({ top: 0, behavior: 'instant' })
  })
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('[data-island]')].every(island => island.hasAttribute('data-awake')) ||
      !('script' in document.documentElement.dataset)
  )
  await awake(page)
}
