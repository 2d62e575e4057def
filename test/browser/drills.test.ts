import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { expectNoSidewaysScroll, visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor } = visiting()
const content = (path: string) => parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'))
const answers = new Map<string, string>(
  content('sort/parts.yaml').map(({ id, is }: { id: string; is: string }) => [id, is])
)
const ORDER = ['objective', 'key-result', 'initiative', 'kpi']
const themes = ['light', 'dark'] as const

/** Presses Tab until the focus rests on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step++) {
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${selector}.`)
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)

/** The number key of the right answer to the statement on screen. */
async function rightKey(page: Page): Promise<number> {
  const id = (await page.locator('[data-statement]').getAttribute('data-statement')) ?? ''
  return ORDER.indexOf(answers.get(id) ?? '') + 1
}

describe('sorting', () => {
  test('goes through a whole run by number keys and Enter, tells what was confused, and brings the missed back', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.sort)
    await tabTo(page, '[data-deck="parts"] button')
    await page.keyboard.press('Enter')
    const seen: string[] = []
    for (let place = 1; place <= 12; place++) {
      await page.getByText(`${place} of 12`).waitFor()
      const statement = page.locator('.statement')
      expect(await focused(page)).toBe(await statement.textContent())
      seen.push((await page.locator('[data-statement]').getAttribute('data-statement')) ?? '')
      const right = await rightKey(page)
      // The first two are missed on purpose.
      const key = place <= 2 ? (right % 4) + 1 : right
      await page.keyboard.press(String(key))
      const reason = page.locator('.reason')
      expect(await reason.getAttribute('data-mark')).toBe(place <= 2 ? 'wrong' : 'right')
      expect(await reason.getAttribute('role')).toBe('status')
      expect(((await reason.textContent()) ?? '').length).toBeGreaterThan(30)
      // A second choice changes nothing.
      await page.keyboard.press(String((key % 4) + 1))
      expect(await page.locator('.answer[data-mark="right"]').count()).toBe(1)
      await page.keyboard.press(place % 2 === 0 ? 'Enter' : 'Space')
    }
    expect(new Set(seen).size).toBe(12)
    await page.getByRole('heading', { name: '10 of 12 right' }).waitFor()
    expect(await focused(page)).toBe('10 of 12 right')
    expect(await page.locator('.missed li').count()).toBe(2)
    expect(await page.locator('.confused li').count()).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])

    await tabTo(page, '.run-end .button.first')
    await page.keyboard.press('Enter')
    for (const place of [1, 2]) {
      await page.getByText(`${place} of 2`).waitFor()
      await page.keyboard.press(String(await rightKey(page)))
      await page.keyboard.press('Enter')
    }
    await page.getByRole('heading', { name: '2 of 2 right' }).waitFor()
    await page.reload()
    await page.getByText('12 of 60 lines sorted at least once').waitFor()
    expect(trouble).toEqual([])
  })

  test('brings what was missed into the next run, even after a reload', async () => {
    const { page, open } = await visitor()
    await open(kinds.sort)
    const begin = page.locator('[data-deck="parts"] button')
    await begin.click()
    const id = await page.locator('[data-statement]').getAttribute('data-statement')
    await page.keyboard.press(String(((await rightKey(page)) % 4) + 1))
    await page.reload()
    await page.getByText('coming back sooner: 1').waitFor()
    await begin.click()
    const seen: (string | null)[] = []
    for (let place = 1; place <= 12; place++) {
      await page.getByText(`${place} of 12`).waitFor()
      seen.push(await page.locator('[data-statement]').getAttribute('data-statement'))
      await page.keyboard.press('1')
      await page.keyboard.press('Enter')
    }
    expect(seen).toContain(id)
  })

  test('works in a lesson with the lines its author chose', async () => {
    const { page, open, trouble } = await visitor()
    await open('/lessons/what-an-okr-is/')
    await page.locator('[data-island="sort"]').scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: 'Sort 6 lines' }).click()
    await page.getByText('1 of 6').waitFor()
    expect(await page.locator('.answer').count()).toBe(4)
    expect(trouble).toEqual([])
  })

  test('reads on paper’s terms without script', async () => {
    const { page, open } = await visitor({ javaScriptEnabled: false })
    await open(kinds.sort)
    expect(await page.locator('.still-statements li:visible').count()).toBe(96)
    await page.locator('.still-statements summary').first().click()
    expect(await page.locator('.still-statements details[open]').first().textContent()).toMatch(/An? (objective|key)/)
    await open('/lessons/what-an-okr-is/')
    expect(await page.locator('.still-statements li:visible').count()).toBe(6)
  })
})

