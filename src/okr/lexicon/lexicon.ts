import { type Bend, basesOf, spelling } from '../../text/forms.ts'
import { NOUNS } from './nouns.ts'
import { TONES } from './tones.ts'
import { PHRASAL, VERBS } from './verbs.ts'

type Lines = readonly (readonly [flag: number, words: string])[]

function index(lines: Lines): ReadonlyMap<string, number> {
  const map = new Map<string, number>()
  for (const [flag, words] of lines) {
    for (const word of words.split(' ')) {
      const key = spelling(word)
      map.set(key, (map.get(key) ?? 0) | flag)
    }
  }
  return map
}

type Phrase = { readonly rest: readonly string[]; readonly flag: number }

function phrases(lines: Lines): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>()
  for (const [flag, words] of lines) {
    for (const word of words.split(' ')) {
      const [first = '', ...rest] = word.split('_')
      if (rest.length > 0) map.set(first, [...(map.get(first) ?? []), { rest, flag }])
    }
  }
  return map
}

const verbs = index(VERBS)
const nouns = index(NOUNS)
const tones = index(TONES)
const phrasal = phrases(PHRASAL)
const tonePhrases = phrases(TONES)

/** What the lexicon knows of one word: flags as a verb with its bend, as a noun, and its tone. Zero where nothing. */
export type Entry = {
  readonly verb: number
  readonly bend: Bend
  readonly noun: number
  readonly plural: boolean
  readonly tone: number
  readonly base: string
}

/** Looks a lower-case word up in every form it may have. */
export function lookUp(low: string): Entry {
  let verb = 0
  let bend: Bend = 'base'
  let noun = 0
  let plural = false
  let base = low
  for (const [candidate, bent] of basesOf(low)) {
    const asVerb = verbs.get(candidate)
    if (asVerb !== undefined && verb === 0) {
      verb = asVerb
      bend = bent
      base = candidate
    }
    const asNoun = bent === 'base' || bent === 's' ? nouns.get(candidate) : undefined
    if (asNoun !== undefined && noun === 0) {
      noun = asNoun
      plural = bent === 's'
    }
  }
  // “Reactivate”, “relaunched”: done again, it is still done.
  if (verb === 0 && noun === 0 && /^re[a-z]{5}/.test(low)) {
    const again = lookUp(low.slice(2))
    if (again.verb !== 0) return { ...again, noun: 0, tone: tones.get(low) ?? 0 }
  }
  const hyphen = noun === 0 && verb === 0 ? low.lastIndexOf('-') : -1
  if (hyphen > 0 && low.length < 40) {
    // “blog-post” counts as a post and “co-host” as host; what a hyphen ends in names the thing.
    const tail = lookUp(low.slice(hyphen + 1))
    const prefix = low.slice(0, hyphen)
    const isPrefixed = prefix === 're' || prefix === 'co' || prefix === 'pre'
    return { ...tail, verb: isPrefixed ? tail.verb : 0, tone: tones.get(spelling(low)) ?? 0 }
  }
  // “Municipalities”: what no list knows is many by its ending.
  plural ||= noun === 0 && verb === 0 && /...[^aius]s$/.test(low)
  return { verb, bend, noun, plural, tone: tones.get(spelling(low)) ?? tones.get(low) ?? 0, base }
}

function longest(
  options: readonly Phrase[] | undefined,
  next: (step: number) => string | undefined
): [flag: number, length: number] {
  let best: [number, number] = [0, 0]
  for (const { rest, flag } of options ?? []) {
    if (rest.length >= best[1] && rest.every((word, step) => next(step + 1) === word))
      best = [best[1] === rest.length ? best[0] | flag : flag, rest.length]
  }
  return best
}

/** The phrasal verb that starts with this base, such as “roll out”: its flags and how many words follow; zeros if none. */
export function phrasalVerb(base: string, next: (step: number) => string | undefined): [flag: number, length: number] {
  return longest(phrasal.get(base), next)
}

/** The set phrase of some tone that starts with this word, such as “as much as possible”. */
export function tonePhrase(low: string, next: (step: number) => string | undefined): [flag: number, length: number] {
  return longest(tonePhrases.get(low), next)
}
