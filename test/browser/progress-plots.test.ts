import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectNoSidewaysScroll, expectNoViolation, visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor } = visiting()
const DAY = 24 * 3_600_000

type Outline = {
  lessons: { id: string; questions: string[]; cards: string[] }[]
  parts: { ideas: { before: string; after: string }[] }[]
}

/** A learner of some weeks, as a progress file: two lessons, cards that came back, answers, a part’s ideas before and after, two drafts checked twice. */
function learner({ lessons, parts }: Outline, now: number): Buffer {
  const [first, second] = lessons
  const begun = now - 24 * DAY
  const cards = [...(first?.cards ?? []), ...(second?.cards ?? [])].slice(0, 20)
  const reviews = cards.map((id, at) => [
    id,
    [
      { at: begun + at * 60_000, grade: 'good' },
      { at: begun + 3 * DAY + at * 60_000, grade: at % 4 === 0 ? 'again' : 'good' },
      { at: begun + 10 * DAY + at * 60_000, grade: at % 7 === 0 ? 'again' : 'good' }
    ]
  ])
  const answers = (first?.questions ?? []).map((id, at) => [
    id,
    [
      {
        at: begun + at * 60_000,
        answer: 'x',
        points: at % 3 === 0 ? 0 : 1,
        confidence: ['sure', 'unsure', 'guessing'][at % 3]
      }
    ]
  ])
  // Right before: every third idea; after: all but the last.
  const ideas = parts[0]?.ideas ?? []
  const ofIdeas = ideas.flatMap(({ before, after }, at) => [
    [before, [{ at: begun - 60_000 + at, answer: 'x', points: at % 3 === 0 ? 1 : 0 }]],
    [after, [{ at: begun + 5 * DAY + at, answer: 'x', points: at === ideas.length - 1 ? 0 : 1 }]]
  ])
  const weak = { objective: 'Launch the new app', keyResults: ['Launch the app'], cycle: '' }
  const better = {
    objective: 'Become the bakery our neighbours come back to',
    keyResults: ['Raise the share of new customers who return within 30 days from 18% to 27%'],
    cycle: 'Q3 2026'
  }
  const draft = (at: number) => ({
    versions: { v: { at, ...better, situation: '' } },
    gradings: [
      { at, ...weak, score: 20, left: 4, rubric: 'x' },
      { at: at + 600_000, ...better, score: 80, left: 1, rubric: 'x' }
    ],
    ratings: { r: { at, own: { results: 'yes', countable: 'yes' }, grader: { results: 'no', countable: 'yes' } } }
  })
  const file = {
    format: 'cairn-progress',
    version: 1,
    exportedAt: new Date(now).toISOString(),
    lessons: {
      [first?.id ?? '']: { firstOpened: begun, lastOpened: begun, finished: { at: begun + DAY, done: true } },
      [second?.id ?? '']: { firstOpened: begun + DAY, lastOpened: begun + DAY }
    },
    reviews: Object.fromEntries(reviews),
    answers: Object.fromEntries([...answers, ...ofIdeas]),
    drafts: { a: draft(begun + 5 * DAY), b: draft(begun + 6 * DAY) }
  }
  return Buffer.from(JSON.stringify(file))
}

/** Hands the learner's file in where anyone would, and waits until it is drawn. */
async function handIn(page: Page): Promise<void> {
  const outline: Outline = await page.evaluate(async () => (await fetch('/progress.json')).json())
  const buffer = learner(outline, Date.now())
  await page.locator('input[type=file]').setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer })
  await page.getByText(/^Joined: /).waitFor()
  await page.locator('#skills ~ figure table').waitFor()
}

const openTables = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.plot details')) details.open = true
  })

/** The cells of the table of a section, row by row. */
const rowsOf = (page: Page, section: string) =>
  page
    .locator(`section:has(> #${section}) table`)
    .first()
    .locator('tbody tr')
    .evaluateAll(rows => rows.map(row => [...row.children].map(cell => cell.textContent ?? '')))

