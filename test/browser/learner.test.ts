import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { tabTo } from './keyboard.ts'
import { type Visit, visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor, tab } = visiting()

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

/** Answers the question that holds the focus's next radio button, rightly or wrongly. */
async function answer(visit: Visit, question: string, right: boolean): Promise<void> {
  const { page } = visit
  const response = await page.request.get(new URL('/lessons/key-results.json', page.url()).href)
  const { questions } = (await response.json()) as {
    questions: { id: string; options: { id: string; right: boolean }[] }[]
  }
  const option = questions.find(({ id }) => id === question)?.options.find(each => each.right === right)
  await tabTo(page, `[data-question="${question}"] input`)
  for (let step = 0; step < 8; step++) {
    const value = await page.evaluate(() => (document.activeElement as HTMLInputElement).value)
    if (value === option?.id) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Space')
  await tabTo(page, `[data-question="${question}"] .button.first`)
  await page.keyboard.press('Enter')
}

describe('a lesson, by keyboard alone', () => {
  test('is read, answered and remembered, and stands there again after the tab was closed', async () => {
    const visit = await visitor()
    const { page, open, trouble } = visit
    await open(kinds.home)
    await tabTo(page, '[data-start]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/lessons\/what-an-okr-is\//)

    await open(kinds.lesson)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to the text')
    await page.keyboard.press('Enter')
    await tabTo(page, '.overview input')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('.overview .detailed').isVisible()).toBe(true)

    // The last one stands in the quiz, not in a folded conversation.
    const question = await page.locator('.question:has-text("Choose one.")').last().getAttribute('data-question')
    if (!question) throw new Error('The lesson has no question with one answer.')
    await answer(visit, question, false)
    const box = page.locator(`[data-question="${question}"]`)
    expect(await box.getByText('Not this one.').isVisible()).toBe(true)
    expect(await box.locator('.outcome').textContent()).toContain('Not yet')
    await tabTo(page, `[data-question="${question}"] .button.first`)
    await page.keyboard.press('Enter')
    await answer(visit, question, true)
    await box.getByText('That is right.').waitFor()

    await page.close()
    const again = await tab(visit)
    await again.open(kinds.lesson)
    const kept = again.page.locator(`[data-question="${question}"]`)
    await kept.scrollIntoViewIfNeeded()
    await kept.getByText('That is right.').waitFor()
    expect(await again.page.locator('.overview .detailed').isVisible()).toBe(true)
    expect([...trouble, ...again.trouble]).toEqual([])
  })

  test('is marked as done at its end, and the header and the home page know', async () => {
    const { page, open } = await visitor()
    await open(kinds.lesson)
    await tabTo(page, '.end-place .button')
    await page.keyboard.press('Enter')
    await page.getByText('✓ Done').waitFor()
    await open(kinds.home)
    expect(await page.locator('.trail').textContent()).toContain('1 of 3 lessons done')
    await page.locator('[data-lesson-row="key-results"]').getByText('✓ Done').waitFor()
    expect(await page.locator('.trail a').getAttribute('href')).toMatch(/^\/lessons\/key-results\//)
  })

  test('resumes at the heading where it was left', async () => {
    const { page, open } = await visitor()
    await open(kinds.lesson)
    const heading = page.locator('article > h2').nth(3)
    const id = await heading.getAttribute('id')
    await heading.evaluate(element => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
    await page.mouse.wheel(0, 60)
    await page.waitForFunction(place => localStorage.getItem('cairn:lessons:1')?.includes(`"${place}"`), id)
    await open(kinds.about)
    await page.getByText('Resume where you were').click()
    await page.waitForURL(new RegExp(`#${id}$`))
  })
})

describe('cards, by keyboard alone', () => {
  test('turn with Enter, are judged with a number, come back in the review, and the last judgement can be undone', async () => {
    const visit = await visitor()
    const { page, open, trouble } = visit
    await open(kinds.lesson)
    await page.locator('.deck').first().scrollIntoViewIfNeeded()
    await tabTo(page, '.deck .button.first')
    await page.keyboard.press('Enter')
    expect(await page.locator('.deck .grades button').count()).toBe(4)
    expect(await page.locator('.deck .grades').textContent()).toMatch(
      /again in \d+ minutes?|again tomorrow|again in \d+ days/
    )
    await page.keyboard.press('1')
    await page.locator('.deck').getByText('2 of').waitFor()
    expect(await focused(page)).toBe('Show the answer')
    await page.keyboard.press('Space')
    await page.keyboard.press('3')

    await open(kinds.review)
    const tally = page.locator('.review .tally')
    await tally.waitFor()
    const before = await tally.textContent()
    expect(before).toMatch(/8 new/)
    await tabTo(page, '.review .button.first')
    await page.keyboard.press('Enter')
    await page.keyboard.press('4')
    await page.waitForFunction(text => document.querySelector('.tally')?.textContent !== text, before)
    await page.keyboard.press('u')
    await page.waitForFunction(text => document.querySelector('.tally')?.textContent === text, before)
    expect(trouble).toEqual([])
  })

  test('keep to the daily limit that was set', async () => {
    const { page, open } = await visitor()
    await open(kinds.lesson)
    await page.mouse.wheel(0, 400)
    await page.waitForFunction(() => localStorage.getItem('cairn:lessons:1')?.includes('lastOpened'))
    await open(kinds.review)
    await page.getByText('How many a day, and how sure?').click()
    await page.getByLabel('New cards a day').fill('3')
    await page.keyboard.press('Tab')
    await page.locator('.tally').getByText('3 new').waitFor()
  })
})
