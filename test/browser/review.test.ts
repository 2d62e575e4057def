import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor } = visiting()
const DAY = 24 * 3_600_000

/** Opens the review as a learner who opened one lesson and answered one of its questions wrongly, though sure, two days ago. */
async function reviewAfterAnError(page: Page, open: (path: string) => Promise<unknown>): Promise<void> {
  await open(kinds.lesson)
  const question = await page.evaluate(async () => {
    const lessons = (await (await fetch('/course.json')).json()).lessons
    return lessons.find((lesson: { id: string }) => lesson.id === 'key-results').questions[0]
  })
  await page.evaluate(
    ([id, at]) => {
      const keep = (name: string, data: object) =>
        localStorage.setItem(`cairn:${name}:1`, JSON.stringify({ era: 0, data }))
      keep('lessons', { 'key-results': { firstOpened: at, lastOpened: at } })
      keep('answers', { [id]: [{ at, answer: 'x', points: 0, confidence: 'sure' }] })
    },
    [question, Date.now() - 2 * DAY] as const
  )
  await open(kinds.review)
  await page.locator('.review .tally').waitFor()
}

describe('the review, by keyboard alone', () => {
  test('asks the confident error first, puts it off, leaves it out, and takes each of these back', async () => {
    const { page, open, trouble } = await visitor()
    await reviewAfterAnError(page, open)
    const from = page.locator('.review .from')
    await from.getByText('a question you missed').waitFor()
    await page.locator('.review .button.first').focus()
    for (const key of ['b', 'x']) {
      await page.keyboard.press(key)
      await page.waitForFunction(() => !document.querySelector('.review .from')?.textContent?.includes('you missed'))
      await page.keyboard.press('u')
      await from.getByText('a question you missed').waitFor()
    }
    await page.keyboard.press('x')
    await page.getByText('Left out by you: 1').waitFor()
    expect(trouble).toEqual([])
  })

  test('keeps a judged question’s review under its own id, beside the answer', async () => {
    const { page, open, trouble } = await visitor()
    await reviewAfterAnError(page, open)
    await page.locator('.review .button.first').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('3')
    await page.waitForFunction(() => localStorage.getItem('cairn:reviews:2')?.includes('key-results/'))
    expect(await page.evaluate(() => JSON.parse(localStorage.getItem('cairn:answers:1') ?? '{}').data)).toBeTruthy()
    expect(trouble).toEqual([])
  })

  test('brings back a flaw that two drafts had, with why it matters', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.about)
    await page.evaluate(
      at => {
        const lines = { objective: 'Be the bakery people come back to', keyResults: ['Publish 12 posts'], cycle: '' }
        const drafts = ['a', 'b'].map(id => [id, { gradings: [{ at, ...lines, score: 20, left: 3, rubric: 'x' }] }])
        localStorage.setItem('cairn:drafts:1', JSON.stringify({ era: 0, data: Object.fromEntries(drafts) }))
      },
      Date.now() - 2 * DAY
    )
    await open(kinds.review)
    await page.locator('.review .from').getByText('a flaw of your drafts').waitFor()
    const card = page.locator('.review .flash')
    expect(await card.textContent()).toMatch(/2 of your drafts had this: “.+”/)
    await page.locator('.review .button.first').press('Enter')
    await page.locator('.review [data-grade=good]').waitFor()
    const criteria: Record<string, { why: string }> = await page.evaluate(async () =>
      (await fetch('/criteria.json')).json()
    )
    const told = await card.textContent()
    expect(Object.values(criteria).filter(({ why }) => told?.includes(why))).toHaveLength(1)
    expect(trouble).toEqual([])
  })

  test('says so where the device has no voice of its own', async () => {
    const { page, open } = await visitor()
    await page.addInitScript(() => {
      Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [] } })
    })
    await reviewAfterAnError(page, open)
    await page.getByRole('button', { name: 'Read aloud' }).click()
    await page.getByText('no English voice of its own').waitFor()
  })

  test('reads question and answer aloud, waits between them, and is judged with a number', async () => {
    const { page, open, trouble } = await visitor()
    await page.addInitScript(() => {
      const voice = { lang: 'en-GB', localService: true }
      const spoken: string[] = []
      Object.assign(window, {
        spoken,
        SpeechSynthesisUtterance: class {
          text: string
          onend = () => {}
          constructor(text: string) {
            this.text = text
          }
        }
      })
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => [voice],
          cancel() {},
          speak(words: { text: string; onend: () => void }) {
            spoken.push(words.text)
            setTimeout(() => words.onend(), 10)
          }
        }
      })
    })
    await reviewAfterAnError(page, open)
    await page.getByText('How many a day, and how sure?').click()
    await page.getByLabel('Seconds the voice waits').fill('1')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Read aloud' }).click()
    await page.locator('.review .grades').waitFor()
    await page.keyboard.press('3')
    await page.getByText(/^2 of \d+, read aloud$/).waitFor()
    expect(await page.evaluate(() => Object(window).spoken.length)).toBeGreaterThanOrEqual(2)
    expect(trouble).toEqual([])
  })
})
