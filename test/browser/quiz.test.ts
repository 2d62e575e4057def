import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/quiz/question.ts'
import { awake, expectNoSidewaysScroll, type Visit, visiting } from './visit.ts'

const { visitor, tab } = visiting()

/** Moves the focus with Tab alone until it rests on what is looked for, within this question. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press('Tab')
    await awake(page)
  }
  const rest = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))
  throw new Error(`Tab never reached ${selector}. The focus rests on ${rest}`)
}

/** A question brought to life: its box, a way to press its first button, and what it asks. */
async function reach(visit: Visit, lesson: string, name: string) {
  const { page, open } = visit
  const id = `${lesson}/${name}`
  await open(`/lessons/${lesson}/`)
  await page.locator(`[data-question="${id}"]`).scrollIntoViewIfNeeded()
  const box = page.locator(`fieldset[data-question="${id}"]`)
  await box.waitFor()
  // From here on there is the keyboard alone: the focus begins just before the question.
  await box.evaluate(element => {
    const start = document.createElement('span')
    start.tabIndex = -1
    element.before(start)
    start.focus()
  })
  const response = await page.request.get(new URL(`/lessons/${lesson}.json`, page.url()).href)
  const { questions }: { questions: Question[] } = await response.json()
  const question = questions.find(each => each.id === id)
  if (!question) throw new Error(`There is no question ${id}.`)
  const within = (selector: string) => `fieldset[data-question="${id}"] ${selector}`
  return {
    box,
    question,
    within,
    /** Checks, or tries again: whichever the first button offers. */
    async press(): Promise<void> {
      await tabTo(page, within('.button.first'))
      await page.keyboard.press('Enter')
    }
  }
}

/** Moves within a group of radio buttons until the one with this value is chosen. */
async function choose(page: Page, value: string): Promise<void> {
  await page.keyboard.press('Space')
  for (let step = 0; step < 12; step++) {
    const here = await page.evaluate(() =>
      document.activeElement instanceof HTMLInputElement ? document.activeElement.value : ''
    )
    if (here === value) return
    await page.keyboard.press('ArrowRight')
  }
  throw new Error(`No choice has the value ${value}.`)
}

