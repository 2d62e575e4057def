import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grade } from '../../src/cards/review.ts'
import { exportFile, importFile } from '../../src/progress/file.ts'
import { canonical } from '../../src/progress/json.ts'
import { type Browser, browser, type Tab } from './browser.ts'

const HOUR = 3_600_000

/** What must never be lost: everything a learner did, in any tab, since the last reset. */
type Did = {
  answers: Set<string>
  reviews: Set<string>
  undone: Set<string>
  texts: Set<string>
  finished: Set<string>
}

type World = { browser: Browser; tabs: readonly Tab[]; did: Did; files: string[] }

type Step = (world: World, tab: Tab) => void

const id = fc.constantFrom('a/1', 'a/2', 'b/1', '__proto__', 'constructor')
let made = 0

const answer = fc.record({ id, points: fc.constantFrom(0, 0.5, 1) }).map<Step>(({ id, points }) => ({ did }, tab) => {
  const option = `option-${made++}`
  tab.progress.answers.give(id, { answer: { kind: 'one-right', option }, points })
  did.answers.add(option)
})

const review = fc
  .record({ id, grade: fc.constantFrom<Grade>('again', 'hard', 'good', 'easy') })
  .map<Step>(({ id, grade }) => ({ did }, tab) => {
    const before = new Set((tab.progress.reviews.$all.get()[id] ?? []).map(({ at }) => at))
    tab.progress.reviews.review(id, grade)
    const added = (tab.progress.reviews.$all.get()[id] ?? []).filter(({ at }) => !before.has(at))
    expect(added.length).toBeGreaterThan(0)
    for (const { at } of added) did.reviews.add(`${id} ${at}`)
  })

const undo = fc.constant<Step>(({ did }, tab) => {
  const card = tab.progress.reviews.undo()
  for (const { at, undone } of card === null ? [] : (tab.progress.reviews.$all.get()[card] ?? [])) {
    if (undone !== undefined) did.undone.add(`${card} ${at}`)
  }
})

const write = fc
  .record({ draft: fc.constantFrom('d1', 'd2'), text: fc.string({ maxLength: 6 }) })
  .map<Step>(({ draft, text }) => ({ did, tabs }, tab) => {
    // Every sitting of the test is a version of its own, so every text must survive.
    const objective = `${text} ${made++}`
    const version = `${tabs.indexOf(tab)}-${objective}`
    tab.progress.drafts.write(draft, version, { objective, keyResults: ['x'], cycle: '', situation: '' })
    did.texts.add(objective)
  })

const removeDraft = fc.constantFrom('d1', 'd2').map<Step>(draft => (_, tab) => tab.progress.drafts.remove(draft))
const finish = fc.constantFrom('a', 'b').map<Step>(lesson => ({ did }, tab) => {
  tab.progress.lessons.open(lesson)
  tab.progress.lessons.finish(lesson)
  did.finished.add(lesson)
})
const set = fc.nat(50).map<Step>(value => (_, tab) => tab.progress.settings.set('newPerDay', value))
const wait = fc.integer({ min: -2 * HOUR, max: 30 * HOUR }).map<Step>(by => ({ browser }) => {
  browser.clock.now += by
})
const deliver = fc.constant<Step>(({ browser }) => browser.deliver())
const exportStep = fc.constant<Step>(({ files }, tab) => void files.push(exportFile(tab.progress, tab.now())))
const importStep = fc.nat(5).map<Step>(at => ({ files, browser }, tab) => {
  const file = files.at(at)
  if (file !== undefined) expect(importFile(tab.progress, file, browser.clock.now + 400 * 24 * HOUR).ok).toBe(true)
})
const importRubbish = fc
  .oneof(
    fc.string(),
    fc.jsonValue().map(value => JSON.stringify(value)),
    fc.constant('{"format":"cairn-progress","version":1,"answers":{"a":7},"reviews":[]}')
  )
  .map<Step>(text => (_, tab) => void importFile(tab.progress, text, tab.now()))
