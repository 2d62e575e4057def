import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { tabTo } from './keyboard.ts'
import { visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor } = visiting()

/** What somebody who has only just read the lesson writes. */
const NAIVE = ['Increase sales', 'Launch a loyalty app', 'Improve customer satisfaction', 'Get more regulars']

/** What they write instead once they have read why. The third is put right by the grader’s own rewrite and its blanks. */
const BETTER = new Map([
  ['Increase sales', 'Become the bakery our neighbours come back to without a discount'],
  ['Launch a loyalty app', 'Raise the share of new customers who return within 30 days from 18% to 27%'],
  ['Get more regulars', 'Grow the number of customers who buy at least twice a month from 620 to 900']
])
const BLANKS = ['3.6 stars', '4.4 stars']

/** The finding the keyboard is on: its criterion, the line it is under, and whether it must be mended. */
const pointAt = (page: Page) =>
  page.evaluate(() => {
    const finding = document.activeElement?.closest<HTMLElement>('article.finding')
    const line = finding?.closest('li, .line-block')?.querySelector('textarea')
    return { criterion: finding?.dataset.criterion ?? '', id: line?.id ?? null, text: line?.value.trim() ?? '' }
  })

/** Opens one step after the other, as far as they go. */
async function readOn(page: Page): Promise<void> {
  const open = 'article.finding details[open]'
  await page.keyboard.press('Enter')
  await page.locator(`${open} .step p`).first().waitFor()
  while (await page.locator(`${open} .step-buttons > button:not(.plain)`).count()) {
    await tabTo(page, `${open} .step-buttons > button:not(.plain)`)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('.step'))
  }
}

test('a newcomer goes from the lesson’s exercise to an OKR the grader has nothing grave against, by keyboard', async () => {
  const { page, open, trouble } = await visitor()
  await open(kinds.lesson)
  await tabTo(page, '#main .desk textarea')
  for (const text of NAIVE) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await tabTo(page, '.desk [type=submit]')
  await page.keyboard.press('Enter')
  // The writer’s own judgement first: the keyboard is led there, and from there to the first point.
  await page.waitForFunction(() => document.activeElement?.matches('.rate'))
  for (let question = 0; question < 7; question++) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
  }
  await tabTo(page, '.rate button', 'Now check it')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.closest('article[data-severity=blocker]'))

  const grave = page.locator('article:is([data-severity=blocker], [data-severity=major])')
  let rewrites = 0
  for (let turn = 0; turn < 12 && (await grave.count()) > 0; turn++) {
    if (turn > 0) {
      await tabTo(page, '.desk .buttons button', 'Next point to mend')
      await page.keyboard.press('Enter')
    }
    const { criterion, id, text } = await pointAt(page)
    // What is said of the whole mends itself once the lines are better.
    if (id === null) continue
    await readOn(page)
    if (await page.locator('article details[open] .fix').count()) {
      rewrites += 1
      await tabTo(page, 'article details[open] .fix button')
      await page.keyboard.press('Enter')
      await page.waitForFunction(wanted => document.activeElement?.id === wanted, id)
      for (const [at, blank] of BLANKS.entries()) {
        if (at > 0) await page.keyboard.press('Tab')
        await page.keyboard.type(blank)
      }
      expect(await page.locator(`#${id}`).inputValue()).not.toContain('__')
    } else {
      await tabTo(page, 'article details[open] button', 'Change the line')
      await page.keyboard.press('Enter')
      await page.waitForFunction(wanted => document.activeElement?.id === wanted, id)
      await page.keyboard.press('Control+A')
      await page.keyboard.type(BETTER.get(text) ?? text)
    }
    await page.locator(`#${id}-findings .mended[data-criterion=${criterion}]`).waitFor()
  }
  expect(rewrites).toBeGreaterThan(0)
  expect(await grave.allTextContents()).toEqual([])
  await page.locator('.verdict-box .score').getByText('ready to be used').waitFor()

  // The own judgement stands beside the grader’s, the first version beside this one.
  await tabTo(page, 'summary', 'Earlier versions')
  await page.keyboard.press('Enter')
  await page.locator('.compare del').first().waitFor()
  expect(trouble).toEqual([])
})
