import { expect, test } from 'vitest'
import { dist } from '../site/built.ts'
import { expectNoSidewaysScroll, visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

// The size a reader sets in the browser, which media queries in em see as well; most browsers begin at 16.
const { visitor } = visiting(dist, '/', ['--blink-settings=defaultFontSize=32'])

test.each(Object.entries(kinds))(
  '%s fits a small phone whose reader asked for text twice as large',
  async (_, path) => {
    const { page, open, context } = await visitor({ viewport: { width: 320, height: 640 } })
    await open(path)
    expect(
      await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
    ).toBeGreaterThan(31)
    await expectNoSidewaysScroll(page)
    await context.close()
  }
)