describe('the plots of the progress page', () => {
  test('say to somebody new what will be there and where to begin', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.progress)
    await page.locator('#days').waitFor()
    expect(await page.locator('main section > p.soft').count()).toBe(8)
    expect(await page.locator('section:has(> #lessons) figcaption a').textContent()).toMatch(/^Begin with “.+”$/)
    expect(await page.locator('main svg rect.bar').count()).toBe(0)
    expect(trouble).toEqual([])
  })

  test('draw what their tables say', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.progress)
    await handIn(page)
    await openTables(page)

    const memory = await rowsOf(page, 'memory')
    const bars = await page
      .locator('section:has(> #memory) .share .bar')
      .evaluateAll(all => all.map(bar => `${Math.round(Number.parseFloat(bar.getAttribute('width') ?? ''))}%`))
    expect(memory.map(cells => cells.at(-1))).toEqual(bars)

    const ahead = await rowsOf(page, 'ahead')
    const heights = await page
      .locator('section:has(> #ahead) .bar')
      .evaluateAll(all => all.map(bar => Number.parseFloat(bar.getAttribute('height') ?? '')))
    expect(heights).toHaveLength(30)
    const top = Number(await page.locator('section:has(> #ahead) .frame-y span').first().textContent())
    const drawn = heights.map(height => Math.round((height / 100) * top)).filter((turns, at) => at === 0 || turns > 0)
    expect(ahead.map(cells => Number(cells.at(-1)))).toEqual(drawn)
    const total = drawn.reduce((sum, turns) => sum + turns, 0)
    expect(await page.locator('section:has(> #ahead) figcaption').textContent()).toContain(`${total}`)

    const remembered = await rowsOf(page, 'remembered')
    const seen = remembered.filter(cells => cells[1] !== '0')
    expect(await page.locator('section:has(> #remembered) .dot').count()).toBe(seen.length)
    expect(seen.reduce((sum, cells) => sum + Number(cells[1]), 0)).toBe(40)

    const days = await rowsOf(page, 'days')
    const count = (column: number) => days.reduce((sum, cells) => sum + Number(cells[column]), 0)
    expect(await page.locator('section:has(> #days) .calendar .bar').count()).toBe(count(1))
    expect(await page.locator('section:has(> #days) .calendar .outline').count()).toBe(count(2))

    const skills = await rowsOf(page, 'skills')
    expect(skills.length).toBeGreaterThan(0)
    expect(await page.locator('section:has(> #skills) .change').count()).toBe(skills.length)
    expect(await page.locator('section:has(> #confidence) .pair > div').count()).toBe(2)

    const [part] = await rowsOf(page, 'gains')
    const [, before = '', after = ''] = part ?? []
    const of = Number(after.split(' of ')[1])
    expect([before, after]).toEqual([`${Math.ceil(of / 3)} of ${of}`, `${of - 1} of ${of}`])
    expect(trouble).toEqual([])
  })

  test('keep the page where it is on a phone while they are reckoned and drawn', async () => {
    const { page, open } = await visitor({ viewport: { width: 412, height: 823 } })
    await open(kinds.progress)
    await handIn(page)
    await open(kinds.progress)
    await page.locator('#days').waitFor()
    const moved = await page.evaluate(
      () =>
        new Promise<number>(resolve => {
          const seen: PerformanceEntryList = []
          new PerformanceObserver(list => seen.push(...list.getEntries())).observe({
            type: 'layout-shift',
            buffered: true
          })
          // What has been drawn is reported behind the next frame but one.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(seen.length))))
        })
    )
    expect(moved).toBe(0)
  })

  test('forecast for today what the review then asks', async () => {
    const { page, open } = await visitor()
    await open(kinds.progress)
    await handIn(page)
    // Read anew, so that the flaws of the drafts handed in are counted from the first drawing on.
    await page.reload()
    await page.locator('#skills ~ figure table').waitFor()
    const link = page.locator('section:has(> #ahead) figcaption a')
    const [reviews] = /\d+/.exec((await link.textContent()) ?? '') ?? []
    await link.click()
    await page.locator('.review .tally').waitFor()
    await page.waitForFunction(reviews => {
      const tally = document.querySelector('.review .tally')?.textContent ?? ''
      return tally.includes(`${reviews} to review`)
    }, reviews)
  })

  test('open their tables by keyboard', async () => {
    const { page, open } = await visitor()
    await open(kinds.progress)
    await handIn(page)
    const summary = page.locator('section:has(> #days) summary')
    await summary.focus()
    await page.keyboard.press('Enter')
    await page.locator('section:has(> #days) table').waitFor({ state: 'visible' })
    const { height } = (await summary.boundingBox()) ?? { height: 0 }
    expect(height).toBeGreaterThanOrEqual(44)
  })

  test.each(['light', 'dark'] as const)('have no accessibility violation in the %s theme', async colorScheme => {
    const { page, open, context } = await visitor({ colorScheme })
    await open(kinds.progress)
    await handIn(page)
    await openTables(page)
    await expectNoViolation(page)
    await context.close()
  })

  test.each([
    [320, '100%'],
    [640, '200%'],
    [768, '100%'],
    [1280, '100%']
  ])('fit %i pixels with text at %s', async (width, text) => {
    const { page, open, context } = await visitor({ viewport: { width, height: 900 } })
    await open(kinds.progress)
    await handIn(page)
    await openTables(page)
    await page.evaluate(text => document.documentElement.style.setProperty('font-size', text), text)
    await expectNoSidewaysScroll(page)
    await context.close()
  })
})