const health = fc
  .record({ reads: fc.boolean(), writes: fc.boolean(), room: fc.constantFrom(0, 400, 2000, Number.POSITIVE_INFINITY) })
  .map<Step>(
    to =>
      ({ browser }) =>
        void Object.assign(browser.health, to)
  )
const heal = fc.constant<Step>(({ browser }) => healthy(browser))
const retry = fc.constant<Step>((_, tab) => tab.progress.retry())

const learning = [answer, review, undo, write, removeDraft, finish, set, wait, deliver, retry]

function healthy({ health }: Browser): void {
  Object.assign(health, { reads: true, writes: true, room: Number.POSITIVE_INFINITY })
}

function start(late: boolean): World {
  const world = browser({ late })
  const did = {
    answers: new Set<string>(),
    reviews: new Set<string>(),
    undone: new Set<string>(),
    texts: new Set<string>(),
    finished: new Set<string>()
  }
  return { browser: world, tabs: [world.open(), world.open(3 * 60_000)], did, files: [] }
}

/** Everything comes to rest: storage works, events arrive, each tab tries again. */
function settle({ browser, tabs }: World): void {
  healthy(browser)
  for (let round = 0; round < 3; round++) {
    for (const { progress } of tabs) progress.stores()
    for (const { progress } of tabs) progress.retry()
    browser.deliver()
  }
}

function nothingLost({ did }: World, { progress }: Tab): void {
  const answers = Object.values(progress.answers.$all.get()).flat()
  const options = new Set(
    answers.map(({ answer }) => (typeof answer === 'object' && answer && 'option' in answer ? answer.option : ''))
  )
  expect([...did.answers].filter(option => !options.has(option))).toEqual([])

  const reviews = Object.entries(progress.reviews.$all.get()).flatMap(([card, list]) =>
    list.map(one => ({ card, one }))
  )
  const kept = new Set(reviews.map(({ card, one }) => `${card} ${one.at}`))
  expect([...did.reviews].filter(name => !kept.has(name))).toEqual([])
  const undone = new Set(
    reviews.filter(({ one }) => one.undone !== undefined).map(({ card, one }) => `${card} ${one.at}`)
  )
  expect([...did.undone].filter(name => !undone.has(name))).toEqual([])

  const versions = Object.values(progress.drafts.$all.get()).flatMap(({ versions = {} }) => Object.values(versions))
  const texts = new Set(versions.map(({ objective }) => objective))
  expect([...did.texts].filter(text => !texts.has(text))).toEqual([])

  const lessons = progress.lessons.$all.get()
  expect([...did.finished].filter(lesson => !lessons[lesson]?.finished?.done)).toEqual([])
}

function everything({ progress }: Tab): string {
  const { exportedAt, ...rest } = JSON.parse(exportFile(progress, 0))
  return canonical(rest)
}

function run(world: World, steps: readonly [Step, number][]): void {
  for (const [step, at] of steps) {
    const tab = world.tabs[at % world.tabs.length]
    if (tab) step(world, tab)
  }
}

function steps(...kinds: readonly fc.Arbitrary<Step>[]): fc.Arbitrary<[Step, number][]> {
  return fc.array(fc.tuple(fc.oneof(...kinds), fc.nat(1)), { maxLength: 40, size: 'max' })
}

