import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { awake, expectNoSidewaysScroll, visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor, tab } = visiting()

/** Presses Tab until the focus rests on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 150; step++) {
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${selector}.`)
}

const focused = (page: Page, id: string) => page.waitForFunction(wanted => document.activeElement?.id === wanted, id)

/** Walks down the column until the card has the focus. */
async function walkTo(page: Page, id: string, key = 'ArrowDown'): Promise<void> {
  for (let step = 0; step < 12; step++) {
    if ((await page.evaluate(() => document.activeElement?.id)) === `card-${id}`) return
    await page.keyboard.press(key)
  }
  throw new Error(`No arrow key reached ${id}.`)
}

describe('the map', () => {
  test('is linked with a reason by keyboard, taken back, and kept', async () => {
    const visit = await visitor()
    const { page, open, trouble } = visit
    await open(kinds.align)
    await tabTo(page, 'g.card')
    await walkTo(page, 'changes-survive')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('.company'))
    await page.keyboard.press('Escape')
    await focused(page, 'card-changes-survive')
    await page.keyboard.press('Enter')
    await walkTo(page, 'second-spring', 'ArrowUp')
    await page.keyboard.press('Enter')
    await focused(page, 'map-so-changes-survive-second-spring')
    await page.keyboard.type('summer costs a school nothing')
    await page.getByText('The author of this map drew this link too').first().waitFor()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

    await page.reload()
    await awake(page)
    const kept = page.locator('#list-so-changes-survive-second-spring')
    expect(await kept.inputValue()).toBe('summer costs a school nothing')

    const other = await tab(visit)
    await other.open(kinds.align)
    expect(await other.page.locator('#list-so-changes-survive-second-spring').count()).toBe(1)

    await tabTo(page, 'g.card')
    await walkTo(page, 'changes-survive')
    await page.keyboard.press('Delete')
    await kept.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await kept.waitFor()
    expect(await kept.inputValue()).toBe('summer costs a school nothing')
    for (const each of [visit, other]) expect(each.trouble).toEqual([])
    expect(trouble).toEqual([])
  })

  test('shows orphan, copy and gap, and what the author says of each', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.align)
    for (const [kind, words] of [
      ['orphan', 'most modern in the trade'],
      ['copy', 'Days from contract'],
      ['gap', 'Parents can trust us']
    ] as const) {
      const finding = page.locator(`.map-findings li[data-kind="${kind}"]`).filter({ hasText: words })
      expect(await finding.count()).toBe(1)
      await finding.locator('summary').focus()
      await page.keyboard.press('Enter')
      expect(await finding.locator('details p').isVisible()).toBe(true)
    }
    expect(trouble).toEqual([])
  })

  test('does everything in the list as well, and a suggestion turned down stays down', async () => {
    const { page, open, trouble } = await visitor()
    await open(`${kinds.align}?map=village-school`)
    const suggested = page.locator('.map-list .suggestion')
    const before = await suggested.count()
    expect(before).toBeGreaterThan(0)
    await suggested.first().getByRole('button', { name: 'No' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(count => document.querySelectorAll('.map-list .suggestion').length === count, before - 1)
    await page.reload()
    await awake(page)
    expect(await suggested.count()).toBe(before - 1)

    await page.locator('#list-to-shelf-labels').selectOption('teachers-stay')
    await focused(page, 'list-so-shelf-labels-teachers-stay')
    await page.keyboard.type('a new teacher finds the book')
    expect(await page.locator('.map-findings li[data-kind="gap"]').count()).toBe(0)
    expect(trouble).toEqual([])
  })

  test('is made from nothing by keyboard, with what the learner wrote and what the library holds', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.align)
    await tabTo(page, '.which .button')
    await page.keyboard.press('Enter')
    await tabTo(page, '.later details:nth-of-type(1) summary')
    await page.keyboard.press('Enter')
    await page.locator('#edit-name').waitFor()
    await tabTo(page, '#edit-name')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('The mill')
    await tabTo(page, '.edit fieldset textarea')
    await page.keyboard.type('Bakers trust our flour')
    await tabTo(page, '.later details:nth-of-type(2) summary')
    await page.keyboard.press('Enter')
    await page.locator('#bring-what option[value="library weavers-sell-to-hotels"]').waitFor({ state: 'attached' })
    await page.locator('#bring-what').selectOption('library weavers-sell-to-hotels')
    await page.locator('.bring-in .button').focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelectorAll('g.company').length === 2)
    await page.reload()
    await awake(page)
    expect(await page.locator('#which-map option:checked').textContent()).toBe('The mill')
    expect(await page.locator('g.company').first().getAttribute('aria-label')).toContain('Bakers trust our flour')
    expect(await page.locator('g.company').count()).toBe(2)
    expect(trouble).toEqual([])
  })

  test('is linked by tapping, and reads at every width in both themes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, open, trouble } = await visitor({
        colorScheme,
        viewport: { width: 320, height: 800 },
        hasTouch: true
      })
      await open(`${kinds.align}?map=food-cooperative`)
      await page.locator('#card-promise-before-seed').tap()
      await page.locator('#card-nothing-wasted').tap()
      await focused(page, 'map-so-promise-before-seed-nothing-wasted')
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await expectNoSidewaysScroll(page)
      }
      expect(trouble).toEqual([])
    }
  })

  test('is taken along as a picture and as Markdown', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.align)
    await page.locator('.later summary').last().focus()
    await page.keyboard.press('Enter')
    const names: string[] = []
    for (const button of ['Save the picture (SVG)', 'Save as Markdown']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).press('Enter')
      ])
      names.push(download.suggestedFilename())
    }
    expect(names).toEqual([
      'a-firm-that-makes-timetable-software-for-schools.svg',
      'a-firm-that-makes-timetable-software-for-schools.md'
    ])
    expect(trouble).toEqual([])
  })
})
