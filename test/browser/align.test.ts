import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { tabTo } from './keyboard.ts'
import { awake, expectNoSidewaysScroll, visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor, tab } = visiting()

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

    // Both keys before anything is drawn anew: the second takes back the first, not what came before it.
    await tabTo(page, 'g.card')
    await walkTo(page, 'changes-survive')
    await page.evaluate(() => {
      const press = (init: KeyboardEventInit) =>
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }))
      press({ key: 'Delete' })
      press({ key: 'z', ctrlKey: true })
    })
    await page.getByText('Taken back.').first().waitFor({ state: 'attached' })
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
    await page.waitForFunction(() => document.activeElement?.closest('.map-list li'))
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
    // What stands in the list is what comes onto the map.
    const offered = page.locator('#bring-what option[value="library weavers-sell-to-hotels"]')
    const words = await offered.textContent()
    await page.locator('#bring-what').selectOption('library weavers-sell-to-hotels')
    await page.locator('.bring-in .button').focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelectorAll('g.company').length === 2)
    expect(await page.locator('g.company').last().getAttribute('aria-label')).toContain(words)
    await page.reload()
    await awake(page)
    expect(await page.locator('#which-map option:checked').textContent()).toBe('The mill')
    expect(await page.locator('g.company').first().getAttribute('aria-label')).toContain('Bakers trust our flour')
    expect(await page.locator('g.company').count()).toBe(2)
    expect(trouble).toEqual([])
  })

  test('takes in what the learner wrote at the desk, as an objective of a team', async () => {
    const visit = await visitor()
    const { page, open, trouble } = visit
    await open(kinds.write)
    await page.locator('#desk-objective').fill('Regulars choose us')
    await page.locator('#desk-kr-0').fill('Raise weekly visitors from 1,150 to 1,400')
    await page.waitForFunction(() => localStorage.getItem('cairn:drafts:1')?.includes('1,400'))
    await open(kinds.align)
    const before = await page.locator('g.team').count()
    await tabTo(page, '.later summary', 'Bring in an OKR')
    await page.keyboard.press('Enter')
    await page.locator('#bring-what').waitFor()
    // By its first letters, as on any list.
    await tabTo(page, '#bring-what')
    await page.keyboard.type('Regulars')
    expect(await page.locator('#bring-what option:checked').textContent()).toBe('Regulars choose us')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, '.bring-in .button')
    await page.keyboard.press('Enter')
    await page.waitForFunction(count => document.querySelectorAll('g.team').length === count + 1, before)
    const brought = page.locator('.map-list li', { hasText: 'Regulars choose us' })
    expect(await brought.textContent()).toContain('Raise weekly visitors from 1,150 to 1,400')
    expect(trouble).toEqual([])
  })

  test('comes back from being thrown away, by the button that has the keyboard then', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.align)
    await tabTo(page, '.which .button')
    await page.keyboard.press('Enter')
    await tabTo(page, '.later summary', 'Change teams')
    await page.keyboard.press('Enter')
    await page.locator('#edit-name').waitFor()
    await tabTo(page, '#edit-name')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('The mill')
    await tabTo(page, '.edit button', 'Throw this map away')
    await page.keyboard.press('Enter')
    await focused(page, 'map-undo')
    await page.locator('.tools [role=status]').getByText('Undo brings it back').waitFor()
    expect(await page.locator('#which-map option', { hasText: 'The mill' }).count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('#which-map')?.selectedOptions[0]?.textContent === 'The mill'
    )
    expect(trouble).toEqual([])
  })

  test('reads with text at twice its size', async () => {
    const { page, open } = await visitor({ viewport: { width: 640, height: 900 } })
    await open(kinds.align)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await page.locator('#card-changes-survive').waitFor()
    for (const summary of await page.locator('.later summary').all()) await summary.click()
    await page.locator('.take-map').waitFor()
    await expectNoSidewaysScroll(page)
    // The picture’s words grow with the reader’s: no card’s text is smaller than the list’s label.
    const size = await page
      .locator('g.card text')
      .first()
      .evaluate(text => text.getBoundingClientRect().height)
    expect(size).toBeGreaterThan(24)
  })

  test('goes on paper as a picture to be read and a list, without anything to press', async () => {
    const { page, open } = await visitor({ colorScheme: 'dark' })
    await open(`${kinds.align}?map=food-cooperative`)
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(3)
    // As wide as a sheet, the picture is drawn anew in type of ten points, and not shrunk.
    await page.setViewportSize({ width: 680, height: 960 })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.waitForFunction(() => {
      const text = document.querySelector('g.card text')
      const drawn = text && Number.parseFloat(text.getAttribute('font-size') ?? '')
      const svg = document.querySelector<SVGSVGElement>('.picture svg')
      return drawn && svg && (drawn * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width >= 12
    })
    expect(await page.locator('.align :is(button, input, select, summary):visible').count()).toBe(0)
    expect(await page.locator('.map-list .on-paper:visible').allTextContents()).toContain(
      'Serves “What a farm brings us is eaten”: we do this so that less is thrown away.'
    )
    expect(await page.locator('.align > .on-paper:visible').textContent()).toBe('A food co-operative with three shops')
    await expectNoSidewaysScroll(page)
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
      for (const summary of await page.locator('.later summary').all()) await summary.click()
      await page.locator('.take-map').waitFor()
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