describe('two tabs over one storage', () => {
  it('lose nothing and end with the same, whatever is done in which order', () => {
    fc.assert(
      fc.property(fc.boolean(), steps(...learning, exportStep, importStep, importRubbish), (late, list) => {
        const world = start(late)
        run(world, list)
        settle(world)
        for (const tab of world.tabs) nothingLost(world, tab)
        expect(new Set(world.tabs.map(everything)).size).toBe(1)
        expect(everything(world.browser.open())).toBe(everything(world.tabs[0] ?? world.browser.open()))
      }),
      { numRuns: 200 }
    )
  })

  it('lose nothing where storage is refused or full for a while', () => {
    fc.assert(
      fc.property(fc.boolean(), steps(...learning, health, health, heal), (late, list) => {
        const world = start(late)
        run(world, list)
        settle(world)
        for (const tab of world.tabs) {
          nothingLost(world, tab)
          expect(tab.progress.$storageTrouble.get()).toBe('none')
        }
        expect(new Set(world.tabs.map(everything)).size).toBe(1)
        nothingLost(world, world.browser.open())
      }),
      { numRuns: 200 }
    )
  })

  it('lose nothing where rubbish is put in the place of what they kept, and put the rubbish aside', () => {
    const stores = [
      'answers',
      'reviews',
      'lessons',
      'drafts',
      'settings',
      'shares',
      'practice',
      'pauses',
      'maps',
      'other'
    ]
    const rubbish = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom(
        '',
        'null',
        '[]',
        '{"era":0}',
        '{"era":-1,"data":{}}',
        '{"era":0,"data":[]}',
        '{"era":0,"data":{"a":'
      )
    )
    const corrupt = fc
      .record({ store: fc.constantFrom(...stores), text: rubbish })
      .map<Step>(({ store, text }) => world => {
        for (const { progress } of world.tabs) progress.stores()
        world.browser.texts.set(`cairn:${store}:1`, text)
      })
    fc.assert(
      fc.property(fc.boolean(), steps(...learning, corrupt), (late, list) => {
        const world = start(late)
        run(world, list)
        settle(world)
        for (const tab of world.tabs) nothingLost(world, tab)
        nothingLost(world, world.browser.open())
      }),
      { numRuns: 200 }
    )
  })

  it('bring nothing back after a reset, though one of them slept through it', () => {
    fc.assert(
      fc.property(fc.boolean(), steps(...learning), steps(answer, review, write), (late, before, after) => {
        const world = start(late)
        run(world, before)
        settle(world)
        const old = structuredClone(world.did)
        for (const set of Object.values(world.did)) set.clear()
        const [resetting] = world.tabs
        resetting?.progress.reset()
        run(world, after)
        settle(world)
        for (const tab of [...world.tabs, world.browser.open()]) {
          nothingLost(world, tab)
          const text = everything(tab)
          for (const option of old.answers) expect(text).not.toContain(`"${option}"`)
          expect(tab.progress.lessons.$all.get()).toEqual({})
        }
      }),
      { numRuns: 100 }
    )
  })

  it('come to rest: once both hold the same, nobody writes any more', () => {
    fc.assert(
      fc.property(steps(...learning), list => {
        const world = start(false)
        run(world, list)
        settle(world)
        const before = canonical([...world.browser.texts])
        settle(world)
        expect(canonical([...world.browser.texts])).toBe(before)
      })
    )
  })
})

describe('two devices', () => {
  it('hold the same once each has imported the file of the other, and importing twice adds nothing', () => {
    fc.assert(
      fc.property(steps(...learning), steps(...learning), (one, two) => {
        const here = start(false)
        const there = start(false)
        run(here, one)
        run(there, two)
        settle(here)
        settle(there)
        const [a] = here.tabs
        const [b] = there.tabs
        if (!a || !b) return
        const far = Math.max(here.browser.clock.now, there.browser.clock.now) + 24 * HOUR
        const files = [exportFile(a.progress, far), exportFile(b.progress, far)] as const
        expect(importFile(a.progress, files[1], far).ok).toBe(true)
        expect(importFile(b.progress, files[0], far).ok).toBe(true)
        expect(everything(a)).toBe(everything(b))
        for (const world of [here, there]) nothingLost(world, a)
        const again = importFile(a.progress, files[1], far)
        expect(again).toEqual({
          ok: true,
          added: {
            answers: 0,
            reviews: 0,
            lessons: 0,
            drafts: 0,
            settings: 0,
            shares: 0,
            practice: 0,
            pauses: 0,
            maps: 0
          },
          refused: 0
        })
      }),
      { numRuns: 100 }
    )
  })
})
