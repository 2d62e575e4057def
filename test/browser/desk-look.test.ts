import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectNoSidewaysScroll, expectNoViolation, visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor } = visiting()

/** Fills the desk and opens everything on it. */
async function unfoldAll(page: Page): Promise<void> {
  await page
    .locator('#desk-objective')
    .fill('Launch the new loyalty app and synergise Donaudampfschifffahrtsgesellschaftskapitänsmütze')
  for (const [index, text] of ['Improve footfall significantly', 'Publish 12 posts', 'Raise visits to 1,400'].entries())
    await page.locator(`#desk-kr-${index}`).fill(text)
  await page.getByText('Check this OKR').click()
  await page.locator('.rate input').first().check()
  await page.getByText('Now check it').click()
  await page.locator('.verdict-box').waitFor()
  await page.locator('#desk-kr-0').fill('Improve footfall a lot')
  for (const summary of await page.locator('.panel > summary, .finding summary').all()) await summary.click()
  await page.locator('.rung').first().click()
  await page.locator('.worked').waitFor()
  await page.locator('.compare').waitFor()
  await page.locator('.judgement .frame svg').waitFor()
  await page.locator('.steps').first().waitFor()
}

describe.each(['light', 'dark'] as const)('the desk with everything open, in the %s theme', colorScheme => {
  test('has no accessibility violation and fits 320, 768 and 1280 pixels and text at 200%', async () => {
    const { page, open, trouble } = await visitor({ colorScheme, reducedMotion: 'reduce' })
    await open(kinds.write)
    await unfoldAll(page)
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSidewaysScroll(page)
    }
    await expectNoViolation(page)
    await page.setViewportSize({ width: 640, height: 900 })
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await expectNoSidewaysScroll(page)
    expect(trouble).toEqual([])
  })
})

/** The share of pixels in which two pictures clearly differ. Edges of letters may be smoothed otherwise, lines not broken otherwise. */
function unlike(page: Page, ...pictures: readonly Buffer[]): Promise<number> {
  return page.evaluate(
    async sources => {
      const drawn = sources.map(async source => {
        const image = new Image()
        image.src = `data:image/png;base64,${source}`
        await image.decode()
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')
        pen?.drawImage(image, 0, 0)
        return pen?.getImageData(0, 0, image.width, image.height).data ?? []
      })
      const [one = [], other = []] = await Promise.all(drawn)
      if (one.length !== other.length) return 1
      let far = 0
      for (let at = 0; at < one.length; at += 4) if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 128) far += 1
      return far / (one.length / 4)
    },
    pictures.map(picture => picture.toString('base64'))
  )
}

test('the underlined words lie exactly over the words typed, at every width, size and direction', async () => {
  const { page, open, context } = await visitor()
  const scale = await context.newPage()
  await open(kinds.write)
  const texts = [
    'Raise the share of visitors who come back within 30 days from 18% to 30% by the end of the third quarter',
    'Improve   footfall  significantly , really ',
    `A ${'Donaudampfschifffahrt'.repeat(6)} and then some`,
    'الهدف: رفع رضا العملاء (من ٤٠٪ إلى ٦٠٪)، ثم 25% أكثر!',
    '🏔️ 山に登る: 売上を10%から20%に上げるために毎週お客様と話す、そして記録する'
  ]
  for (const [width, size] of [
    [320, '100%'],
    [400, '200%'],
    [768, '100%'],
    [1280, '130%']
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate(value => document.documentElement.style.setProperty('font-size', value), size)
    for (const text of texts) {
      for (const id of ['desk-objective', 'desk-kr-0']) {
        await page.locator(`#${id}`).fill(text)
        await page.locator('#desk-cycle').focus()
        const field = page.locator(`.field:has(#${id})`)
        // First the words as typed, then the ghost that carries the marks, each alone and in the same ink.
        const ink = (typed: boolean) =>
          field.evaluate((element, on) => {
            const [ghost, area] = [...element.children] as HTMLElement[]
            ghost?.style.setProperty('color', on ? 'transparent' : 'black')
            area?.style.setProperty('color', on ? 'black' : 'transparent')
          }, typed)
        await ink(true)
        const typed = await field.screenshot()
        await ink(false)
        const ghost = await field.screenshot()
        expect(await unlike(scale, typed, ghost), `${width}px at ${size}: ${text}`).toBeLessThan(0.002)
      }
    }
  }
})

test('nothing above or at the line moves while it is typed', async () => {
  const { page, open } = await visitor()
  await open(kinds.write)
  await page.locator('#desk-kr-0').fill('Improve footfall significantly')
  await page.getByText('Check this OKR').click()
  await page.getByRole('button', { name: 'Skip', exact: true }).click()
  await page.locator('.verdict-box').waitFor()
  const rows = () => page.locator('#desk-kr-0-findings .finding').count()
  const before = await rows()
  expect(before).toBeGreaterThan(0)
  await page.locator('#desk-kr-0').focus()
  await page.keyboard.press('End')
  const top = () => page.locator('#desk-kr-0').evaluate(field => field.getBoundingClientRect().top)
  const at = await top()
  await page.keyboard.type(', from 900 to 1,200')
  await page.locator('#desk-kr-0-findings .mended').first().waitFor()
  expect(await rows()).toBeGreaterThanOrEqual(before)
  expect(await top()).toBe(at)
})
