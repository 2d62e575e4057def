/**
 * `npm run lighthouse`: every kind of page through Lighthouse, as a phone sees it; the median of three runs as a table.
 * Exits with 1 where a category stays below 100. Not part of the tests: figures of speed hang on the machine.
 */
import lighthouse from 'lighthouse'
import { dist } from '../site/built.ts'
import { serveSite } from '../site/server.ts'
import { launchChromium } from './chromium.ts'
import { kinds } from './visit-kinds.ts'

const RUNS = 3
const PORT = 9223
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const measured = ['home', 'lesson', 'write', 'criterion', 'review'] as const

type Figures = Record<(typeof categories)[number], number> & { lcp: number; tbt: number; cls: number }

const site = await serveSite(dist)
const browser = await launchChromium(PORT)
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

async function run(path: string): Promise<Figures> {
  const result = await lighthouse(site.origin + path, {
    port: PORT,
    logLevel: 'error',
    output: 'json',
    onlyCategories: [...categories]
  })
  if (!result) throw new Error(`Lighthouse gave no result for ${path}`)
  const { categories: scores, audits } = result.lhr
  const score = (name: string) => Math.round((scores[name]?.score ?? 0) * 100)
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN
  for (const { id, score: passed, title } of Object.values(audits)) {
    if (process.argv.includes('--audits') && passed !== null && passed < 0.9) console.error(`${path}: ${id}: ${title}`)
  }
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift')
  }
}

let perfect = true
console.log('| page | performance | accessibility | best practices | SEO | LCP, s | blocking, ms | shift |')
console.log('|---|---|---|---|---|---|---|---|')
for (const name of measured) {
  const runs: Figures[] = []
  for (let at = 0; at < RUNS; at++) runs.push(await run(kinds[name]))
  const of = (key: keyof Figures) => median(runs.map(figures => figures[key]))
  if (categories.some(category => of(category) < 100)) perfect = false
  const cells = [
    ...categories.map(category => String(of(category))),
    (of('lcp') / 1000).toFixed(2),
    of('tbt').toFixed(0),
    of('cls').toFixed(3)
  ]
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
await browser.close()
await site.close()
process.exitCode = perfect ? 0 : 1
