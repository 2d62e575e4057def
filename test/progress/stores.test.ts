import { describe, expect, it } from 'vitest'
import { confidentErrors, newestAnswer } from '../../src/progress/answers.ts'
import { draftsShown } from '../../src/progress/drafts.ts'
import { glance } from '../../src/progress/glance.ts'
import { lastPlace, lessonsDone } from '../../src/progress/lessons.ts'
import { localDays } from '../../src/progress/local-days.ts'
import { pasts } from '../../src/progress/past.ts'
import { practised } from '../../src/progress/practice.ts'
import { todaysId } from '../../src/progress/renamed.ts'
import { $lastPlace, $lessonsDone, $summaries } from '../../src/progress/screens.ts'
import { defaultSettings } from '../../src/progress/settings.ts'
import { commentsIn, commentsOn } from '../../src/progress/shares.ts'
import { startedCards, todaysQueue } from '../../src/progress/today.ts'
import { browser } from './browser.ts'

const HOUR = 3_600_000
const writing = (objective: string) => ({ objective, keyResults: [], cycle: '', situation: '' })
const choice = (option: string) => ({ kind: 'one-right', option })

describe('answers', () => {
  it('keep every answer and show the newest, even after the clock was set back', () => {
    const { open, clock } = browser()
    const { answers } = open().progress
    answers.give('a/1', { answer: choice('x'), points: 0, confidence: 'sure' })
    clock.now -= 5 * HOUR
    answers.give('a/1', { answer: choice('y'), points: 1 })
    expect(newestAnswer(answers.$all.get(), 'a/1')?.answer).toEqual(choice('y'))
    expect(answers.$all.get()['a/1']).toHaveLength(2)
  })

  it('bring back confident errors until they are put right', () => {
    const { answers } = browser().open().progress
    answers.give('a/1', { answer: choice('x'), points: 0, confidence: 'sure' })
    answers.give('a/2', { answer: choice('x'), points: 0, confidence: 'guessing' })
    expect(confidentErrors(answers.$all.get())).toEqual(['a/1'])
    answers.give('a/1', { answer: choice('y'), points: 1, confidence: 'sure' })
    expect(confidentErrors(answers.$all.get())).toEqual([])
  })
})

describe('reviews', () => {
  it('undo takes back the newest review of all cards, one after the other', () => {
    const { open, clock } = browser()
    const { reviews } = open().progress
    reviews.review('a/1', 'good')
    clock.now += 1000
    reviews.review('a/2', 'easy')
    expect([reviews.undo(), reviews.undo(), reviews.undo()]).toEqual(['a/2', 'a/1', null])
    expect(Object.values(reviews.$all.get()).flat()).toHaveLength(2)
  })
})

describe('lessons', () => {
  it('remember the place read last and the lessons done', () => {
    const { open, clock } = browser()
    const { lessons } = open().progress
    expect(lastPlace(lessons.$all.get())).toBeNull()
    lessons.open('a')
    lessons.reach('a', 'why')
    clock.now += HOUR
    lessons.open('b')
    lessons.finish('a')
    expect(lastPlace(lessons.$all.get())).toEqual({ lesson: 'b', heading: null })
    expect(lessonsDone(lessons.$all.get())).toEqual(['a'])
    lessons.finish('a', false)
    expect(lessonsDone(lessons.$all.get())).toEqual([])
  })

  it('keep their history across a rename, undo included', () => {
    const { open, clock } = browser()
    const { progress } = open()
    progress.answers.give('old/1', { answer: choice('x'), points: 1 })
    progress.reviews.review('old/card', 'good')
    progress.lessons.finish('old')
    progress.rename({ old: 'new' })
    clock.now += HOUR
    progress.answers.give('new/1', { answer: choice('y'), points: 0 })
    expect(progress.answers.$all.get()['new/1']).toHaveLength(2)
    expect(lessonsDone(progress.lessons.$all.get())).toEqual(['new'])
    expect(progress.reviews.undo()).toBe('new/card')
    expect(progress.reviews.undo()).toBeNull()
    progress.rename({})
    expect(progress.answers.$all.get()['old/1']).toHaveLength(1)
  })

  it('rename the lesson in an id and nothing else', () => {
    expect(todaysId('old/1', { old: 'new' })).toBe('new/1')
    expect(todaysId('old', { old: 'new' })).toBe('new')
    expect(todaysId('older/old', { old: 'new' })).toBe('older/old')
    expect(todaysId('constructor/1', {})).toBe('constructor/1')
  })

  it('follow a question that was renamed by itself, before or after its lesson was', () => {
    const names = { old: 'new', 'new/first': 'new/better', 'old/moved': 'other/moved' }
    expect(todaysId('old/first', names)).toBe('new/better')
    expect(todaysId('new/first', names)).toBe('new/better')
    expect(todaysId('old/moved', names)).toBe('other/moved')
    expect(todaysId('old/second', names)).toBe('new/second')
  })
})

