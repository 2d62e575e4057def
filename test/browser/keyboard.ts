import type { Page } from 'playwright-core'
import { awake } from './visit.ts'

/**
 * Moves the focus with Tab alone until it rests on what is looked for; as a person would, letting the page keep up.
 * @param text what the element must say, where the selector alone does not tell
 */
export async function tabTo(page: Page, selector: string, text = ''): Promise<void> {
  for (let step = 0; step < 600; step++) {
    const there = await page.evaluate(
      ([wanted = '', words = '']) =>
        document.activeElement?.matches(wanted) && document.activeElement.textContent?.includes(words),
      [selector, text]
    )
    if (there) return
    await page.keyboard.press('Tab')
    await awake(page)
  }
  const rest = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))
  throw new Error(`Tab never reached ${selector} ${text}. The focus rests on ${rest}`)
}
