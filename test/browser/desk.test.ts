import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { baseline } from '../../src/grader/criteria/baseline.ts'
import { fragmentOf, parcelOfFragment } from '../../src/share/letter.ts'
import { tabTo } from './keyboard.ts'
import { visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor, tab } = visiting()
const objective = '#desk-objective'
const line = (index: number) => `#desk-kr-${index}`
const findings = (index: number) => (page: Page) => page.locator(`#desk-kr-${index}-findings .finding`)
const lines = (page: Page) =>
  page.locator('.results textarea').evaluateAll(fields => fields.map(field => (field as HTMLTextAreaElement).value))
const said = (page: Page, text: string | RegExp) => page.locator('.form > [role=status]').getByText(text).waitFor()

/** Asks for a check by keyboard, without judging first. */
async function check(page: Page): Promise<void> {
  await tabTo(page, '.form button[type=submit]')
  await page.keyboard.press('Enter')
  await tabTo(page, '.rate button', 'Skip')
  await page.keyboard.press('Enter')
  await page.locator('.verdict-box').waitFor()
}

describe('the writing desk, by keyboard alone', () => {
  test('says what to mend, word by word, until there is nothing left, and keeps the draft', async () => {
    const visit = await visitor()
    const { page, open, trouble } = visit
    await open(kinds.write)
    await tabTo(page, '.choose input')
    await tabTo(page, objective)
    await page.keyboard.type('Launch the new loyalty app')
    await tabTo(page, line(0))
    await page.keyboard.type('Improve footfall significantly')
    await tabTo(page, line(1))
    await page.keyboard.type('Raise the share of visitors who come back within 30 days from 18% to 30%')
    await check(page)

    expect(await findings(0)(page).first().locator('.severity').textContent()).toMatch(/Mend/)
    expect(await page.locator('.results li').first().locator('.ghost mark').count()).toBeGreaterThan(0)
    expect(await page.locator(`${objective}-findings .finding`).count()).toBeGreaterThan(0)
    expect(await page.locator(`${line(1)}-findings :is([data-severity=blocker], [data-severity=major])`).count()).toBe(
      0
    )

    const score = async () => Number((await page.locator('.verdict-box .score').textContent())?.match(/\d+/)?.[0])
    const weak = await score()
    await page.locator(line(0)).focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Raise weekly visitors from 1,150 to 1,400 by 30 September')
    await page.locator(objective).focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Become the bakery office workers pass on to colleagues')
    await page.locator(`${objective}-findings .mended`).first().waitFor()
    expect(await score()).toBeGreaterThan(weak)

    // Closed at once, within the pause after which a draft is kept.
    await page.keyboard.type(' and friends')
    await page.close({ runBeforeUnload: true })
    const again = await tab(visit)
    await again.open(kinds.write)
    expect(await again.page.locator(objective).inputValue()).toMatch(/colleagues and friends$/)
    await again.page.locator('.verdict-box .score').waitFor()
    expect([...trouble, ...again.trouble]).toEqual([])
  })

  test('helps one step at a time: why, a question, a hint, then a rewrite whose blanks are filled one after the other', async () => {
    const { page, open } = await visitor()
    await open(kinds.write)
    await page.locator(objective).fill('Regulars choose us')
    await page.locator(line(0)).fill('Raise weekly visitors by 20%')
    await check(page)
    const card = page.locator(`${line(0)}-findings [data-criterion=baseline]`)
    await tabTo(page, `${line(0)}-findings [data-criterion=baseline] summary`)
    await page.keyboard.press('Enter')
    await card.locator('.step').first().waitFor()
    expect(await card.locator('.fix').count()).toBe(0)
    for (const [name, count] of [
      ['question', 2],
      ['hint', 3],
      ['rewrite', 4]
    ] as const) {
      await tabTo(page, '.step-buttons button', name)
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.activeElement?.matches('.step'))
      expect(await card.locator('.step').count()).toBe(count)
    }
    // The example has the same slip: a change without its start, though the criterion’s first is a value without one.
    expect(await card.locator('dd').first().textContent()).toBe(
      baseline.examples.find(({ reason }) => reason === 'onlyChange')?.bad.replace(/[[\]]/g, '')
    )
    expect(await card.getByText('The lesson that teaches it').getAttribute('href')).toMatch(/^\/lessons\//)
    await tabTo(page, '.fix button')
    await page.keyboard.press('Enter')
    const selected = () =>
      page.evaluate(() => {
        const field = document.activeElement
        return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : null
      })
    await page.waitForFunction(id => document.activeElement?.matches(id), line(0))
    expect(await selected()).toBe('__')
    await page.keyboard.type('1,150')
    expect(await page.locator(line(0)).inputValue()).toContain('1,150')
    await page.locator(line(0)).fill('Raise __ from __ to 30')
    await page.keyboard.press('Home')
    await page.keyboard.press('Tab')
    expect(await selected()).toBe('__')
    await page.keyboard.type('visits')
    await page.keyboard.press('Tab')
    await page.keyboard.type('20')
    expect(await page.locator(line(0)).inputValue()).toBe('Raise visits from 20 to 30')
    // No blank is left, so Tab leaves the field.
    await page.keyboard.press('Tab')
    expect(await selected()).toBeNull()
  })

  test('adds, moves and removes key results, says so, and takes every step back and forward', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.write)
    await tabTo(page, line(0))
    for (const text of ['First', 'Second', 'Third']) {
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    }
    await page.waitForFunction(() => document.activeElement?.id === 'desk-kr-3')
    await page.keyboard.type('Fourth')
    await page.keyboard.press('Alt+ArrowUp')
    await page.waitForFunction(() => document.activeElement?.id === 'desk-kr-2')
    expect(await lines(page)).toEqual(['First', 'Second', 'Fourth', 'Third'])
    await said(page, 'Moved up: now key result 3 of 4.')
    await tabTo(page, '[aria-label="Move key result 3 up"]')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Move key result 2 up')
    await page.keyboard.press('Enter')
    expect(await lines(page)).toEqual(['Fourth', 'First', 'Second', 'Third'])
    await tabTo(page, '[aria-label="Remove key result 4"]')
    await page.keyboard.press('Enter')
    await said(page, /removed/)
    expect(await lines(page)).toEqual(['Fourth', 'First', 'Second'])
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z')
    expect(await lines(page)).toEqual(['First', 'Second', 'Third', 'Fourth'])
    await page.keyboard.press('Control+Shift+z')
    expect(await lines(page)).toEqual(['First', 'Second', 'Fourth', 'Third'])
    await tabTo(page, '.form button', 'Undo')
    await page.keyboard.press('Enter')
    expect(await lines(page)).toEqual(['First', 'Second', 'Third', 'Fourth'])
    expect(trouble).toEqual([])
  })

  test('sets a finding aside for a reason, remembers it, and takes it up again', async () => {
    const visit = await visitor()
    const { page, open } = visit
    await open(kinds.write)
    await page.locator(line(0)).fill('Improve footfall significantly')
    await check(page)
    const card = `${line(0)}-findings [data-criterion=measurable]`
    await tabTo(page, `${card} summary`)
    await page.keyboard.press('Enter')
    await page.locator(`${card} .step`).waitFor()
    await tabTo(page, `${card} button`, 'I disagree')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('.disagree input'))
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.activeElement?.closest('.step-buttons'))
    await tabTo(page, `${card} button`, 'I disagree')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('.disagree input'))
    await page.keyboard.type('We only want to know whether it moves')
    await page.keyboard.press('Enter')
    await page.getByText('We only want to know whether it moves').waitFor()
    await page.locator(`${card}.aside`).waitFor()
    await page.waitForFunction(() => document.activeElement?.textContent === 'Take it up again')
    await page.waitForFunction(() => localStorage.getItem('cairn:drafts:1')?.includes('whether it moves'))
    await page.close()
    const { page: again, open: reopen } = await tab(visit)
    await reopen(kinds.write)
    await again.locator(`${card}.aside`).waitFor()
    await tabTo(again, `${card} button`)
    await again.keyboard.press('Enter')
    await again.locator(`${card} summary`).waitFor()
  })

  test('asks for the writer’s own judgement once, shows both side by side, and stops asking when told', async () => {
    const { page, open } = await visitor()
    await open(kinds.write)
    await page.locator(line(0)).fill('Launch the loyalty app')
    await tabTo(page, '.form button[type=submit]')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('.rate'))
    expect(await page.locator('.finding').count()).toBe(0)
    for (let question = 0; question < 7; question++) {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
    }
    await tabTo(page, '.rate .first')
    await page.keyboard.press('Enter')
    await tabTo(page, 'summary', 'Your judgement and the grader’s')
    await page.keyboard.press('Enter')
    await page.locator('.judgement tbody tr').first().waitFor()
    expect(await page.locator('.judgement table').first().locator('tbody tr').count()).toBe(7)
    expect(await page.locator('.judgement .plot .dot').count()).toBe(1)
    expect(await page.locator('.judgement .plot').textContent()).toMatch(/You and the grader said the same on \d of \d/)

    await page.locator('.choose input[value=own]').check()
    await page.locator(line(0)).fill('Launch the other app')
    await tabTo(page, '.form button[type=submit]')
    await page.keyboard.press('Enter')
    await tabTo(page, '.rate button', 'Do not ask again')
    await page.keyboard.press('Enter')
    await page.locator('.verdict-box').waitFor()
    await page.locator('.choose input').nth(1).check()
    await page.locator(line(0)).fill('Launch a third app')
    await tabTo(page, '.form button[type=submit]')
    await page.keyboard.press('Enter')
    await page.locator('.verdict-box').waitFor()
    expect(await page.locator('.rate').count()).toBe(0)
  })

  test('shows the model answer only after an attempt', async () => {
    const { page, open } = await visitor()
    await open(kinds.write)
    const answer = page.getByText('Compare with one good answer')
    expect(await answer.count()).toBe(0)
    await page.locator(objective).fill('Regulars choose us')
    await check(page)
    await answer.waitFor()
  })

  test('speaks of an author’s criteria alone where a lesson chose them, and leads on to the whole check', async () => {
    const { page, open, trouble } = await visitor()
    await open('/lessons/objectives/')
    const desk = '[data-island=write]'
    await tabTo(page, `${desk} .tall textarea`)
    await page.keyboard.type('Increase sales by 20% and launch an app')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Launch a loyalty app')
    await tabTo(page, `${desk} [type=submit]`)
    await page.keyboard.press('Enter')
    await tabTo(page, `${desk} .rate button`, 'Skip')
    expect(await page.locator('.rate fieldset').count()).toBe(2)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('article summary'))
    expect(await page.locator(`${desk} article[data-criterion=qualitative]`).count()).toBe(1)
    expect(await page.locator(`${desk} .results article, ${desk} .verdict-box .score`).count()).toBe(0)
    expect(
      await new AxeBuilder({ page })
        .include(desk)
        .analyze()
        .then(found => found.violations)
    ).toEqual([])
    await tabTo(page, `${desk} .verdict-box a`, 'writing desk')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/write\//)
    await page.locator('.verdict-box .score').waitFor()
    expect(await findings(0)(page).count()).toBeGreaterThan(0)
    expect(trouble).toEqual([])
  })

  test('keeps what is typed without a pause, and brings back a version with its promise', async () => {
    const { page, open } = await visitor()
    await open(kinds.write)
    await page.locator(objective).fill('Regulars choose us')
    await page.locator(line(0)).fill('Improve footfall significantly')
    await page.locator('input[name=desk-promise]').nth(1).check()
    await check(page)
    await page.waitForFunction(() => localStorage.getItem('cairn:drafts:1')?.includes('"score"'))
    await page.locator(line(0)).focus()
    await page.keyboard.press('End')
    // Never a rest long enough to be kept in.
    let isKept = false
    for (let key = 0; key < 60 && !isKept; key++) {
      await page.keyboard.type('x', { delay: 60 })
      isKept = await page.evaluate(() => localStorage.getItem('cairn:drafts:1')?.includes('significantlyxxx') ?? false)
    }
    expect(isKept).toBe(true)

    await page.locator('input[name=desk-promise]').nth(0).check()
    // Until the last change is kept, what was kept of this sitting is a version of its own.
    await page.waitForFunction(() => {
      type Kept = { data: Record<string, { versions: Record<string, { commitment?: string }> }> }
      const { data }: Kept = JSON.parse(localStorage.getItem('cairn:drafts:1') ?? '{"data":{}}')
      const sittings = Object.values(data).flatMap(({ versions }) => Object.values(versions))
      return sittings.length > 0 && sittings.every(({ commitment }) => commitment === undefined)
    })
    await tabTo(page, '.panel > summary', 'Earlier versions')
    await page.keyboard.press('Enter')
    await tabTo(page, '.versions button', 'Bring back')
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      id => document.querySelector<HTMLTextAreaElement>(id)?.value.endsWith('significantly'),
      line(0)
    )
    expect(await page.locator('input[name=desk-promise]').nth(1).isChecked()).toBe(true)
    await page.locator(line(0)).focus()
    await page.keyboard.press('Control+z')
    expect(await page.locator('input[name=desk-promise]').nth(0).isChecked()).toBe(true)
  })

  test('praises nothing that it says was mended, and leads from point to point, the gravest first', async () => {
    const { page, open } = await visitor()
    await open(kinds.write)
    await page.locator(objective).fill('Increase sales by 20%')
    await page.locator(line(0)).fill('Improve footfall significantly')
    await page.locator(line(1)).fill('Launch the loyalty app')
    await check(page)
    await page.waitForFunction(() => document.activeElement?.closest('article'))
    const severities: (string | null)[] = []
    const points = await page
      .locator('article:is([data-severity=blocker], [data-severity=major], [data-severity=minor])')
      .count()
    for (let point = 0; point <= points; point++) {
      severities.push(
        await page.evaluate(() => document.activeElement?.closest('article')?.getAttribute('data-severity') ?? null)
      )
      await tabTo(page, '.form .buttons button', 'Next point to mend')
      await page.keyboard.press('Enter')
    }
    const rank = ['blocker', 'major', 'minor']
    expect(severities.slice(0, points)).toEqual(
      severities.slice(0, points).toSorted((a, b) => rank.indexOf(a ?? '') - rank.indexOf(b ?? ''))
    )
    // After the last comes the first again.
    expect(severities.at(-1)).toBe(severities[0])

    await page.locator(line(0)).fill('Improve footfall from 900 to 1,200 visitors a week')
    const mended = page.locator(`${line(0)}-findings .mended`)
    await mended.first().waitFor()
    const praised = await page.locator(`${line(0)}-findings .praise li`).allTextContents()
    for (const text of await mended.allTextContents()) expect(praised.filter(each => text.includes(each))).toEqual([])
  })

  test('says where the grader cannot be fetched, and checks once the page is loaded anew', async () => {
    const { page, open } = await visitor()
    await page.route(/\/(grader|checker)\.[^/]*\.js$/, route => route.abort())
    await open(kinds.write)
    await page.locator(objective).fill('Regulars choose us')
    await page.locator(line(0)).fill('Improve footfall significantly')
    await tabTo(page, '.form button[type=submit]')
    await page.keyboard.press('Enter')
    await tabTo(page, '.rate button', 'Skip')
    await page.keyboard.press('Enter')
    await page.getByText('The grader could not be fetched.').waitFor()
    await page.unroute(/\/(grader|checker)\.[^/]*\.js$/)
    await tabTo(page, '.form button', 'Reload the page')
    await page.keyboard.press('Enter')
    await findings(0)(page).first().waitFor()
    expect(await page.getByText('The grader could not be fetched.').count()).toBe(0)
    expect(await page.locator(line(0)).inputValue()).toBe('Improve footfall significantly')
  })

  test('takes an empty sheet without complaint, and text of any kind without harm', async () => {
    const { page, open, trouble } = await visitor()
    await open(kinds.write)
    await page.getByText('Check this OKR').click({ force: true })
    expect(await page.locator('.finding').count()).toBe(0)
    for (const text of [
      '<img src=x onerror=alert(1)>',
      '🏔️'.repeat(400),
      'الهدف: رفع رضا العملاء من ٤٠٪ إلى ٦٠٪',
      'x'.repeat(20_000)
    ]) {
      await page.locator(objective).fill(text)
      await page.locator(line(0)).fill(text)
      await page.keyboard.press('Tab')
    }
    await check(page)
    expect(trouble).toEqual([])
  })
})

