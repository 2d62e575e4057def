import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { tabTo } from './keyboard.ts'
import { visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor, tab } = visiting()
const objective = '#desk-objective'
const line = (index: number) => `#desk-kr-${index}`
const lines = (page: Page) =>
  page.locator('.results textarea').evaluateAll(fields => fields.map(field => (field as HTMLTextAreaElement).value))

/** Opens one of the desk's panels by keyboard. */
async function unfold(page: Page, summary: string): Promise<void> {
  await tabTo(page, '.panel > summary', summary)
  await page.keyboard.press('Enter')
}

async function press(page: Page, selector: string, text = ''): Promise<void> {
  await tabTo(page, selector, text)
  await page.keyboard.press('Enter')
}

const PASTE = `# Our OKRs for Q3 2026

Objective: Regulars choose us
KR1: Raise weekly visitors from 1,150 to 1,400 (Asha, 40%)
KR2: Cut the share of sales at a discount from 31% to 20%

Prepared for the board by the shop team, with thanks to everybody`

describe('the desk, by keyboard alone', () => {
  test('keeps form and text in step, and gives every unread line a place', async () => {
    const { page, open, trouble } = await visitor({ permissions: ['clipboard-read', 'clipboard-write'] })
    await open(kinds.write)
    await page.evaluate(text => navigator.clipboard.writeText(text), PASTE)
    await tabTo(page, objective)
    await page.keyboard.press('Control+v')
    await page.waitForFunction(() => document.activeElement?.id === 'desk-block')
    expect(await page.locator(objective).inputValue()).toBe('Regulars choose us')
    expect(await lines(page)).toEqual([
      'Raise weekly visitors from 1,150 to 1,400',
      'Cut the share of sales at a discount from 31% to 20%'
    ])
    expect(await page.locator('#desk-cycle').inputValue()).toBe('Q3 2026')
    expect(await page.locator('.block').textContent()).toContain('Asha')
    const unread = page.locator('.unread li')
    expect(await unread.count()).toBe(1)
    await press(page, '.unread button', 'Key result')
    expect(await lines(page)).toHaveLength(3)
    expect(await unread.count()).toBe(0)

    await page.locator(objective).fill('Neighbours choose us')
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#desk-block')?.value.includes('Neighbours')
    )
    await page.locator('#desk-block').focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('4. Keep weekly bills at 4,600 or more')
    expect((await lines(page)).at(-1)).toBe('Keep weekly bills at 4,600 or more')
    expect(trouble).toEqual([])
  })

  test('lets everything around the OKR in a mail be left out at once', async () => {
    const { page, open } = await visitor()
    await open(kinds.write)
    await unfold(page, 'Paste it')
    await tabTo(page, '#desk-block')
    await page.keyboard.insertText(`Hi Tom,\n\n${PASTE}\n\nRegards,\nAsha\nHead of Shops`)
    const unread = page.locator('.unread li')
    await unread.nth(4).waitFor()
    await press(page, '.unread button', 'Leave all 5 out')
    await page.waitForFunction(() => document.activeElement?.id === 'desk-block')
    expect(await unread.count()).toBe(0)
    expect(await lines(page)).toHaveLength(2)
  })

  test('names, copies, throws away and takes back drafts, and begins new ones', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.write)
    await tabTo(page, objective)
    await page.keyboard.type('Regulars choose us')
    await page.locator('.choose input').first().focus()
    await unfold(page, 'Your drafts')
    const names = () => page.locator('.draft-name > button:first-child').allTextContents()
    await page.locator('.draft-list li').first().waitFor()
    await press(page, '.draft-name button', 'Rename')
    await page.waitForFunction(() => document.activeElement?.matches('.draft-name input'))
    await page.keyboard.type('The bakery')
    await page.keyboard.press('Enter')
    // Whatever goes, the keyboard stays in the list.
    const inList = () => page.waitForFunction(() => document.activeElement?.matches('.draft-list button'))
    await inList()
    await press(page, '.draft-list button', 'Duplicate')
    await page.waitForFunction(() => document.querySelectorAll('.draft-list li').length === 2)
    expect(await names()).toEqual(['Copy of The bakery', 'The bakery'])
    await press(page, '.draft-list button', 'Delete The bakery')
    await page.waitForFunction(() => document.querySelectorAll('.draft-list li').length === 1)
    expect(await page.locator(objective).inputValue()).toBe('')
    await inList()
    await page.locator('.choose input').first().focus()
    await press(page, '.draft-list button', 'Take it back')
    await page.waitForFunction(() => document.querySelectorAll('.draft-list li').length === 2)
    await inList()
    await press(page, '.draft-name button', 'Copy of The bakery')
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#desk-objective')?.value !== '')
    await page.locator('.choose input[value=own]').check()
    expect(await page.locator(objective).inputValue()).toBe('')
    await page.locator('.choose input').first().check()
    expect(await page.locator(objective).inputValue()).toBe('Regulars choose us')
    expect(trouble).toEqual([])
  })

  test('sets two versions side by side, word by word, with what was mended, and brings one back', async () => {
    const { page, open } = await visitor()
    await open(kinds.write)
    await page.locator(line(0)).fill('Improve footfall significantly')
    await press(page, '.form button[type=submit]')
    await press(page, '.rate button', 'Skip')
    await page.locator('.verdict-box').waitFor()
    await page.waitForFunction(() => localStorage.getItem('cairn:drafts:1')?.includes('gradings'))
    await page.locator(line(0)).fill('Improve footfall from 900 to 1,200')
    await page
      .locator(`${line(0)}-findings .mended`)
      .first()
      .waitFor()
    await unfold(page, 'Earlier versions')
    await page.locator('.compare').waitFor()
    expect(await page.locator('.compare del').allTextContents()).toEqual(['significantly'])
    expect(await page.locator('.compare ins').allTextContents()).toEqual(['from 900 to 1,200'])
    expect(await page.locator('.versions').textContent()).toMatch(/Mended: \d/)
    await press(page, '.versions button', 'Bring back')
    await page.waitForFunction(() => document.activeElement?.matches('.versions :is(select, button)'))
    expect(await page.locator(line(0)).inputValue()).toBe('Improve footfall significantly')
    await tabTo(page, line(0))
    await page.keyboard.press('Control+z')
    expect(await page.locator(line(0)).inputValue()).toBe('Improve footfall from 900 to 1,200')
  })

  test('copies, downloads and prints the draft, with what was set aside', async () => {
    const { page, open, trouble } = await visitor({ permissions: ['clipboard-read', 'clipboard-write'] })
    await open(kinds.write)
    await page.locator(objective).fill('=SUM(A1) for regulars')
    await page.locator(line(0)).fill('Raise visits, daily, from 10 to 20')
    await tabTo(page, '#desk-cycle')
    await page.locator('input[name=desk-promise]').nth(2).check()
    await unfold(page, 'Copy, download or print')
    await press(page, '.take button', 'Copy as Markdown')
    await page.getByText('Copied as Markdown.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Raise visits, daily, from 10 to 20')
    await tabTo(page, '.take button', 'Download as CSV')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toMatch(/^okr-.*\.csv$/)
    const csv = readFileSync(await download.path(), 'utf8')
    expect(csv).toContain("objective,,'=SUM(A1) for regulars,Q3 2026,aspirational")
    expect(csv).toContain('"Raise visits, daily, from 10 to 20"')

    await page.emulateMedia({ media: 'print' })
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    expect(await page.locator('.results .ghost').first().isVisible()).toBe(true)
    expect(await page.locator('.form .buttons').first().isVisible()).toBe(false)
    expect(trouble).toEqual([])
  })

  test('brings back what was written last, whichever situation it answers', async () => {
    const visit = await visitor()
    const { page, open } = visit
    await open(kinds.write)
    await page.locator('.choose input').last().check()
    await page.locator(objective).fill('Parents become partners in homework')
    await page.close({ runBeforeUnload: true })
    const again = await tab(visit)
    await again.open(kinds.write)
    expect(await again.page.locator(objective).inputValue()).toBe('Parents become partners in homework')
    expect(await again.page.locator('.choose input').last().isChecked()).toBe(true)
  })

  test('says what is missing where only half of an OKR is written', async () => {
    const { page, open } = await visitor()
    await open(kinds.write)
    await page.locator(line(0)).fill('Raise weekly visitors from 1,150 to 1,400')
    await page.locator('.form button[type=submit]').click()
    await page.locator('.rate button', { hasText: 'Skip' }).click()
    const whole = page.locator('.verdict-box')
    await whole.getByText('There is no objective yet').waitFor()
    expect(await whole.locator('.score').textContent()).toContain('key results without an objective')
    await page.locator(objective).fill('Become the bakery office workers pass on to colleagues')
    await page.locator(line(0)).fill('')
    await whole.getByText('no key result yet').waitFor()
    expect(await whole.textContent()).not.toMatch(/no objective yet|Nothing left to mend/)
  })

  test('says that a link carries the situation, and prints none that is empty', async () => {
    const { page, open } = await visitor()
    await open(`${kinds.write}?situation=own`)
    await page.locator('.choose input').last().check()
    await page.locator(objective).fill('Regulars choose us')
    await unfold(page, 'Share it')
    const told = page.locator('.share > p').first()
    await told.waitFor()
    expect(await told.textContent()).not.toContain('your situation')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('label', { hasText: 'Your situation' }).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.locator('#desk-situation-text').fill('A bakery in Pune')
    expect(await told.textContent()).toContain('with your situation')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('label', { hasText: 'Your situation' }).isVisible()).toBe(true)
  })
})