async function expectClean(page: Page, box: Locator): Promise<void> {
  const id = await box.getAttribute('data-question')
  const { violations } = await new AxeBuilder({ page })
    .include(`fieldset[data-question="${id}"]`)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

const outcome = (box: Locator) => box.locator('.outcome')
const right = 'That is right.'

describe('by keyboard alone', () => {
  test('a word is typed, a slip is forgiven, and what was foreseen as wrong is answered', async () => {
    const visit = await visitor()
    const { box, within, press } = await reach(visit, 'key-results', 'name-the-guard')
    await expectClean(visit.page, box)
    await tabTo(visit.page, within('input[type=text]'))
    await visit.page.keyboard.type('Baseline')
    await visit.page.keyboard.press('Enter')
    await box.getByText('Which number watches what could get worse?').waitFor()
    await press()
    await tabTo(visit.page, within('input[type=text]'))
    await visit.page.keyboard.press('Control+A')
    await visit.page.keyboard.type('countermetrc')
    await press()
    await outcome(box).getByText(right).waitFor()
    expect(await box.textContent()).toContain('It is spelt “counter-metric”')
    await expectClean(visit.page, box)
    expect(visit.trouble).toEqual([])
  })

  test('a number is read as people write it, and a known slip is explained', async () => {
    const visit = await visitor()
    const { box, within, press } = await reach(visit, 'what-an-okr-is', 'near-misses-score')
    await tabTo(visit.page, within('input[type=text]'))
    await visit.page.keyboard.type('about half')
    await box.getByText('Write it in digits').waitFor()
    expect(await box.locator('.button.first').getAttribute('aria-disabled')).toBe('true')
    await visit.page.keyboard.press('Control+A')
    await visit.page.keyboard.type('0,43')
    await box.getByText('Read as 0.43').waitFor()
    await press()
    await box.getByText('Divide by the distance').waitFor()
    await press()
    await tabTo(visit.page, within('input[type=text]'))
    await visit.page.keyboard.press('Control+A')
    await visit.page.keyboard.type('60%')
    await press()
    await outcome(box).getByText(right).waitFor()
    await expectClean(visit.page, box)
    expect(visit.trouble).toEqual([])
  })

  test('gaps are filled one by one, and those that were right stay', async () => {
    const visit = await visitor()
    const { page } = visit
    const { box, question, within, press } = await reach(visit, 'objectives', 'place-gaps')
    if (question.kind !== 'fill-blanks') throw new Error('The question of gaps is of another kind.')
    await expectClean(page, box)
    await tabTo(page, within('.sentence input'))
    for (const blank of question.blanks) {
      await page.keyboard.type(blank.id === 'line' ? 'page' : (blank.spellings[0] ?? ''))
      await page.keyboard.press('Tab')
    }
    await press()
    await outcome(box).getByText('Partly right: 4 of 5').waitFor()
    await box.getByText('Say it aloud in one breath').waitFor()
    await press()
    expect(await box.locator('.sentence input:not([readonly])').count()).toBe(1)
    await tabTo(page, within('.sentence input:not([readonly])'))
    await page.keyboard.press('Control+A')
    await page.keyboard.type('LINE')
    await press()
    await outcome(box).getByText(right).waitFor()
    await expectClean(page, box)
    expect(visit.trouble).toEqual([])
  })

  test('gaps that went wrong for the same reason are told it once', async () => {
    const visit = await visitor()
    const { box, question, within, press } = await reach(visit, 'objectives', 'place-gaps')
    if (question.kind !== 'fill-blanks') throw new Error('The question of gaps is of another kind.')
    await tabTo(visit.page, within('.sentence input'))
    for (const _ of question.blanks) {
      await visit.page.keyboard.type('zebra')
      await visit.page.keyboard.press('Tab')
    }
    await press()
    expect(await box.getByText('Say PLACE slowly').count()).toBe(1)
    expect(await box.getByText('not this.').count()).toBe(5)
    expect(await box.locator('.because').last().textContent()).toContain('Say PLACE slowly')
  })

  test('pairs are matched by letters, each row one stop of the Tab key', async () => {
    const visit = await visitor()
    const { page } = visit
    const { box, question, press, within } = await reach(visit, 'what-an-okr-is', 'who-did-what')
    if (question.kind !== 'match-pairs') throw new Error('The question of pairs is of another kind.')
    await expectClean(page, box)
    const rows = question.pairs.filter(({ left }) => left !== null).map(({ id }) => id)
    const [first = '', second = ''] = rows
    await tabTo(page, within('.row input'))
    for (const id of rows) {
      await choose(page, id === first ? second : id === second ? first : id)
      await page.keyboard.press('Tab')
    }
    await press()
    await outcome(box).getByText('Partly right: 2 of 4').waitFor()
    await press()
    expect(await box.locator('.row:has(input:not(:disabled))').count()).toBe(2)
    await tabTo(page, within('.row input:not(:disabled)'))
    for (const id of [first, second]) {
      await choose(page, id)
      await page.keyboard.press('Tab')
    }
    await press()
    await outcome(box).getByText(right).waitFor()
    await expectClean(page, box)
    expect(visit.trouble).toEqual([])
  })

  test('steps are put in order with number keys and arrows, and the focus goes along', async () => {
    const visit = await visitor()
    const { page } = visit
    const { box, question, press } = await reach(visit, 'what-an-okr-is', 'one-cycle')
    if (question.kind !== 'put-in-order') throw new Error('The question of steps is of another kind.')
    await expectClean(page, box)
    const order = () => box.locator('[data-step]').evaluateAll(all => all.map(step => step.getAttribute('data-step')))
    const ids = question.steps.map(({ id }) => id)
    for (const [at, id] of ids.entries()) {
      await box.locator(`[data-step="${id}"] .move`).last().focus()
      await page.keyboard.press(String(at + 1))
    }
    expect(await order()).toEqual(ids)
    expect(await page.evaluate(() => document.activeElement?.closest('[data-step]')?.getAttribute('data-step'))).toBe(
      ids.at(-1)
    )
    await page.keyboard.press('ArrowUp')
    await box.getByText('Now number 5 of 6.').waitFor()
    await press()
    await outcome(box).getByText('Partly in order').waitFor()
    expect(await box.getByText('This one has to move.').count()).toBe(1)
    await press()
    // The focus waits at the step that has to move: it stands last and belongs before the other.
    const waiting = () => page.evaluate(() => document.activeElement?.closest('[data-step]')?.getAttribute('data-step'))
    expect(await waiting()).toBe(ids.at(-2))
    await page.keyboard.press('Enter')
    expect(await order()).toEqual(ids)
    await press()
    await outcome(box).getByText(right).waitFor()
    await expectClean(page, box)
    expect(visit.trouble).toEqual([])
  })

  test('things are sorted into groups, and each says why it belongs there', async () => {
    const visit = await visitor()
    const { page } = visit
    const { box, question, press, within } = await reach(visit, 'what-an-okr-is', 'pool-lines')
    if (question.kind !== 'sort-into-groups') throw new Error('The question of groups is of another kind.')
    await expectClean(page, box)
    await tabTo(page, within('.row input'))
    for (let row = 0; row < question.items.length; row++) {
      const name = await page.evaluate(() =>
        document.activeElement instanceof HTMLInputElement ? document.activeElement.name : ''
      )
      const item = question.items.find(({ id }) => name.endsWith(`-${id}`))
      await choose(page, item?.group ?? '')
      await page.keyboard.press('Tab')
    }
    await press()
    await outcome(box).getByText(right).waitFor()
    expect(await box.locator('.because').count()).toBe(question.items.length)
    await expectClean(page, box)
    expect(visit.trouble).toEqual([])
  })

  test('words are marked with the space bar', async () => {
    const visit = await visitor()
    const { page } = visit
    const { box, press, within } = await reach(visit, 'objectives', 'gym-wrong-words')
    await expectClean(page, box)
    await tabTo(page, within('.word input'))
    await page.keyboard.press('Space')
    await press()
    await outcome(box).getByText('You found 1 of 3').waitFor()
    await press()
    for (const words of ['reach 5,000 downloads', 'be simply amazing']) {
      await tabTo(page, within('.word input:not(:disabled)'))
      while (!(await page.evaluate(wanted => document.activeElement?.parentElement?.textContent === wanted, words)))
        await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
    }
    await press()
    await outcome(box).getByText(right).waitFor()
    await expectClean(page, box)
    expect(visit.trouble).toEqual([])
  })

  test('a line is written, judged by the grader, mended and compared; the grader comes only then', async () => {
    const visit = await visitor()
    const { page } = visit
    const sizes: number[] = [0]
    page.on('response', async response => {
      if (response.url().endsWith('.js')) sizes.push((await response.body().catch(() => '')).length)
    })
    const { box, press, within } = await reach(visit, 'key-results', 'workshops-write')
    await expectClean(page, box)
    expect(Math.max(...sizes)).toBeLessThan(60_000)
    await tabTo(page, within('textarea'))
    await page.keyboard.type('Hold six workshops for students')
    await press()
    await outcome(box)
      .getByText(/of 4 met/)
      .waitFor()
    // The last body may be read after the verdict is drawn.
    await expect.poll(() => Math.max(...sizes), { timeout: 10_000 }).toBeGreaterThan(60_000)
    expect(await box.locator('.criteria li[data-mark=wrong] p').count()).toBeGreaterThan(0)
    await press()
    await tabTo(page, within('textarea'))
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Raise the share of students who save every month from 12% to 30%')
    await press()
    await outcome(box).getByText(right).waitFor()
    expect(await box.getByText('For comparison:').count()).toBe(2)
    await expectClean(page, box)
    expect(visit.trouble).toEqual([])
  })
})

describe('an answer', () => {
  test('that is half written is there again after the tab was closed, hints and all', async () => {
    const visit = await visitor()
    const { page } = visit
    const { box, within } = await reach(visit, 'objectives', 'gym-write-objective')
    await tabTo(page, within('textarea'))
    await page.keyboard.type('Become the gym where')
    await box.getByText('Give me a hint').click()
    await box.getByText('Picture one of these members').waitFor()
    await page.close()
    const again = await tab(visit)
    const { box: kept } = await reach(again, 'objectives', 'gym-write-objective')
    expect(await kept.locator('textarea').inputValue()).toBe('Become the gym where')
    expect(await kept.getByText('Picture one of these members').isVisible()).toBe(true)
    expect([...visit.trouble, ...again.trouble]).toEqual([])
  })

  test('that was partly right is there again, with its mark, and goes on from there', async () => {
    const visit = await visitor()
    const { page } = visit
    const { within, press, box } = await reach(visit, 'objectives', 'gym-wrong-words')
    await tabTo(page, within('.word input'))
    await page.keyboard.press('Space')
    await press()
    await outcome(box).getByText('You found 1 of 3').waitFor()
    await press()
    await page.waitForFunction(() => localStorage.getItem('cairn:attempts:1')?.includes('"state":"open"'))
    await page.close()
    const again = await tab(visit)
    const { box: kept } = await reach(again, 'objectives', 'gym-wrong-words')
    expect(await kept.locator('.word input:checked:disabled').count()).toBe(1)
    expect(await kept.locator('.button.first').textContent()).toBe('Check')
  })

  test('is kept with how sure the learner was, who may also not want to be asked', async () => {
    const visit = await visitor()
    const { page } = visit
    const { box, within, press } = await reach(visit, 'what-an-okr-is', 'google-invented')
    await tabTo(page, within('.option input'))
    await page.keyboard.press('Space')
    await box.getByText('How sure are you?').waitFor()
    await expectClean(page, box)
    await tabTo(page, within('.sure input'))
    await choose(page, 'sure')
    await press()
    await page.waitForFunction(() => localStorage.getItem('cairn:answers:1')?.includes('"confidence":"sure"'))
    expect(await outcome(box).textContent()).toContain('You were sure')

    const { box: other, within: inOther } = await reach(visit, 'what-an-okr-is', 'term-as-cycle')
    await tabTo(page, inOther('.option input'))
    await page.keyboard.press('Space')
    await other.getByText('Stop asking').click()
    expect(await other.getByText('How sure are you?').count()).toBe(0)
    await page.reload()
    const { box: later } = await reach(visit, 'what-an-okr-is', 'term-as-cycle')
    await later.getByText('Ask me how sure I am').waitFor()
    expect(visit.trouble).toEqual([])
  })
})

describe('on a narrow screen', () => {
  test.each(['what-an-okr-is', 'objectives', 'key-results'])(
    'every living question of %s fits, also with text at 200%%',
    async lesson => {
      const { page, open, trouble } = await visitor({ viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' })
      await open(`/lessons/${lesson}/`)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      for (const quiz of await page.locator('[data-island=quiz]').all()) {
        await quiz.scrollIntoViewIfNeeded()
        await quiz.locator('fieldset').first().waitFor()
      }
      await expectNoSidewaysScroll(page)
      await page.setViewportSize({ width: 640, height: 900 })
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      await expectNoSidewaysScroll(page)
      expect(trouble).toEqual([])
    }
  )
})

describe('without script', () => {
  const asked = {
    'what-an-okr-is': ['pool-lines', 'near-misses-score', 'one-cycle', 'who-did-what'],
    objectives: ['place-gaps', 'gym-wrong-words', 'gym-write-objective'],
    'key-results': ['name-the-guard', 'by-a-quarter', 'workshops-write']
  }

  test.each(Object.entries(asked))(
    'every kind in %s is an exercise with its answer folded away, on a narrow page',
    async (lesson, names) => {
      const { page, open } = await visitor({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
      await open(`/lessons/${lesson}/`)
      for (const name of names) {
        const box = page.locator(`[data-question="${lesson}/${name}"]`)
        expect(await box.locator('input, button, select, textarea').count()).toBe(0)
        expect(await box.locator('details li').first().isVisible()).toBe(false)
        await box.locator('summary').click()
        expect(await box.locator('details li').first().isVisible()).toBe(true)
      }
      await expectNoSidewaysScroll(page)
    }
  )

  test('the answers stay folded on paper', async () => {
    const { page, open } = await visitor({ javaScriptEnabled: false })
    await open('/lessons/objectives/')
    await page.emulateMedia({ media: 'print' })
    const box = page.locator('[data-question="objectives/place-gaps"]')
    expect(await box.locator('.gap').first().isVisible()).toBe(true)
    expect(await box.locator('details li').first().isVisible()).toBe(false)
  })
})

test('a question asked for recall covers its options until the learner has thought of an answer', async () => {
  const visit = await visitor()
  const { page } = visit
  const { box, press, within } = await reach(visit, 'key-results', 'recall-two-numbers')
  await box.getByText('Answer it in your head first.').waitFor()
  expect(await box.locator('input').count()).toBe(0)
  await expectClean(page, box)
  await press()
  await tabTo(page, within('.option input'))
  await expectClean(page, box)
  expect(visit.trouble).toEqual([])
})
