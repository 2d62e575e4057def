import * as flag from '../../okr/lexicon/flags.ts'
import { isSpan } from '../../okr/number.ts'
import { at, isOneOf, words } from '../../okr/token.ts'
import type { Command } from './command.ts'
import { has, type KindReading, outcome } from './kind-reading.ts'

/** Sports whose distance says how much is done, unless a time says how fast. */
const SPORTS = words('run swim row cycle ride walk sail jog climb')

/** Verbs of what a person can do once it is learnt. */
const SKILLS = words(
  'play explain recite hold perform sing dance speak recall name draw tell tie solve swim describe do'
)

/** Signs that it is done freely. */
const FREELY =
  /\bwithout (?:(?:a|any|one|my|the|looking at) )?(?:mistakes?|errors?|slips?|notes?|help|prompts?|pauses?|stops?)\b|\b(?:from memory|unaided|in a row)\b/i

/** “Finish 12 past papers with at least 80%”: how well, not how many. */
const WELL = /\bwith (?:[a-z]+ ){0,4}\d+ ?%/i

const TAKEN = words('selected chosen accepted admitted invited promoted elected shortlisted')

/** “Run 5 km in 25 minutes”, “Swim 400 m in under 9:30”: how fast, not how often. */
export function paced({ line, verb, object, here }: Command): KindReading | null {
  if (object || !SPORTS.has(verb.base)) return null
  const [, time] = line.quantities
  const isShort = time && (isOneOf(time.unit?.name ?? '', 'minutes seconds hours') || isSpan(line.tokens, time.from))
  const isIn = time && [time.from, time.from - 1].some(i => isOneOf(at(line.tokens, i).low, 'in within under'))
  return isShort && isIn ? outcome('metric', 0.9, here) : null
}

/** “Play the sonata without a mistake”, “Be selected for the team”, “Move from set 3 to set 2”: what practice led to. */
export function mastered({ line, verb, first, objectFlags, whole }: Command): KindReading | null {
  const said = line.text.slice(0, 300).replace(/\s+/g, ' ')
  const next = at(line.tokens, verb.to).low
  const isReached =
    (SKILLS.has(verb.base) && FREELY.test(said)) ||
    (isOneOf(verb.base, 'finish sit do solve pass') && WELL.test(said)) ||
    (verb.base === 'be' && TAKEN.has(first.low)) ||
    (verb.base === 'make' && next === 'the' && isOneOf(first.low, 'team squad final finals')) ||
    (verb.base === 'move' && (isOneOf(next, 'from up') || has(objectFlags, flag.PERSON))) ||
    (verb.base === 'hold' && first.low === 'conversation') ||
    verb.base === 'recall'
  return isReached ? outcome('behaviour', 0.7, whole) : null
}

/** “Spend less than 2 hours a day on my phone”, “Miss at most one training”: what one does less of. */
export function spared({ line, verb, target, whole }: Command): KindReading | null {
  if (!isOneOf(verb.base, 'spend miss')) return null
  const isLess = [verb.to, target?.to ?? -1].some(i => isOneOf(at(line.tokens, i).low, 'less fewer'))
  if (!isLess && target?.bound !== 'most') return null
  return target ? outcome('metric', 0.8, whole) : outcome('wish', 0.4, whole)
}
