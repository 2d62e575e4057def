import type { Progress } from './create.ts'
import { emptyMap } from './merge.ts'
import { isObject } from './object.ts'
import type { Saved } from './saved.ts'

/**
 * A progress file is JSON:
 * ```
 * { "format": "cairn-progress", "version": 1, "exportedAt": "2026-07-01T08:00:00.000Z",
 *   "answers":  { question id: [{ "at": ms, "answer": …, "points": 0 to 1, "confidence"?: … }] },
 *   "attempts": { question id: { "at": ms, "attempt": { "state", "seed", "hints", "tries", "put"? } } },
 *   "reviews":  { card id: [{ "at": ms, "grade": "again|hard|good|easy", "undone"?: ms }] },
 *   "lessons":  { lesson id: { "firstOpened"?, "lastOpened"?, "finished"?, "place"?, "heard"? } },
 *   "drafts":   { draft id: { "scenario"?, "name"?: { "at": ms, "value" }, "deleted"?: ms,
 *     "versions":  { version id: { "at": ms, "objective", "keyResults", "cycle", "commitment"?, "situation", "checked"? } },
 *     "gradings"?: [{ "at": ms, "objective", "keyResults", "cycle", "commitment"?, "score", "left", "rubric" }],
 *     "setAside"?: { key: { "at": ms, "criterion", "words", "reason", "back"? } },
 *     "ratings"?:  { rating id: { "at": ms, "own": { question id: "yes|partly|no" }, "grader": { … } } } } },
 *   "settings": { name: { "at": ms, "value": … } },
 *   "shares":   { parcel id: { "draft"?: draft id, "comments"?: { comment id: { "said"?: { "at", "by", "place", "quote", "text" }, "settled"?: { "at", "done" } } } } },
 *   "practice": { drill: [{ "at": ms, "what": …, "points"?: 0 to 1, "answer"?: … }] },
 *   "pauses":   { card, question or flaw id: { "buried"?: { "at": ms, "on" }, "suspended"?: { "at": ms, "on" } } },
 *   "maps":     { map id: { "name"?: { "at": ms, "value" }, "gone"?: { "at", "value" },
 *     "nodes"?: { id: { "kind", "of"?: team id, "first": ms, "text"?: { "at", "value" }, "keyResults"?: { "at", "value": […] }, "gone"?: { "at", "value" } } },
 *     "links"?: { "from to": { "so"?: { "at", "value" }, "there"?: { "at", "value" } } }, "turnedDown"?: { "from to": { "at", "value" } } } } }
 * ```
 * The name on the learner’s own record is not in it, so that files can be handed in without one.
 * Fields nobody knows, at any level, are carried along.
 */
const FORMAT = 'cairn-progress'
const VERSION = 1

/** Browsers keep about five million characters for a site, so no honest file comes near this. */
const LONGEST = 10_000_000

/** Clocks differ, but not by more than this: what a file dates later is not believed. */
const AHEAD = 2 * 24 * 3_600_000

/** What an import did. `added` counts single answers, reviews, lessons, versions of drafts and settings that were not here before. */
export type Imported =
  | {
      readonly ok: true
      readonly added: Readonly<Record<StoreName, number>>
      /** How many parts could not be read. They were put aside where there was room. */
      readonly refused: number
    }
  | { readonly ok: false; readonly problem: Problem }

export type Problem = 'too-long' | 'not-json' | 'not-progress' | 'newer'

/** What to tell the learner. Nothing was changed in any of these cases. */
export const problems: Readonly<Record<Problem, string>> = {
  'too-long': 'This file is too large to be a progress file. Choose the file you saved with “Export progress”.',
  'not-json': 'This file could not be read. It may have been cut short; export it again and try the new one.',
  'not-progress': 'This is not a progress file. Choose the file you saved with “Export progress”.',
  newer: 'This file was made by a newer Cairn. Reload this page to get it, then import the file again.'
}

