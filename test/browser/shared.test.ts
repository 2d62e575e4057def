import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fragmentOf, parcelOfFragment } from '../../src/share/letter.ts'
import type { Parcel } from '../../src/share/parcel.ts'
import { visiting } from './visit.ts'
import { kinds } from './visit-kinds.ts'

const { visitor } = visiting()

const PARCEL: Parcel = {
  id: 'parcel-1',
  name: 'Retention, second draft',
  situation: 'We sell lesson plans to schools.',
  draft: {
    objective: 'Teachers come back for a second lesson',
    keyResults: ['Teachers who open a second plan: 31% to 55%', 'Launch the new onboarding'],
    cycle: 'Q3 2026'
  },
  comments: [{ id: 'c1', at: 1, by: 'Meera', place: 1, quote: 'Launch onboarding', text: 'What will be different?' }]
}

const address = async (parcel: Parcel) => `${kinds.shared}#${await fragmentOf(parcel)}`

/** Presses Tab until the focus rests on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${selector}.`)
}

/** The link “Copy” made: from the field for copying by hand, since a test’s browser keeps the clipboard shut. */
async function linkMade(page: Page): Promise<string> {
  const field = page.getByLabel('The link, to copy by hand')
  await field.waitFor()
  return field.inputValue()
}

describe('a shared OKR', () => {
  test.each(['light', 'dark'] as const)(
    'is read, commented on by keyboard and sent back, and its comments reach the writer, in %s',
    async colorScheme => {
      const reviewer = await visitor({ colorScheme })
      await reviewer.page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined })
      })
      await reviewer.open(await address(PARCEL))
      const { page } = reviewer
      await page.getByText('Teachers come back for a second lesson').waitFor()
      expect(await page.getByText('What will be different?').count()).toBe(1)
      expect(await page.getByText('Said of an earlier wording').count()).toBe(1)

      await tabTo(page, '[data-place="kr0"] button')
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.activeElement?.id === 'comment-kr0')
      await page.keyboard.type('Who are they?')
      await tabTo(page, '#reviewer')
      await page.keyboard.type('Ada')
      await page.reload()
      await page.getByLabel('Your comment').waitFor()
      expect(await page.getByLabel('Your comment').inputValue()).toBe('Who are they?')
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

      await tabTo(page, '.send-back .button.first')
      await page.keyboard.press('Enter')
      const link = new URL(await linkMade(page))
      const received = await parcelOfFragment(link.hash)
      expect(received).toMatchObject({ ok: true, parcel: { id: 'parcel-1', draft: PARCEL.draft } })

      const writer = await visitor()
      await writer.page.addInitScript(() => {
        if (localStorage.getItem('cairn:shares:1') === null)
          localStorage.setItem('cairn:shares:1', '{"era":0,"data":{"parcel-1":{"draft":"own"}}}')
      })
      await writer.open(`${kinds.shared}${link.hash}`)
      await writer.page.getByText('Your OKR is back').waitFor()
      expect(await writer.page.getByText('Meera, Ada wrote 2 comments').count()).toBe(1)
      await tabTo(writer.page, '.shared .button.first')
      await writer.page.keyboard.press('Enter')
      await writer.page.getByText('all of them stand beside your draft').waitFor()
      await writer.page.waitForFunction(() => document.activeElement?.textContent === 'Open it with its comments')

      // The same by a file, into the draft of another browser of the writer’s: nothing is counted twice.
      await reviewer.page.getByRole('button', { name: 'Save as a file' }).focus()
      const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
      await writer.open(kinds.about)
      await writer.open(kinds.shared)
      await writer.page.locator('#okr-file').setInputFiles(await saved.path())
      await writer.page.getByText('all of them stand beside your draft').waitFor()
      for (const { trouble } of [reviewer, writer]) expect(trouble).toEqual([])
    }
  )

  test('says clearly what is wrong with a link that is none, and changes nothing', async () => {
    const { page, open, trouble } = await visitor()
    const whole = (await fragmentOf(PARCEL)) ?? ''
    for (const [hash, problem] of [
      [whole.slice(0, -30), 'unreadable'],
      ['okr=%3Cscript%3Ealert(1)%3C/script%3E', 'unreadable'],
      [`okr=${'A'.repeat(61_000)}`, 'too-long'],
      ['other', 'nothing']
    ] as const) {
      await open(`${kinds.shared}#${hash}`)
      await page.reload()
      await page.locator(`[data-problem="${problem}"]`).waitFor()
    }
    expect(await page.evaluate(() => Object.keys(localStorage).filter(key => key.includes('shares')))).toEqual([])
    expect(trouble).toEqual([])
  })

  test('shows markup in a text as text', async () => {
    const { page, open, trouble } = await visitor()
    const evil = '<img src=x onerror="document.title=1"><b>bold</b>'
    await open(await address({ ...PARCEL, name: evil, draft: { objective: evil, keyResults: [evil] } }))
    await page.getByRole('heading', { name: evil }).waitFor()
    expect(await page.locator('.shared img, .shared b').count()).toBe(0)
    expect(trouble).toEqual([])
  })
})
