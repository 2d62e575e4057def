import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { tabTo } from './keyboard.ts'
import { expectNoSidewaysScroll, visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor } = visiting()

/** Everything a busy learner keeps: `much` times as many drafts, drills and reviews as a beginner. */
const keep = (much: number) => {
  const day = 86_400_000
  const start = Date.UTC(2026, 8, 1, 9)
  const put = (name: string, data: unknown) => localStorage.setItem(`cairn:${name}:1`, JSON.stringify({ era: 0, data }))
  const many = (each: (at: number) => [string, unknown]) =>
    Object.fromEntries(Array.from({ length: much }, (_, at) => each(at)))
  const ids = ['what-an-okr-is', 'objectives', 'key-results']
  const opened = { firstOpened: start, lastOpened: start + day, finished: { at: start + 2 * day, done: true } }
  put('lessons', Object.fromEntries(ids.map(id => [id, opened])))
  put('answers', {
    'key-results/which-is-a-key-result': [
      { at: start, points: 0, answer: 1 },
      { at: start + 5, points: 1, answer: 2 }
    ],
    'foundations/garden-goal': [{ at: start, points: 0, answer: 1 }],
    'foundations/vehicles-marked': [{ at: start + day, points: 1, answer: 1 }]
  })
  put('reviews', { 'term/okr': [0, 1, 4, 12, 30].map(days => ({ at: start + days * day, grade: 'good' })) })
  const lines = { objective: 'Regulars choose us', keyResults: ['From 1 to 2'], cycle: '' }
  put(
    'drafts',
    many(at => [
      `d${at}`,
      {
        name: {
          at: 1,
          value: at === 0 ? '<img src=x onerror=alert(1)> | “best”' : `A draft with a rather long name, number ${at}`
        },
        versions: { v: { at: start + (much - at) * 1000, ...lines, situation: '' } },
        gradings: [40, 80].map((score, index) => ({
          at: start + index,
          ...lines,
          objective: `${index}`,
          score,
          left: 1,
          rubric: '1'
        }))
      }
    ])
  )
  put('practice', {
    sort: Array.from({ length: much * 12 }, (_, at) => ({ at: start + at, what: `s${at}`, points: at % 2 }))
  })
}

async function pagesOf(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' })
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  await page.emulateMedia({ media: 'screen' })
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

describe('the record, by keyboard alone', () => {
  test('says where to begin while there is nothing to record', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.record)
    await page.getByText('there is nothing to record').waitFor()
    await tabTo(page, 'main .button.first', 'Start the course')
    expect(await page.locator('.sheet').count()).toBe(0)
    expect(trouble).toEqual([])
  })

  test('takes a name that stays out of the progress file, and is saved in three forms', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.about)
    await page.evaluate(keep, 2)
    await open(kinds.record)
    await page.locator('.sheet').waitFor()
    await tabTo(page, '#own-name')
    await page.keyboard.type('Asha <b>Kulkarni</b>')
    expect(await page.locator('.sheet .name').textContent()).toBe('Asha <b>Kulkarni</b>')
    expect(await page.locator('.sheet').textContent()).toContain('nobody has checked it')
    expect(await page.locator('.sheet img').count()).toBe(0)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

    const saved = async (words: string) => {
      await tabTo(page, '.take button', words)
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
      await page.getByText(`Saved as ${download.suggestedFilename()}.`).waitFor()
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
    }
    const html = await saved('a web page')
    expect(html.name).toMatch(/^cairn-record-\d{4}-\d\d-\d\d\.html$/)
    expect(html.text).toContain('Asha &lt;b&gt;Kulkarni&lt;/b&gt;')
    expect(html.text).not.toContain('<img')
    expect((await saved('Markdown')).text).toContain('## Written')
    expect(JSON.parse((await saved('JSON')).text)).toMatchObject({ selfKept: true, name: 'Asha <b>Kulkarni</b>' })

    await page.reload()
    await page.locator('#own-name').waitFor()
    expect(await page.locator('#own-name').inputValue()).toBe('Asha <b>Kulkarni</b>')
    await open(kinds.progress)
    await tabTo(page, 'button', 'Export progress')
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(readFileSync(await file.path(), 'utf8')).not.toContain('Kulkarni')
    await tabTo(page, 'button', 'Erase my progress')
    await page.keyboard.press('Enter')
    await tabTo(page, 'button', 'Erase everything')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => !JSON.stringify(localStorage).includes('Kulkarni'))
    expect(trouble).toEqual([])
  })

  test('prints the sheet alone, on a page for most and on two for the busiest', async () => {
    const { page, open } = await visitor()
    await open(kinds.about)
    await page.evaluate(keep, 2)
    await open(kinds.record)
    await page.locator('.sheet').waitFor()
    expect(await pagesOf(page)).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.take').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })

    await page.evaluate(keep, 2000)
    await page.reload()
    await page.getByText('And 1988 earlier drafts.').waitFor()
    expect(await pagesOf(page)).toBeLessThanOrEqual(2)
  })

  test('fits the narrowest phone, where every value says what it is', async () => {
    const { page, open } = await visitor({ viewport: { width: 320, height: 700 } })
    await open(kinds.about)
    await page.evaluate(keep, 3)
    await open(kinds.record)
    await page.locator('.sheet').waitFor()
    await expectNoSidewaysScroll(page)
    const label = await page
      .locator('.sheet td')
      .first()
      .evaluate(cell => getComputedStyle(cell, '::before').content)
    expect(label).toContain('Read')
  })
})
