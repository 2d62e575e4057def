import { atom, type ReadableAtom } from 'nanostores'
import type { PageGround } from './ground.ts'
import { type ById, newest } from './merge.ts'
import { isObject } from './object.ts'
import type { Saved, Shape } from './saved.ts'
import { after, isTime } from './time.ts'

/** What a learner may set. */
export type Settings = {
  /** How deep overviews open. */
  readonly depth: 'basic' | 'standard' | 'detailed'
  readonly theme: 'auto' | 'light' | 'dark'
  readonly newPerDay: number
  readonly reviewsPerDay: number
  /** Share of cards to be recalled when they come back: 0.7 to 0.97. */
  readonly retention: number
  /** Whether to ask how sure the learner is before an answer is marked. */
  readonly howSure: 'always' | 'never'
  /** Playback speed of conversations. */
  readonly speed: number
  /** Whether a writer is asked for their own judgement before the first check of a draft. */
  readonly rateFirst: boolean
  /** The day the learner plans their OKRs, such as “2026-10-01”: all is to come back before it. Empty for none. */
  readonly planOn: string
  /** How long the voice waits between question and answer, in seconds. */
  readonly pause: number
}

export const defaultSettings: Settings = {
  depth: 'standard',
  theme: 'auto',
  newPerDay: 10,
  reviewsPerDay: 100,
  retention: 0.9,
  howSure: 'always',
  speed: 1,
  rateFirst: true,
  planOn: '',
  pause: 6
}

type Setting = { readonly at: number; readonly value: unknown }

function isSetting(value: unknown, until: number): value is Setting {
  return isObject(value) && isTime(value.at, until) && value.value !== undefined
}

/** By the setting's name. Settings of a later Cairn are kept, though nobody reads them here. */
export const settingsShape: Shape<Setting> = {
  name: 'settings',
  version: 1,
  entry: newest(isSetting),
  count: () => 1,
  ofLessons: false
}

function oneOf<T>(choices: readonly T[], value: unknown, otherwise: T): T {
  return choices.find(choice => choice === value) ?? otherwise
}

function within(least: number, most: number, value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= least && value <= most ? value : otherwise
}

function date(value: unknown, otherwise: string): string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : otherwise
}

/** The settings in force: what was kept where it makes sense, else the default. */
export function settingsFrom(all: ById<Setting>): Settings {
  const { depth, theme, newPerDay, reviewsPerDay, retention, howSure, speed, rateFirst, planOn, pause } =
    defaultSettings
  return {
    depth: oneOf(['basic', 'standard', 'detailed'], all.depth?.value, depth),
    theme: oneOf(['auto', 'light', 'dark'], all.theme?.value, theme),
    newPerDay: within(0, 9999, all.newPerDay?.value, newPerDay),
    reviewsPerDay: within(0, 9999, all.reviewsPerDay?.value, reviewsPerDay),
    retention: within(0.7, 0.97, all.retention?.value, retention),
    howSure: oneOf(['always', 'never'], all.howSure?.value, howSure),
    speed: within(0.25, 4, all.speed?.value, speed),
    rateFirst: oneOf([true, false], all.rateFirst?.value, rateFirst),
    planOn: date(all.planOn?.value, planOn),
    pause: within(1, 60, all.pause?.value, pause)
  }
}

/** The number of the learner's day a setting such as “2026-10-01” names, or null for none. */
export function planDayOf(planOn: string): number | null {
  return planOn === '' ? null : Date.parse(planOn) / 86_400_000
}

/** What islands use. */
export function settingsIn(saved: Saved<Setting>, now: () => number) {
  const $settings = atom(defaultSettings)
  saved.$value.subscribe(all => $settings.set(settingsFrom(all)))
  const shown: ReadableAtom<Settings> = $settings
  return {
    $settings: shown,
    set<Name extends keyof Settings>(name: Name, value: Settings[Name]): void {
      saved.add({ [name]: { at: after(now(), saved.$value.get()[name]?.at), value } })
    }
  }
}

/** Opens the store on a page's ground. */
export const openSettings = (ground: PageGround) => ground.open(settingsShape, kept => settingsIn(kept, ground.now))