const storeNames = [
  'answers',
  'reviews',
  'lessons',
  'drafts',
  'settings',
  'shares',
  'practice',
  'pauses',
  'maps'
] as const
type StoreName = (typeof storeNames)[number]
const isStore = (name: string) => storeNames.some(store => store === name)

/** Everything kept, as the text of a progress file. `now` in milliseconds since 1970. */
export function exportFile(progress: Progress, now: number): string {
  const { answers, attempts, reviews, lessons, drafts, settings, shares, practice, pauses, maps, other } =
    progress.stores()
  return JSON.stringify({
    ...other.kept(),
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date(now).toISOString(),
    answers: answers.kept(),
    attempts: attempts.kept(),
    reviews: reviews.kept(),
    lessons: lessons.kept(),
    drafts: drafts.kept(),
    settings: settings.kept(),
    shares: shares.kept(),
    practice: practice.kept(),
    pauses: pauses.kept(),
    maps: maps.kept()
  })
}

/** A name for the file that sorts by day, such as `cairn-progress-2026-07-01.json`. */
export function fileName(now: number): string {
  return `${FORMAT}-${new Date(now).toISOString().slice(0, 10)}.json`
}

/** Joins a progress file to what is kept here. Nothing that was here is lost, and importing twice adds nothing more. */
export function importFile(progress: Progress, text: string, now: number): Imported {
  if (text.length > LONGEST) return { ok: false, problem: 'too-long' }
  const file = parsed(text)
  if (file === undefined) return { ok: false, problem: 'not-json' }
  if (!isObject(file) || file.format !== FORMAT || typeof file.version !== 'number') {
    return { ok: false, problem: 'not-progress' }
  }
  if (file.version > VERSION) return { ok: false, problem: 'newer' }

  const refused: unknown[] = []
  const join = <T>(store: Saved<T>, part: unknown): number => {
    if (part === undefined) return 0
    const before = countOf(store)
    const refuse = (value: unknown) => refused.push({ [store.shape.name]: value })
    const read = store.read(part, { refuse, until: now + AHEAD })
    if (read) store.add(read)
    return countOf(store) - before
  }

  const { answers, attempts, reviews, lessons, drafts, settings, shares, practice, pauses, maps, other } =
    progress.stores()
  const { format, version, exportedAt, ...rest } = file
  const unknown = emptyMap<unknown>()
  for (const [name, part] of Object.entries(rest)) {
    if (!isStore(name) && name !== 'attempts') unknown[name] = part
  }
  const added = {
    answers: join(answers, file.answers),
    reviews: join(reviews, file.reviews),
    lessons: join(lessons, file.lessons),
    drafts: join(drafts, file.drafts),
    settings: join(settings, file.settings),
    shares: join(shares, file.shares),
    practice: join(practice, file.practice),
    pauses: join(pauses, file.pauses),
    maps: join(maps, file.maps)
  }
  // How a question was left is no deed, so it is not counted.
  join(attempts, file.attempts)
  join(other, unknown)
  if (refused.length > 0) progress.quarantine('file', textOf(refused))
  return { ok: true, added, refused: refused.length }
}

function countOf<T>({ kept, shape }: Saved<T>): number {
  return Object.values(kept()).reduce((sum, entry) => sum + shape.count(entry), 0)
}

function parsed(text: string): unknown {
  try {
    // Some editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** The longest text put aside from one file. The learner still has the file; storage is for what they did. */
const LONGEST_ASIDE = 100_000

/** The parts as text: those that fit and are not nested too deeply to be written. */
function textOf(parts: readonly unknown[]): string {
  const texts: string[] = []
  let length = 2
  for (const part of parts) {
    const text = written(part)
    if (length + text.length + 1 > LONGEST_ASIDE) continue
    length += text.length + 1
    texts.push(text)
  }
  return `[${texts.join()}]`
}

function written(part: unknown): string {
  try {
    return JSON.stringify(part) ?? 'null'
  } catch {
    return '"nested too deeply"'
  }
}