describe('scoring', () => {
  test('takes scores, a decision and a reason by keyboard, then shows the arithmetic and goes on', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.score)
    const first = await page.locator('[data-case]').getAttribute('data-case')
    await tabTo(page, '.case-form .step')
    await page.keyboard.press('Tab')
    await page.keyboard.type('0,7')
    await tabTo(page, '.results li:nth-child(2) input')
    for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowUp')
    expect(await page.locator('.results li:nth-child(2) input').inputValue()).toBe('0.8')
    await tabTo(page, '.results li:nth-child(3) .none')
    await page.keyboard.press('Space')
    await tabTo(page, '.case-form .button.first')
    await page.keyboard.press('Enter')
    // The decision is missing: the focus goes there and says so.
    await page.getByText('Choose one of the three.').waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Space')
    await tabTo(page, '.reason-field textarea')
    await page.keyboard.type('It works and is not done.')
    await tabTo(page, '.case-form .button.first')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'The arithmetic' }).waitFor()
    expect(await focused(page)).toBe('The arithmetic')
    const marks = await page.locator('[data-near]').evaluateAll(all => all.map(each => each.getAttribute('data-near')))
    expect(marks).toEqual(['same', 'same', 'off'])
    expect(
      await page.locator('.outcome .formula', { hasText: '(24.3 − 18) ÷ (27 − 18) = 6.3 ÷ 9 = 0.7' }).count()
    ).toBe(1)
    expect(await page.locator('[data-meaning="success"]').count()).toBe(1)
    expect(await page.locator('.views li').first().textContent()).toContain('Keep it')
    expect(await violations(page)).toEqual([])
    await tabTo(page, '.outcome .button.first')
    await page.keyboard.press('Enter')
    await page.locator(`[data-case]:not([data-case="${first}"])`).waitFor()
    await page.reload()
    await page.getByText(`1 of ${content('scores.yaml').length} scored`).waitFor()
    expect(await page.locator('[data-case]').getAttribute('data-case')).not.toBe(first)
    expect(trouble).toEqual([])
  })

  test('works in a lesson, below its headings', async () => {
    const { page, open, trouble } = await visitor()
    await open('/lessons/what-an-okr-is/')
    const drill = page.locator('[data-island="score"]')
    await drill.scrollIntoViewIfNeeded()
    await drill.locator('.stepper input').first().waitFor()
    for (const [at, score] of ['0.7', '0.8', '0.5'].entries()) await drill.locator('.stepper input').nth(at).fill(score)
    await drill.getByLabel('Keep it').check()
    await drill.getByLabel('Why, in a sentence?').fill('One more cycle is fair.')
    await drill.getByRole('button', { name: 'Show the arithmetic' }).click()
    await drill.getByText('You said 0.5, and so it is.').waitFor()
    expect(await drill.locator('h4, h5').count()).toBe(3)
    expect(await drill.locator('.own-score, .case-list').count()).toBe(0)
    expect(await violations(page)).toEqual([])
    expect(trouble).toEqual([])
  })

  test('works out what somebody types for an OKR of their own', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.score)
    const own = page.locator('.own-score')
    const fields = own.locator('li').first()
    await fields.locator('[data-own="baseline"]').fill('900')
    await fields.locator('[data-own="target"]').fill('1,500')
    await fields.locator('[data-own="actual"]').fill('1.320')
    await own.getByText('(1,320 − 900) ÷ (1,500 − 900) = 420 ÷ 600 = 0.7').waitFor()
    await own.getByLabel('Committed').check()
    await own.locator('[data-meaning="missed"]').waitFor()
    await own.getByRole('button', { name: 'Add a key result' }).click()
    const second = own.locator('.results > li').nth(1)
    await second.locator('[data-own="target"]').fill('80')
    await second.locator('[data-own="actual"]').fill('52 or so')
    await second.getByText('Write it in digits, such as').waitFor()
    await second.locator('[data-own="target"]').fill('80 min')
    await second.locator('[data-own="actual"]').fill('1 h')
    await second.getByText('now they are in “min” and “h”').waitFor()
    await second.locator('[data-own="actual"]').fill('52 min')
    await second.locator('[data-remark="no-start"]').waitFor()
    expect(await violations(page)).toEqual([])
    expect(trouble).toEqual([])
  })

  test('reads on paper’s terms without script', async () => {
    const { page, open } = await visitor({ javaScriptEnabled: false })
    await open(kinds.score)
    expect(await page.locator('.still-case:visible').count()).toBe(content('scores.yaml').length)
    await page.locator('.still-case summary').first().click()
    expect(await page.getByText('(24.3 − 18) ÷ (27 − 18)').first().isVisible()).toBe(true)
  })
})

