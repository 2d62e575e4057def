/**
 * How long the review page works on a long past: 5,000 cards with 100,000 reviews, read from the browser's storage,
 * scheduled, and the first card drawn. It is the time the page's one thread was busy, as the browser counts it, so that
 * neither the server nor a busy machine's waiting is measured. Run with `npm run bench:browser` on a built site.
 */
import { packed } from '../../src/progress/packed-reviews.ts'
import { CARDS, cardId, longHistory } from '../progress/long-history.ts'
import { dist } from '../site/built.ts'
import { serveSite } from '../site/server.ts'
import { launchChromium } from './chromium.ts'
import { kinds } from './visit-kinds.ts'

const BUDGET = 200
const LESSONS = 100
const RUNS = 7

const lessons = Array.from({ length: LESSONS }, (_, lesson) => ({
  id: `lesson-${lesson}`,
  number: `1.${lesson + 1}`,
  title: `Lesson ${lesson + 1}`,
  questions: [],
  cards: Array.from({ length: CARDS / LESSONS }, (_, at) => cardId(lesson + at * LESSONS))
}))
const packedAll = Object.entries(longHistory(Date.now())).map(([id, history]) => [id, packed(history)])
const text = JSON.stringify({ era: 0, data: Object.fromEntries(packedAll) })

const site = await serveSite(dist)
const browser = await launchChromium()

/** Opens the review with this kept, or nothing, and says how long its thread was busy until the first card stood there, in ms. */
async function busy(kept: string | null): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  await page.route('**/review.json', route => route.fulfill({ json: { lessons, scenarios: [] } }))
  await page.route('**/lessons/*.json', route => {
    const lesson = lessons.find(({ id }) => route.request().url().endsWith(`/${id}.json`))
    const cards = lesson?.cards.map(id => ({ id, lesson: lesson.id, front: '<p>Front</p>', back: '<p>Back</p>' }))
    return route.fulfill({ json: { questions: [], cards: cards ?? [] } })
  })
  await page.goto(`${site.origin}${kinds.about}`)
  await page.evaluate(text => text && localStorage.setItem('cairn:reviews:2', text), kept)
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  await page.goto(`${site.origin}${kinds.review}`)
  await page
    .locator(kept ? '.review .front' : '.review [role=status]')
    .first()
    .waitFor()
  const time = await spent()
  await context.close()
  return time
}

async function median(kept: string | null): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) times.push(await busy(kept))
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0)
}

const empty = await median(null)
const long = await median(text)
await browser.close()
await site.close()

console.log(`the review page, 5,000 cards with 100,000 reviews: ${long} ms (budget ${BUDGET} ms)`)
console.log(`the same page with nothing kept: ${empty} ms`)
if (long > BUDGET) {
  console.error(`Loading, scheduling and drawing take ${long} ms, over the budget of ${BUDGET} ms.`)
  process.exitCode = 1
}