describe('the four steps of a scenario, by keyboard alone', () => {
  test('lead from a worked example to a blank page, remember what was done, and may be skipped', async () => {
    const visit = await visitor()
    const { page, open, trouble } = visit
    await open(kinds.write)
    await tabTo(page, '.panel > summary', 'four steps')
    await page.keyboard.press('Enter')
    await page.getByText('0 of 4 done').waitFor()
    await tabTo(page, '.rung', 'worked example')
    await page.keyboard.press('Enter')
    const example = await page.locator('.worked .text').allTextContents()
    expect(example.length).toBeGreaterThan(3)
    await tabTo(page, '.worked .button', 'I have read it')
    await page.keyboard.press('Enter')

    // All is given but the last key result.
    await page.waitForFunction(
      first => (document.querySelector('#desk-objective') as HTMLTextAreaElement | null)?.value === first,
      example[0]
    )
    expect(await lines(page)).toEqual([...example.slice(1, -1), ''])
    expect(await page.getByText('1 of 4 done').count()).toBe(1)
    await page.waitForFunction(id => document.activeElement?.matches(id), line(example.length - 2))
    await page.locator(line(example.length - 2)).fill(example.at(-1) ?? '')
    await check(page)
    await page.getByText('2 of 4 done').waitFor()

    await tabTo(page, '.rung', 'Only the objective')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => (document.querySelector('#desk-kr-0') as HTMLTextAreaElement | null)?.value === '')
    expect(await page.locator(objective).inputValue()).toBe(example[0])
    await tabTo(page, '.rung', 'blank page')
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      () => (document.querySelector('#desk-objective') as HTMLTextAreaElement | null)?.value === ''
    )
    await page.reload()
    await tabTo(page, '.panel > summary', 'four steps')
    await page.keyboard.press('Enter')
    await page.getByText('2 of 4 done').waitFor()
    expect(trouble).toEqual([])
  })
})