describe.each(themes)('in the %s theme', colorScheme => {
  test.each([320, 768, 1280])('both drills fit %i pixels at every step', async width => {
    const { page, open, trouble } = await visitor({
      colorScheme,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce'
    })
    const shoot = async (name: string) => {
      await expectNoSidewaysScroll(page)
      const path = new URL(`screenshots/${name}-${width}-${colorScheme}.png`, import.meta.url).pathname
      await page.screenshot({ path, fullPage: true })
      if (width === 320) expect(await violations(page)).toEqual([])
    }
    await open(kinds.about)
    await open(kinds.sort)
    await page.locator('[data-deck="parts"] button').click()
    await shoot('sort-turn')
    for (let place = 1; place <= 12; place++) {
      await page.keyboard.press('3')
      if (place === 1) await shoot('sort-reason')
      await page.keyboard.press('Enter')
    }
    await shoot('sort-end')
    await open(kinds.score)
    for (const none of await page.locator('.none').all()) await none.click()
    await page.locator('.decision').nth(1).click()
    await page.locator('.reason-field textarea').fill('Two streets like it.')
    await shoot('score-form')
    await page.locator('.case-form .button.first').click()
    await shoot('score-outcome')
    expect(trouble).toEqual([])
  })
})

test.each(['sort', 'score', 'mend'])('a drill to %s within a lesson takes no more room than it fills', async name => {
  const lesson = name === 'mend' ? '/lessons/objectives/' : '/lessons/what-an-okr-is/'
  const { page, open, context } = await visitor({ viewport: { width: 340, height: 900 } })
  await open(lesson)
  const island = page.locator(`[data-island="${name}"]`)
  await island.scrollIntoViewIfNeeded()
  await page.locator(`[data-island="${name}"][data-awake]`).waitFor()
  const empty = await island.evaluate(element => {
    const last = element.querySelector('[data-root]')?.lastElementChild
    return element.getBoundingClientRect().bottom - (last?.getBoundingClientRect().bottom ?? 0)
  })
  expect(empty).toBeLessThan(60)
  await context.close()
})

test.each([kinds.sort, kinds.mend])('%s does not speak of keys to whoever has none', async path => {
  const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
  const { page, open, context } = await visitor(phone)
  await open(path)
  const begin = page.getByRole('button', { name: /^Sort \d+ lines/ }).first()
  if (path === kinds.sort) await begin.tap()
  await page.locator(path === kinds.sort ? '.statement' : '#mend-how').waitFor()
  expect(await page.locator('main .keys').count()).toBe(1)
  expect(await page.locator('main :is(kbd, .keys):visible').count()).toBe(0)
  await context.close()
})
