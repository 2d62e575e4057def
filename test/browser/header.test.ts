import { describe, expect, test } from 'vitest'
import { visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor } = visiting()

describe('the menu of the header', () => {
  test.each([
    { name: 'on a narrow page', width: 320, size: '100%' },
    { name: 'on a wide page with text at 200%', width: 1280, size: '200%' }
  ])('stands folded $name, opens by keyboard and lies over the page', async ({ width, size }) => {
    const { page, open, context } = await visitor({ viewport: { width, height: 1200 } })
    await open(kinds.write)
    await page.evaluate(set => document.documentElement.style.setProperty('font-size', set), size)
    const menu = page.locator('.head .menu')
    const room = menu.getByRole('link', { name: 'Glossary' })
    expect(await room.isVisible()).toBe(false)
    await menu.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await room.isVisible()).toBe(true)
    const isOnTop = await room.evaluate(link => {
      const { x, y, width, height } = link.getBoundingClientRect()
      return document.elementFromPoint(x + width / 2, y + height / 2) === link
    })
    expect(isOnTop).toBe(true)
    await context.close()
  })

  test.each([320, 390])(
    'stays on a page of %i pixels with text at 200%, and the way past it out of sight',
    async width => {
      const { page, open, context } = await visitor({ viewport: { width, height: 640 } })
      await open(kinds.lesson)
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      for (const part of await page.locator('.head :is(.brand, summary, .theme)').all()) {
        const box = await part.boundingBox()
        expect(box?.x).toBeGreaterThanOrEqual(0)
        expect((box?.x ?? 0) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(width)
      }
      const skip = await page.locator('.skip').boundingBox()
      expect((skip?.y ?? 0) + (skip?.height ?? Number.NaN)).toBeLessThanOrEqual(0)
      await context.close()
    }
  )

  test('gives way to the rooms side by side where there is space', async () => {
    const { page, open, context } = await visitor({ viewport: { width: 1280, height: 900 } })
    await open(kinds.write)
    expect(await page.locator('.head .menu').isVisible()).toBe(false)
    expect(await page.locator('.head').getByRole('link', { name: 'Glossary' }).first().isVisible()).toBe(true)
    await context.close()
  })
})