describe('drafts', () => {
  it('keep a version for each sitting and show the newest', () => {
    const { open, clock } = browser()
    const { drafts } = open().progress
    drafts.write('d', 'v1', writing('first'), 'bakery')
    drafts.write('d', 'v1', writing('first, mended'), 'bakery')
    clock.now += HOUR
    drafts.write('d', 'v2', writing('second'))
    const [shown] = draftsShown(drafts.$all.get())
    expect(shown?.scenario).toBe('bakery')
    expect(shown?.current.objective).toBe('second')
    expect(shown?.earlier.map(({ objective }) => objective)).toEqual(['first, mended'])
  })

  it('hide what was thrown away until it is restored or written on', () => {
    const { drafts } = browser().open().progress
    drafts.write('d', 'v1', writing('first'))
    drafts.remove('d')
    expect(draftsShown(drafts.$all.get())).toEqual([])
    drafts.restore('d')
    expect(draftsShown(drafts.$all.get())[0]?.current.objective).toBe('first')
    drafts.remove('d')
    drafts.write('d', 'v2', writing('second'))
    expect(draftsShown(drafts.$all.get())[0]?.current.objective).toBe('second')
  })
})

describe('settings', () => {
  it('fall back to the default where what is kept makes no sense', () => {
    const text =
      '{"era":0,"data":{"theme":{"at":1,"value":"purple"},"newPerDay":{"at":1,"value":-3},"later":{"at":1,"value":[1]}}}'
    const { open, texts } = browser({ texts: new Map([['cairn:settings:1', text]]) })
    const { settings } = open().progress
    expect(settings.$settings.get()).toEqual(defaultSettings)
    settings.set('theme', 'dark')
    expect(settings.$settings.get().theme).toBe('dark')
    expect(JSON.parse(texts.get('cairn:settings:1') ?? '').data.later).toEqual({ at: 1, value: [1] })
  })

  it('follow another tab', () => {
    const { open } = browser()
    const [a, b] = [open().progress, open().progress]
    expect(b.settings.$settings.get().depth).toBe('standard')
    a.settings.set('depth', 'detailed')
    expect(b.settings.$settings.get().depth).toBe('detailed')
  })
})

