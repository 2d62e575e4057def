import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

/** Flags that make every run draw the same page. */
const steady = ['--hide-scrollbars', '--force-color-profile=srgb', '--font-render-hinting=none']

/**
 * A real Chromium. On Linux x64 it comes out of an npm package, with the system libraries it needs; elsewhere Chrome or
 * Playwright's own browser must be installed.
 * @param debuggingPort opened for tools that speak the DevTools protocol, such as Lighthouse
 * @param flags further switches, such as the text size a reader has set
 */
export async function launchChromium(debuggingPort?: number, flags: readonly string[] = []): Promise<Browser> {
  const port = debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]
  const extra = [...port, ...flags]
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package unpacks its own libraries only where it believes to run on a bare cloud machine.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
    const { default: packaged } = await import('@sparticuz/chromium')
    packaged.setGraphicsMode = false
    const args = packaged.args.filter(flag => !flag.startsWith('--headless') && flag !== '--single-process')
    return chromium.launch({
      executablePath: await packaged.executablePath(),
      args: [...args, ...steady, ...extra],
      headless: true
    })
  }
  const installed = [chromium.executablePath(), '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(
    existsSync
  )
  if (installed) return chromium.launch({ executablePath: installed, args: [...steady, ...extra] })
  return chromium.launch({ channel: 'chrome', args: [...steady, ...extra] })
}
