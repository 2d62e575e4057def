import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { touched } from '../../src/drills/mark.ts'
import type { MendData } from '../../src/islands/mend/exercises.ts'
import { placeKey } from '../../src/islands/mend/places.ts'
import { dist } from '../site/built.ts'
import { visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor } = visiting()

const data: MendData = JSON.parse(readFileSync(join(dist, 'practice/mend.json'), 'utf8'))

/** The exercise on the page, with its answers. */
async function exerciseOn(page: Page) {
  const id = await page.locator('[data-exercise]').getAttribute('data-exercise')
  const found = data.exercises.find(each => each.id === id)
  if (!found) throw new Error(`No exercise ${id} in the pool.`)
  return found
}

/** Presses Tab until the focus rests on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${selector}.`)
}

/** Marks each flaw of the exercise, by keyboard alone. */
async function mark(page: Page): Promise<void> {
  const { draft, flaws } = await exerciseOn(page)
  for (const { place, spans } of flaws) {
    const text = place.in === 'objective' ? draft.objective : place.in === 'set' ? '' : draft.keyResults[place.index]
    const words = touched(text ?? '', spans)
    const line = `[data-place="${placeKey(place)}"]`
    if (words.length === 0) {
      await tabTo(page, `${line} .missing`)
      await page.keyboard.press('Space')
      continue
    }
    await tabTo(page, `${line} .word`)
    for (let at = 0; at <= Math.max(...words); at++) {
      if (words.includes(at)) await page.keyboard.press('Space')
      if (at < Math.max(...words)) await page.keyboard.press('ArrowRight')
    }
  }
  await tabTo(page, '.button.first')
  await page.keyboard.press('Enter')
  await page.locator('[data-step="marked"]').waitFor()
}

const axe = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

describe('mending by keyboard', () => {
  test.each(['light', 'dark'] as const)(
    'goes through marking, naming and rewriting, each explained, in %s',
    async colorScheme => {
      const { page, open, trouble } = await visitor({ colorScheme })
      await open(kinds.mend)
      await page.locator('[data-step="mark"]').waitFor()
      await axe(page)
      const { flaws, model } = await exerciseOn(page)
      await mark(page)
      expect(await page.locator('.told [data-mark="right"]').count()).toBe(flaws.length)
      await axe(page)

      for (const [at, flaw] of flaws.entries()) {
        if (at === 0) {
          await tabTo(page, '.button.first')
          await page.keyboard.press('Enter')
        }
        const choices = page.locator('.choice')
        await choices.first().waitFor()
        const names = await choices.evaluateAll(all => all.map(each => each.getAttribute('data-criterion')))
        expect(names).toContain(flaw.criterion)
        await page.keyboard.press(String(names.indexOf(flaw.criterion) + 1))
        await page.locator('.reason[data-mark="right"]').waitFor()
        await axe(page)
        // The focus has gone to the button that goes on.
        await page.keyboard.press('Enter')

        await page.waitForFunction(() => document.activeElement?.id === 'mend-field')
        await page.keyboard.press('Control+Enter')
        await page.getByText('This is still the line as it was.').waitFor()
        for (const rung of ['Ask me a question', 'Give me a hint', 'Show one way']) {
          await page.getByRole('button', { name: rung }).focus()
          await page.keyboard.press('Enter')
        }
        expect(await page.locator('.rungs > li').count()).toBe(3)
        await axe(page)
        const line =
          flaw.place.in === 'objective'
            ? (model.objective ?? '')
            : flaw.place.in === 'set'
              ? model.keyResults.join('\n')
              : (model.keyResults[flaw.place.index] ?? '')
        await page.locator('#mend-field').focus()
        await page.keyboard.press('Control+A')
        await page.keyboard.insertText(line)
        await page.keyboard.press('Control+Enter')
        await page.getByText('Mended.', { exact: true }).waitFor()
        await page.keyboard.press('Enter')
      }
      await page.locator('[data-step="end"]').waitFor()
      await axe(page)
      const kept = await page.evaluate(() => localStorage.getItem('cairn:practice:1'))
      for (const { criterion } of flaws) expect(kept).toContain(`"what":"${criterion}"`)

      const before = await page.locator('[data-exercise]').getAttribute('data-exercise')
      await tabTo(page, '.button.first')
      await page.keyboard.press('Enter')
      await page.locator('[data-step="mark"]').waitFor()
      expect(await page.locator('[data-exercise]').getAttribute('data-exercise')).not.toBe(before)
      expect(trouble).toEqual([])
    }
  )

  test('says of a wrong name what tells it from the right one, and keeps the miss', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.mend)
    await page.getByRole('button', { name: 'I see nothing wrong: show me' }).click()
    expect(await page.locator('.told').textContent()).toContain('not marked')
    await page.locator('.button.first').click()
    const { flaws } = await exerciseOn(page)
    const [flaw] = flaws
    await page.locator(`.choice:not([data-criterion="${flaw?.criterion}"])`).first().click()
    await page.locator('.reason[data-mark="wrong"]').waitFor()
    expect(await page.locator('.reason').textContent()).toContain('Not quite.')
    expect(await page.evaluate(() => localStorage.getItem('cairn:practice:1'))).toContain('"points":0')
    expect(trouble).toEqual([])
  })

  test('marks several words at once with shift, and by drawing the mouse over them', async () => {
    const { page, open } = await visitor()
    await open(kinds.mend)
    const line = page.locator('[data-place="kr0"] .word')
    const words = page.locator('[data-place="kr1"] .word')
    await line.first().waitFor()
    // A set flawed in its number of key results may have one alone, and a flawed line one word.
    for (let turn = 0; turn < 20 && ((await words.count()) < 2 || (await line.count()) < 2); turn += 1) {
      await open(kinds.mend)
      await line.first().waitFor()
    }
    await line.first().focus()
    await page.keyboard.press('Shift+ArrowRight')
    expect(await page.locator('[data-place="kr0"] .word[aria-pressed="true"]').count()).toBe(2)
    await words.first().hover()
    await page.mouse.down()
    await words.nth(1).hover()
    await page.mouse.up()
    expect(await page.locator('[data-place="kr1"] .word[aria-pressed="true"]').count()).toBe(2)
  })
})

