import { expect, test } from 'vitest'
import { visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor } = visiting()
const options = { javaScriptEnabled: false }

test('a lesson reads complete: overview, conversation, both sides of cards, answers with reasons, brief and model answer', async () => {
  const { page, open } = await visitor(options)
  await open(kinds.lesson)
  expect(await page.locator('.overview .standard').isVisible()).toBe(true)
  await page.locator('.overview label', { hasText: 'In full' }).click()
  expect(await page.locator('.overview .detailed').isVisible()).toBe(true)
  expect(await page.locator('.conversation .line').count()).toBeGreaterThan(20)
  const card = page.locator('.flash.still').first()
  await card.locator('summary').click()
  expect(await card.locator('.back').isVisible()).toBe(true)
  const question = page.locator('.question:has-text("Choose one.")').last()
  await question.getByText('Answer', { exact: true }).click()
  expect(await question.getByText('Right.').first().isVisible()).toBe(true)
  const brief = page.locator('section.write .brief').first()
  await brief.locator('details > summary').first().click()
  expect(await brief.locator('.okr').isVisible()).toBe(true)
})

test('definitions open from running text', async () => {
  const { page, open } = await visitor(options)
  await open(kinds.lesson)
  const term = page.locator('article .prose button.term').first()
  const id = await term.getAttribute('popovertarget')
  await term.click()
  expect(await page.locator(`#${id}`).isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.locator(`#${id}`).isVisible()).toBe(false)
})

test('glossary and criteria are complete, and nothing offers a control that does nothing', async () => {
  const { page, open } = await visitor(options)
  await open(kinds.glossary)
  expect(await page.locator('[data-term]').count()).toBeGreaterThan(15)
  expect(await page.locator('[data-filter]').isVisible()).toBe(false)
  for (const path of Object.values(kinds)) {
    await open(path)
    const dead = page.locator('main button:visible:not([popovertarget])')
    expect(await dead.count(), path).toBe(0)
    expect(await page.locator('.theme').isVisible()).toBe(false)
  }
})

test('the writing page gives its briefs and model answers on paper’s terms', async () => {
  const { page, open } = await visitor(options)
  await open(kinds.write)
  expect(await page.locator('.brief:visible').count()).toBeGreaterThanOrEqual(4)
  expect(await page.getByText('JavaScript').first().isVisible()).toBe(true)
})

test('review and progress say what is missing and where to read instead', async () => {
  const { page, open } = await visitor(options)
  for (const path of [kinds.review, kinds.progress]) {
    await open(path)
    expect(await page.getByText('JavaScript').first().isVisible()).toBe(true)
  }
})