describe('sharing a draft, by keyboard alone', () => {
  test('makes a link that carries the draft, and shows beside it what comes back', async () => {
    const visit = await visitor()
    const { page, open, trouble } = visit
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await open(kinds.write)
    await page.locator(objective).fill('Regulars choose us')
    await page.locator(line(0)).fill('Raise weekly visitors to 1,400')
    await tabTo(page, '.panel > summary', 'Share it')
    await page.keyboard.press('Enter')
    await tabTo(page, '.share .button.first')
    await page.keyboard.press('Enter')
    const field = page.getByLabel('The link, to copy by hand')
    await field.waitFor()
    const link = new URL(await field.inputValue())
    const received = await parcelOfFragment(link.hash)
    expect(link.pathname).toBe(kinds.shared)
    if (!received.ok) throw new Error(`The link is ${received.problem}.`)
    expect(received.parcel.draft).toMatchObject({
      objective: 'Regulars choose us',
      keyResults: ['Raise weekly visitors to 1,400']
    })

    const comments = [
      { id: 'c1', at: 5, by: 'Ada', place: 0, quote: 'Raise weekly visitors to 1,400', text: 'From how many?' }
    ] as const
    await open(`${kinds.shared}#${await fragmentOf({ ...received.parcel, comments })}`)
    await tabTo(page, '.shared .button.first')
    await page.keyboard.press('Enter')
    await tabTo(page, '.shared a', 'Open it')
    await page.keyboard.press('Enter')
    await page.getByText('From how many?').waitFor()
    await tabTo(page, '.comments input')
    await page.keyboard.press('Space')
    await page.reload()
    await page.locator('.comments [data-done]').waitFor()
    expect(trouble).toEqual([])
  })
})