test('stands in a lesson below its heading, with the flaws its author chose', async () => {
  const { page, open, trouble } = await visitor()
  await open('/lessons/key-results/')
  const drill = page.locator('[data-island=mend]')
  await drill.scrollIntoViewIfNeeded()
  await drill.locator('[data-step=mark]').waitFor()
  const chosen = ['measurable', 'outcome', 'baseline', 'target', 'arithmetic', 'single-measure']
  for (let turn = 0; turn < 3; turn++) {
    const { flaws } = await exerciseOn(page)
    expect(flaws.filter(({ criterion }) => !chosen.includes(criterion))).toEqual([])
    expect(await drill.locator('h2').count()).toBe(0)
    await drill.getByRole('button', { name: 'I see nothing wrong' }).press('Enter')
    await drill.locator('.button.first').press('Enter')
    for (const [at] of flaws.entries()) {
      await drill.locator('.choice').first().press('Enter')
      await drill.locator('.reason[data-mark]').waitFor()
      await drill.locator('.button.first').press('Enter')
      for (const rung of ['Ask me a question', 'Give me a hint', 'Show one way'])
        await drill.getByRole('button', { name: rung }).press('Enter')
      await drill.getByRole('button', { name: 'Take that one' }).press('Enter')
      if (at < flaws.length - 1) await drill.locator('.choice').first().waitFor()
    }
    await drill.getByRole('button', { name: 'Next OKR' }).press('Enter')
    await drill.locator('[data-step=mark]').waitFor()
  }
  expect((await new AxeBuilder({ page }).include('[data-island=mend]').analyze()).violations).toEqual([])
  expect(trouble).toEqual([])
})

test('without script a dozen exercises stand there, their answers folded away', async () => {
  const { page, open } = await visitor({ javaScriptEnabled: false })
  await open(kinds.mend)
  expect(await page.locator('.still-mend > li').count()).toBe(12)
  await page.locator('.still-mend summary').first().click()
  expect(await page.locator('.still-mend details p').first().isVisible()).toBe(true)
})
