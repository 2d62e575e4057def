import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { dist } from '../site/built.ts'
import { type Site, serveSite } from '../site/server.ts'
import { launchChromium } from './chromium.ts'

/** A page of a visitor, with everything that must never happen noted down. */
export type Visit = {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors, policy violations and requests that left the origin. Must stay empty. */
  readonly trouble: string[]
  /** Opens a page of the site and waits until its islands on screen are awake. */
  open(path: string): Promise<void>
}

/**
 * Starts the built site and a browser for the tests of one file.
 * @param folder another build, such as one for a sub-path
 * @param flags further switches for the browser
 */
export function visiting(folder = dist, base = '/', flags: readonly string[] = []) {
  let site: Site
  let browser: Browser

  beforeAll(async () => {
    site = await serveSite(folder, base)
    browser = await launchChromium(undefined, flags)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  return {
    /** A fresh visitor: empty storage, 1280 × 800 unless told otherwise. */
    async visitor(options: BrowserContextOptions = {}): Promise<Visit> {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        baseURL: site.origin,
        ...options
      })
      return visitIn(context, site.origin)
    },
    /** Another tab of the same visitor. */
    tab: (visit: Visit): Promise<Visit> => visitIn(visit.context, site.origin),
    browser: () => browser
  }
}

async function visitIn(context: BrowserContext, origin: string): Promise<Visit> {
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('pageerror', error => trouble.push(`error: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error' && !/404/.test(message.text())) trouble.push(`console: ${message.text()}`)
  })
  page.on('request', request => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      trouble.push(`left the origin: ${request.url()}`)
  })
  return {
    page,
    context,
    trouble,
    async open(path) {
      // Whoever opens a second page comes from the first.
      const before = page.url()
      await page.goto(origin + path, before.startsWith(origin) ? { referer: before } : {})
      await awake(page)
    }
  }
}

/** Waits until the page's script has run and every island on screen lives. Without script there is nothing to wait for. */
export async function awake(page: Page): Promise<void> {
  const scripted = await page.locator('html[data-script]').count()
  if (scripted === 0) return
  await page.waitForFunction(
    () =>
      'alive' in document.documentElement.dataset &&
      [...document.querySelectorAll('[data-island]:not([data-awake])')].every(element => {
        const { top, bottom } = element.getBoundingClientRect()
        // What a closed <details> hides is not on screen, wherever it would be.
        return !element.checkVisibility() || top > innerHeight || bottom < 0
      })
  )
}

/** Nothing may be wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, culprits } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const wide = document.documentElement.scrollWidth > width
    const culprits = [...document.querySelectorAll('main *')]
      .filter(element => element.getBoundingClientRect().right > width + 1)
      .slice(0, 3)
      .map(element => element.outerHTML.slice(0, 120))
    return { wide, culprits }
  })
  expect({ wide, culprits: wide ? culprits : [] }).toEqual({ wide: false, culprits: [] })
}

/** No violation of WCAG 2.2 AA or of what axe calls best practice, in what the page shows now. */
export async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    []
  )
}
