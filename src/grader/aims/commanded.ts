import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import type { Phrase } from '../../okr/phrase.ts'
import { at, isOneOf, spanOf, type Token, words } from '../../okr/token.ts'
import type { Verb } from '../../okr/verb.ts'
import type { Span } from '../../text/spans.ts'
import type { Leading } from '../aim.ts'
import { has } from '../kinds/kind-reading.ts'
import { concreteIn, isPurposeful, peopleIn } from './seen.ts'

const MAKERS = words('make turn keep get help let give have see ensure bring put')

/** What is finished once and for all, whatever it is done to. */
const CLOSED = words(
  'launch release ship deploy complete finish finalize implement publish conclude roll install migrate upgrade hire recruit buy update'
)

/** Verbs that are adjectives elsewhere. */
export const DESCRIBING = words('open clean secure free complete clear live direct correct lower welcome')

const KEPT_ALIVE = /\b(?:coming back|happy|safe|smiling|healthy|engaged|for life|delighted|out of|growing|past)\b/i

/** An objective that opens with a verb, and what its readings ask of it. */
type Commanded = {
  readonly line: Line
  readonly verb: Verb
  readonly object: Phrase | null
  /** The object’s last noun; an empty token without one. */
  readonly head: Token
  /** Whether the object is something made, held or done, or a named piece of work: “Deliver the project Phoenix”. */
  readonly isThing: boolean
  /** Whether the object is a number by its name: “revenue”. */
  readonly isNumber: boolean
  /** Whether it carries a number to reach. */
  readonly isTarget: boolean
  readonly isPurposeful: boolean
  /** The verb, and the verb with its object, as evidence. */
  readonly here: readonly Span[]
  readonly whole: readonly Span[]
}

/** Where an objective leads that opens with a verb: “Become …”, “Grow …”, “Launch …”. */
export function commandedAim(line: Line, verb: Verb): Leading {
  const commanded = commandedOf(line, verb)
  for (const read of READINGS) {
    const found = read(commanded)
    if (found) return found
  }
  return ['destination', 0.4, commanded.here]
}

const WHO = words('we they i you he she nobody everybody everyone somebody')

/** “Win back the crews we lost”, “Retire leaflets nobody reads”: who does what to them is no part of their name. */
function withoutTold({ tokens, clause: { object } }: Line): Phrase | null {
  if (!object) return null
  for (let i = object.from + 1; i < object.to; i += 1)
    if (WHO.has(at(tokens, i).low) && at(tokens, i + 1).verb !== 0 && at(tokens, i - 1).noun !== 0)
      return { from: object.from, to: i, head: i - 1 }
  return object
}

function commandedOf(line: Line, verb: Verb): Commanded {
  const { tokens, roles } = line
  const object = withoutTold(line)
  const head = at(tokens, object?.head ?? -1)
  const isNamed = object !== null && isOneOf(at(tokens, object.head - 1).low, 'project roadmap')
  return {
    line,
    verb,
    object,
    head,
    isThing: isNamed || has(head.noun, flag.DELIVERABLE | flag.EVENT | flag.WORK),
    isNumber: has(head.noun, flag.METRIC | flag.FORM | flag.LOWER) && !has(head.noun, flag.PERSON),
    isTarget: roles.target !== null && !roles.target.faint,
    isPurposeful: isPurposeful(line),
    here: [spanOf(tokens, verb.at, verb.to)],
    whole: [spanOf(tokens, verb.at, object?.to ?? verb.to)]
  }
}

/** “Support”, “Upsell & cross-sell”, “Clean hands”: a topic that happens to begin with a verb. */
function topic({ line: { tokens }, verb, object }: Commanded): Leading | null {
  if (tokens.filter(({ kind }) => kind === 'word').length > 2) return null
  const isTopic = object
    ? DESCRIBING.has(verb.base) && !has(verb.flags, flag.MOVES)
    : /^[,&]?$/.test(at(tokens, verb.to).text) && verb.base !== 'delight'
  return isTopic ? ['label', 0.12, [spanOf(tokens, verb.at, tokens.length)]] : null
}

/** “Keep our customers coming back” changes something; “Keep our position” does not. */
function kept({ line, verb, isNumber, here }: Commanded): Leading | null {
  if (!has(verb.flags, flag.HOLD) || (verb.base === 'hold' && !isNumber)) return null
  return KEPT_ALIVE.test(line.text.slice(0, 300)) && isOneOf(verb.base, 'keep hold stay')
    ? ['destination', 0.6, here]
    : ['status-quo', 0.1, here]
}