test('two thousand drafts and a very long one neither break the desk nor are lost', async () => {
  const { page, open, trouble } = await visitor()
  await open(kinds.about)
  await page.evaluate(() => {
    const version = (at: number) => ({
      at,
      objective: `Draft ${at}`,
      keyResults: ['From 1 to 2'],
      cycle: '',
      situation: ''
    })
    const data: Record<string, unknown> = {}
    for (let at = 1; at <= 2000; at++) data[`d${at}`] = { versions: { v: version(at) } }
    localStorage.setItem('cairn:drafts:1', JSON.stringify({ era: 0, data }))
  })
  await open(`${kinds.write}?draft=d2000`)
  expect(await page.locator(objective).inputValue()).toBe('Draft 2000')
  await page.locator(objective).fill('long '.repeat(40_000))
  await page.locator('.panel > summary', { hasText: 'Your drafts' }).click()
  await page.locator('.draft-list li').first().waitFor()
  expect(await page.locator('.draft-list li').count()).toBe(20)
  await page.waitForFunction(() => localStorage.getItem('cairn:drafts:1')?.includes('long long'))
  expect(
    await page.evaluate(() => Object.keys(JSON.parse(localStorage.getItem('cairn:drafts:1') ?? '').data).length)
  ).toBe(2000)
  expect(trouble).toEqual([])
})
