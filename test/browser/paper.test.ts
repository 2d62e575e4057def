import { expect, test } from 'vitest'
import { visiting } from './visit.ts'

const { visitor } = visiting()

test('a lesson on paper holds what there is to read, and leaves out where to go next', async () => {
  const { page, open, context } = await visitor()
  await open('/lessons/what-an-okr-is/')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('Take the numbers away and the objective is a wish').isVisible()).toBe(true)
  expect(await page.getByText('Forty pages in four colours').first().isVisible()).toBe(false)
  for (const left of ['.contents', '.end', '.head nav', '.foot'])
    expect(await page.locator(left).isVisible(), left).toBe(false)
  await context.close()
})

test('the answers of an exercise are on paper only once they were unfolded', async () => {
  const { page, open, context } = await visitor({ javaScriptEnabled: false })
  await open('/lessons/what-an-okr-is/')
  await page.emulateMedia({ media: 'print' })
  const [reason, model] = [
    page.getByText('leaves the number to the key results'),
    page.getByText('One good answer').last()
  ]
  expect(await reason.isVisible()).toBe(false)
  expect(await model.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.locator('section.write summary', { hasText: 'Answer' }).first().click()
  await page.emulateMedia({ media: 'print' })
  expect(await reason.isVisible()).toBe(true)
  await context.close()
})
