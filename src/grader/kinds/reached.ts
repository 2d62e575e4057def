import * as flag from '../../okr/lexicon/flags.ts'
import { at, isOneOf, words } from '../../okr/token.ts'
import type { Command } from './command.ts'
import { hasQuality } from './completion.ts'
import { activity, has, type KindReading, outcome, output, reading } from './kind-reading.ts'

const DEALS = words(
  'deal sale agreement account contract customer client renewal partner partnership opportunity order loan gift round grant donor sponsor membership subscription logo user member subscriber supplier investor funding gap merchant'
)

/** What others give, though it can be made as well. */
const GIVEN = words('interview offer invitation demo meeting application proposal testimonial review contract')

/** Verbs that reach a number, yet are work where nothing is measured; and those one does by oneself. */
const WEAK = words('get obtain see have take collect pull place book')
const OWN = words('apply answer solve play volunteer eat reply')

/** What is ready for use. */
export const LIVE = words('live available complete ready finished done launched operational online go-live ga')

/** Work, named by its end. */
export const FINISHED = words(
  'completion implementation launch rollout roll-out migration deployment delivery publication creation development installation setup introduction appointment recruitment purchase distribution'
)

/** Verbs of agreement, which win where what is agreed on is a deal. */
const CLOSING = words('close sign land sell onboard book enroll activate subscribe add recruit')

/** Verbs that count one’s own doing, unless what they count is a measure. */
const DOING = words(
  'read use attend submit spend report visit share invite purchase order buy open speak resolve respond complete finish create produce deliver make source'
)

export function isMadeMetric(base: string): boolean {
  return isOneOf(
    base,
    'fill fix patch resolve close repair merge add publish post write send ship read plant cook record prepare'
  )
}

/** “Reach …”, “Win …”, “Achieve …”: what is reached decides. Null where the verb is work after all. */
export function reached(command: Command): KindReading | null {
  const { verb, object, objectFlags, target, flags, isThing, here, whole } = command
  const { line } = command
  const { low } = at(line.tokens, object?.head ?? -1)
  if (has(objectFlags, flag.SEAL) && verb.base !== 'pass') return reading('outcome', 'seal', whole)
  const own = isOwnWork(command) ? ownWork(command) : null
  if (own) return own
  if (FINISHED.has(low)) return reading('output', 'completion', whole)
  const isWork = has(flags, flag.TASK)
  if (isThing) {
    // “Pass 100% of the security tests”
    if (verb.base === 'pass') return outcome('metric', 0.8, whole)
    if (DEALS.has(singular(low)) || GIVEN.has(singular(low))) return outcome('metric', 0.7, whole)
    return output(line, whole)
  }
  if (verb.base === 'enroll' && target) return outcome('metric', 0.8, here)
  if (isWork && CLOSING.has(verb.base)) {
    // “Add 30 companies”: they come of their own will.
    const isJoined = verb.base === 'add' && has(objectFlags, flag.PERSON)
    return isJoined || DEALS.has(singular(low)) || target?.unit ? outcome('metric', 0.85, here) : null
  }
  if (isWork) return workReached(command)
  return target ? outcome('metric', 0.95, here) : unmeasured(command)
}

const singular = (low: string): string => low.replace(/ies$/, 'y').replace(/s$/, '')

/** “Get feedback”, “See 20 patients”, “Apply to 20 jobs”: verbs that reach, for what one does oneself. */
function isOwnWork({ line, verb, object, objectFlags, target }: Command): boolean {
  const isWeak = WEAK.has(verb.base)
  const isPlain =
    !has(objectFlags, flag.METRIC | flag.FORM | flag.LOWER) && (verb.base === 'see' || !has(objectFlags, flag.PERSON))
  return (
    (isWeak ? isPlain : OWN.has(verb.base)) &&
    !DEALS.has(singular(at(line.tokens, object?.head ?? -1).low)) &&
    !target?.unit &&
    !isOneOf(target?.form ?? '', 'ratio grade') &&
    !(target && hasQuality(line))
  )
}

function ownWork({ line, verb, object, objectFlags, target, isThing, whole }: Command): KindReading | null {
  if (!object) return null
  const { low, bend } = at(line.tokens, object.head)
  // “Have 400 boatyards committed to the pledge”
  const isJoined =
    verb.base === 'have' &&
    target &&
    !isThing &&
    line.tokens.slice(object.to, object.to + 2).some(token => token.bend === 'ed')
  if (isJoined) return outcome('behaviour', 0.6, whole)
  // “Get promoted”, “get fitter” say what becomes of somebody.
  const isBecoming = objectFlags === 0 && object.to <= object.from + 1 && low.endsWith('er')
  if (bend === 'ed' || isBecoming) return null
  // “Get the website ready” hands over.
  const isReady = line.tokens.slice(object.from, object.to + 2).some(token => LIVE.has(token.low))
  if (isReady || (isThing && (verb.base === 'have' || !GIVEN.has(singular(low))))) return output(line, whole)
  return isThing ? outcome('metric', 0.7, whole) : activity(line, whole)
}

/** Verbs of work that also reach numbers (“generate”, “deliver”, “read”): only a number makes them an outcome. */
function workReached({ line, verb, flags, objectFlags, target, here, whole }: Command): KindReading | null {
  const { base } = verb
  const isMeasurable = has(objectFlags, flag.METRIC | flag.FORM | flag.LOWER)
  // “Deliver a map view” hands it over; “deliver growth” reaches it.
  const isNumber = isMeasurable && !has(objectFlags, flag.VANITY)
  if (!target) return isNumber && isOneOf(base, 'generate bring raise deliver') ? outcome('wish', 0.6, whole) : null
  const better = hasQuality(line) ? outcome('behaviour', 0.75, here) : null
  // “Meet 20 investors”, “Read 12 papers”: a count of what one does.
  const isCount = target.form === 'number'
  if (has(flags, flag.ACTIVITY) && isCount && (!isMeasurable || has(objectFlags, flag.PERSON))) return better
  if (DOING.has(base) && !isMeasurable) return better
  return (isMadeMetric(base) || base === 'run') && !target.unit && !has(objectFlags, flag.PERSON)
    ? null
    : outcome('metric', 0.85, here)
}

/** Something reached, and nothing said of how much. */
function unmeasured({ line, verb, flags, objectFlags, here, whole }: Command): KindReading {
  const { base } = verb
  if (has(objectFlags, flag.METRIC | flag.FORM | flag.PERSON)) return outcome('wish', 0.4, whole)
  if (isOneOf(base, 'pass graduate master recover renew sleep lose qualify switch'))
    return outcome('behaviour', 0.6, here)
  // “Reply faster”, “spend less”: a measure that is not named.
  const isMore = line.tokens
    .slice(verb.to, verb.to + 2)
    .some(({ low }) => isOneOf(low, 'faster sooner earlier less fewer longer'))
  if (isMore) return outcome('wish', 0.4, whole)
  if (!has(flags, flag.REACH)) return activity(line, here)
  if (base === 'book') return output(line, whole)
  return base === 'have' ? activity(line, whole) : outcome('wish', 0.4, whole)
}