describe('what screens show', () => {
  it('sums up a lesson by what it still asks', () => {
    const { progress } = browser().open()
    const $all = $summaries(progress, [{ id: 'a', questions: ['a/1', 'a/2', 'a/3'], cards: ['a/c', 'term/okr'] }])
    progress.lessons.open('a')
    progress.answers.give('a/1', { answer: choice('x'), points: 1 })
    progress.answers.give('a/2', { answer: choice('x'), points: 1 })
    progress.answers.give('a/2', { answer: choice('y'), points: 0.5 })
    progress.answers.give('a/retired', { answer: choice('x'), points: 1 })
    progress.reviews.review('a/c', 'good')
    progress.reviews.review('term/okr', 'good')
    progress.reviews.undo()
    expect($all.get()).toEqual([{ opened: true, done: false, questions: 3, answered: 2, right: 1, cards: 2, seen: 1 }])
  })

  it('tells lessons done and the last place as they change', () => {
    const { progress } = browser().open()
    const $done = $lessonsDone(progress)
    const $place = $lastPlace(progress)
    expect([$done.get(), $place.get()]).toEqual([[], null])
    progress.lessons.reach('a', 'why')
    progress.lessons.finish('a')
    expect([$done.get(), $place.get()]).toEqual([['a'], { lesson: 'a', heading: 'why' }])
  })

  it('reads at a glance what the header says', () => {
    const world = browser()
    const { progress } = world.open()
    const shelf = { ...nothing, getItem: (key: string) => world.texts.get(key) ?? null }
    expect(glance(shelf)).toEqual({ done: 0, lesson: null, heading: null, theme: null })
    progress.lessons.reach('a', 'why')
    progress.lessons.finish('a')
    world.clock.now += HOUR
    progress.lessons.open('b')
    progress.settings.set('theme', 'dark')
    expect(glance(shelf)).toEqual({ done: 1, lesson: 'b', heading: null, theme: 'dark' })
  })

  it('reads nothing, without complaint, from storage that is refused or damaged', () => {
    const empty = { done: 0, lesson: null, heading: null, theme: null }
    expect(glance(null)).toEqual(empty)
    for (const text of ['', '{', '7', 'null', '{"data":[1]}', '{"data":{"a":7,"b":{"lastOpened":"x","place":3}}}']) {
      expect(glance({ ...nothing, getItem: () => text })).toEqual(empty)
    }
    const throws = () => {
      throw new Error('SecurityError')
    }
    expect(glance({ ...nothing, getItem: throws })).toEqual(empty)
  })

  it('queues the cards of lessons opened, by the settings', () => {
    const { progress, now } = browser().open()
    const cards = ['a/1', 'a/2', 'b/1'].map(id => ({ id, lesson: id.slice(0, 1), front: '', back: '' }))
    progress.lessons.open('a')
    progress.settings.set('newPerDay', 1)
    const started = startedCards(cards, progress.lessons.$all.get(), pasts({ reviews: progress.reviews.$all.get() }))
    expect(started.map(({ id }) => id)).toEqual(['a/1', 'a/2'])
    const queue = todaysQueue({
      cards: started,
      reviews: progress.reviews.$all.get(),
      settings: progress.settings.$settings.get(),
      now: now(),
      dayOf: localDays()
    })
    expect(queue.cards.map(({ id }) => id)).toEqual(['a/1'])
  })

  it('begins a day at four in the morning, local time', () => {
    const day = localDays()
    const at = (hours: number, minutes: number) => day(new Date(2026, 6, 2, hours, minutes).getTime())
    expect(at(3, 59)).toBe(day(new Date(2026, 6, 1, 12).getTime()))
    expect(at(4, 0)).toBe(at(3, 59) + 1)
    expect(at(23, 59)).toBe(at(4, 0))
  })
})

const nothing = { length: 0, key: () => null, setItem() {}, removeItem() {} }

describe('shares', () => {
  const comment = { by: 'Ada', place: 0 as const, quote: 'Churn to 3%', text: 'From where?' }

  it('gives a draft one parcel for ever', () => {
    const { shares } = browser().open().progress
    const parcel = shares.share('d')
    expect(shares.share('d')).toBe(parcel)
    expect(shares.share('e')).not.toBe(parcel)
  })

  it('shows what came back beside the draft it is about, once, and remembers what was settled', () => {
    const { shares } = browser().open().progress
    const parcel = shares.share('d')
    const back = { ...comment, id: 'c', at: 5 }
    shares.receive(parcel, [back])
    shares.receive(parcel, [back])
    expect(commentsOn(shares.$all.get(), 'd')).toEqual([{ ...back, parcel, done: false }])
    shares.settle(parcel, 'c', true)
    expect(commentsOn(shares.$all.get(), 'd')[0]?.done).toBe(true)
    shares.settle(parcel, 'c', false)
    expect(commentsIn(shares.$all.get(), parcel)[0]?.done).toBe(false)
    expect(commentsOn(shares.$all.get(), 'e')).toEqual([])
  })

  it('lets a reviewer write a comment anew', () => {
    const { shares } = browser().open().progress
    const id = shares.say('p', comment)
    shares.say('p', { ...comment, text: 'From which level?' }, id)
    expect(commentsIn(shares.$all.get(), 'p').map(({ text }) => text)).toEqual(['From which level?'])
  })
})

describe('practice', () => {
  it('keeps everything done in a drill, in order, also within one millisecond', () => {
    const { practice } = browser().open().progress
    practice.note('sort', { what: 'a', points: 1 })
    practice.note('sort', { what: 'a', points: 0 })
    practice.note('mend', { what: 'target' })
    expect(practised(practice.$all.get(), 'sort').map(({ points }) => points)).toEqual([1, 0])
    expect(practised(practice.$all.get(), 'score')).toEqual([])
  })
})