/** “Become the first call”, “End the queue”, “Make the first week feel light”. */
function arriving(commanded: Commanded): Leading | null {
  const { line, verb, object, head, isThing, isNumber, isTarget, here, whole } = commanded
  const { tokens } = line
  const { base, flags } = verb
  if (isOneOf(base, 'make get have') && isTarget && (isNumber || !object)) return ['direction', 0.3, here]
  const isGrand = isOneOf(base, 'unleash empower stop end')
  if (isGrand || (has(flags, flag.BECOME) && !isOneOf(base, 'craft establish make put'))) {
    if (isNumber && isOneOf(base, 'win earn')) return ['direction', 0.4, whole]
    return concreteIn(line) < 1
      ? ['direction', 0.25, [spanOf(tokens, verb.at, Math.min(tokens.length, verb.at + 8))]]
      : ['destination', object || base !== 'be' ? 0.85 : 0.7, here]
  }
  if (base === 'make') {
    const isBuilt = isThing && object && object.to >= tokens.length - 1 && !isTarget
    return isBuilt && !commanded.isPurposeful ? ['project', 0.3, whole] : ['destination', 0.85, here]
  }
  if (!MAKERS.has(base) && (!has(flags, flag.SERVE) || has(flags, flag.TASK | flag.SOFT))) return null
  if (isNumber && !commanded.isPurposeful) return ['direction', 0.35, whole]
  const isFull = has(head.noun, flag.PERSON | flag.STAFF) || (object !== null && tokens.length > object.to + 1)
  return ['destination', isFull ? 0.8 : 0.5, here]
}

/** “Launch the new site”, “Build a community”: handed over once, unless it says what for. */
function handedOver(commanded: Commanded): Leading | null {
  const { line, verb, object, head, isThing, here, whole } = commanded
  const { base, flags } = verb
  // “I finish every exam with time to spare” says how life will be.
  if (at(line.tokens, verb.at - 1).low === 'i') return null
  // “Deploy on a Friday and sleep on a Saturday”: without an object nothing is handed over.
  const isHanding = object !== null || at(line.tokens, verb.to).low === 'to'
  if (has(flags, flag.OUTPUT) && verb.known && head.low !== 'own' && isHanding) {
    if (commanded.isPurposeful) return ['destination', 0.6, here]
    if (CLOSED.has(base)) return ['project', isThing ? 0.12 : 0.16, whole]
    if (has(head.noun, flag.PLACE) && !isThing) return ['destination', 0.75, here]
    if (!isThing && isOneOf(base, 'build create establish develop deliver craft provide offer design form found'))
      return has(head.noun, flag.ABSTRACT | flag.METRIC | flag.FORM)
        ? ['direction', 0.42, whole]
        : ['destination', 0.6, here]
    if (isThing || !has(flags, flag.MOVES | flag.REACH | flag.SOFT | flag.BEHAVE)) return ['project', 0.12, whole]
  }
  return isThing && has(flags, flag.REACH) && !commanded.isPurposeful ? ['project', 0.12, whole] : null
}

/** “Analyse the market”: time spent. */
function worked({ line, verb, object, isPurposeful: isForSomething, whole }: Commanded): Leading | null {
  if (!has(verb.flags, flag.ACTIVITY) || !object || has(verb.flags, flag.SOFT | flag.BEHAVE | flag.REACH)) return null
  // “Take the fear out of the audit” says where it leads.
  if (at(line.tokens, object.to).low === 'out') return null
  return ['task', isForSomething ? 0.35 : 0.08 + (peopleIn(line).length > 0 ? 0.06 : 0), whole]
}

/** “Walk into the exam sure of what I know”, “Sleep like I used to”: what one will do, not what one will finish. */
function lived({ line, verb, object, isPurposeful: isForSomething, here }: Commanded): Leading | null {
  const { flags } = verb
  if (!has(flags, flag.BEHAVE) || has(flags, flag.MOVES | flag.SOFT | flag.REACH)) return null
  // “Know why we lose”
  const isKnown = isOneOf(at(line.tokens, verb.to).low, 'why how what where who')
  const isTold =
    !object || isKnown || line.clause.own || isForSomething || (line.tokens.length > 5 && !has(flags, flag.TASK))
  return isTold ? ['destination', 0.6, here] : null
}

/** “Grow revenue”, “Improve quality”: a way to go, without an arrival. */
function heading(commanded: Commanded): Leading | null {
  const { verb, object, head, isThing, isNumber, whole } = commanded
  if (!has(verb.flags, flag.MOVES | flag.SOFT | flag.REACH | flag.BEHAVE)) return null
  if (has(head.noun, flag.UNSEEN | flag.ABSTRACT) || !object) return ['direction', 0.32, whole]
  return ['direction', isNumber ? 0.35 : isThing && !commanded.isPurposeful ? 0.3 : 0.5, whole]
}

/** The readings of an objective that opens with a verb. The first that answers decides. */
const READINGS: readonly ((commanded: Commanded) => Leading | null)[] = [
  topic,
  kept,
  arriving,
  handedOver,
  worked,
  lived,
  heading
]
