import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { tabTo } from './keyboard.ts'
import { expectNoSidewaysScroll, type Visit, visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor } = visiting()

const within = (question: string, selector: string) => `fieldset[data-question="foundations/${question}"] ${selector}`

/** Chooses an option by keyboard and presses the question’s button. */
async function choose(page: Page, question: string, option: string): Promise<void> {
  await tabTo(page, within(question, 'input[type=radio]'))
  await page.keyboard.press('Space')
  for (let step = 0; step < 6; step++) {
    if (await page.evaluate(id => (document.activeElement as HTMLInputElement).value === id, option)) break
    await page.keyboard.press('ArrowDown')
  }
  const guessed = await page.locator(within(question, '.button.first')).count()
  await tabTo(page, within(question, guessed === 0 ? '.button' : '.button.first'))
  await page.keyboard.press('Enter')
}

const row = (page: Page, title: string) => page.locator('.gain tr', { hasText: title }).locator('td')
const kept = (page: Page, key: string) => page.evaluate(name => localStorage.getItem(name) ?? '', key)

async function startAgain({ page }: Pick<Visit, 'page'>): Promise<void> {
  await page.evaluate(() => {
    const start = document.createElement('span')
    start.tabIndex = -1
    document.querySelector('main')?.prepend(start)
    start.focus()
  })
}

describe('before and after a part, by keyboard alone', () => {
  test('guesses are kept without a mark, and say where the answer stands', async () => {
    const { page, open, context, trouble } = await visitor()
    await open(kinds.before)
    await page.locator(within('garden-goal', '.button')).waitFor()
    await choose(page, 'garden-goal', 'benches')
    await page.locator('fieldset[data-question="foundations/garden-goal"][data-state=kept]').waitFor()
    const box = page.locator('fieldset[data-question="foundations/garden-goal"].question')
    expect(await box.locator('[data-mark], .because').count()).toBe(0)
    expect(await box.textContent()).toContain('1.2 Objectives: The place or the vehicle')
    await choose(page, 'reach-forty', 'now')
    expect(await page.locator('.tally').textContent()).toContain('2 of 7 guesses kept')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    // A guess still being made waits for the tab to come back.
    await tabTo(page, within('guitar-wish', 'input[type=radio]'))
    await page.keyboard.press('Space')
    const begun = await page.locator(within('guitar-wish', 'input:checked')).getAttribute('value')
    await page.waitForFunction(() => localStorage.getItem('cairn:attempts:1')?.includes('guitar-wish'))
    await page.close()
    const later = await context.newPage()
    await later.goto(new URL(kinds.before, page.url()).href)
    await later.locator(within('guitar-wish', 'input:checked')).waitFor()
    expect(await later.locator(within('guitar-wish', 'input:checked')).getAttribute('value')).toBe(begun)
    expect(await later.locator('.question[data-state=kept]').count()).toBe(2)
    expect(trouble).toEqual([])
  })

  test('show the gain, what to read again, and both questions explained', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.before)
    await page.locator(within('garden-goal', '.button')).waitFor()
    await choose(page, 'two-aims-true', 'true')
    await choose(page, 'parcel-speed', 'both')
    await open(kinds.part)
    await page.getByText('You have guessed at 2 of 7 ideas').waitFor()
    expect(await row(page, 'One end in one line').allTextContents()).toEqual(['guessed', '–'])

    await open(kinds.after)
    await page.locator(within('harmless-and', '.button')).first().waitFor()
    await choose(page, 'harmless-and', 'checkout')
    await choose(page, 'guard-for-calls', 'calls')
    expect(await page.locator('.sum-words').textContent()).toBe(
      'Of the 2 ideas you answered both times: 0 of 2 before, 1 of 2 after.'
    )
    expect(await row(page, 'One end in one line').allTextContents()).toEqual(['not yet', 'right'])
    expect(await row(page, 'Guarding the other side').allTextContents()).toEqual(['not yet', 'not yet'])
    const again = page.locator('.gain tr[data-missed] a')
    expect(await again.textContent()).toBe('Read again: 1.3 Key results: Guarding the other side')
    expect(await again.getAttribute('href')).toBe('/lessons/key-results/#guarding-the-other-side')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

    await open(kinds.before)
    const explained = page.locator('fieldset[data-question="foundations/two-aims-true"][data-state=answered]')
    await explained.waitFor()
    expect(await explained.locator('.because').count()).toBe(1)
    expect(trouble).toEqual([])
  })

  test('bring back what was missed after, and never a guess', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.before)
    await page.locator(within('parcel-speed', '.button')).waitFor()
    await choose(page, 'parcel-speed', 'both')
    await open(kinds.review)
    await page.locator('.review').waitFor()
    expect(await page.locator('.review').textContent()).not.toContain('courier')
    expect(await kept(page, 'cairn:answers:1')).not.toContain('confidence')

    await open(kinds.after)
    await page.locator(within('guard-for-calls', '.button')).first().waitFor()
    await choose(page, 'guard-for-calls', 'calls')
    await page.waitForFunction(() => localStorage.getItem('cairn:answers:1')?.includes('guard-for-calls'))
    // Missed a while ago, so that it is due.
    await page.evaluate(() => {
      const all = JSON.parse(localStorage.getItem('cairn:answers:1') ?? '')
      for (const list of Object.values<{ at: number }[]>(all.data))
        for (const answer of list) answer.at -= 3 * 86_400_000
      localStorage.setItem('cairn:answers:1', JSON.stringify(all))
    })
    await open(kinds.review)
    await page.getByText('A call centre wants to cut').waitFor()
    const words = await page.locator('main').textContent()
    expect(words).toContain('Key results')
    expect(words).not.toContain('courier')
    expect(trouble).toEqual([])
  })

  test('can be passed over: the lessons are one step away on every page', async () => {
    const { page, open } = await visitor()
    await open(kinds.before)
    await startAgain({ page })
    await tabTo(page, 'main a', 'Skip this')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/lessons\/what-an-okr-is\//)
    expect(await page.locator('header a[href="/parts/foundations/before/"]').count()).toBe(1)
    await open('/lessons/key-results/')
    expect(await page.locator('.end a[href="/parts/foundations/after/"]').count()).toBe(1)
  })

  test('fit the narrowest phone, and fold answers away where no script runs', async () => {
    const { page, open } = await visitor({ viewport: { width: 320, height: 700 } })
    for (const path of [kinds.part, kinds.before, kinds.after]) {
      await open(path)
      await expectNoSidewaysScroll(page)
    }
    const still = await visitor({ javaScriptEnabled: false })
    await still.open(kinds.before)
    expect(await still.page.locator('.question.still').count()).toBe(7)
    expect(await still.page.getByText('Not this.').first().isVisible()).toBe(false)
    expect(await still.page.locator('main button').count()).toBe(0)
  })
})
