import * as flag from '../okr/lexicon/flags.ts'
import type { Line } from '../okr/line.ts'
import { DETERMINERS, isFunction, isWord } from '../okr/phrase.ts'
import { at, spanOf, type Token, words } from '../okr/token.ts'
import type { Span } from '../text/spans.ts'
import { tonedSpans } from './tone.ts'

/** Where an objective leads: to a changed state, along a number, through a project or task, nowhere new, or it only names a topic. */
export type Course = 'destination' | 'direction' | 'project' | 'task' | 'status-quo' | 'label'

export type Aim = {
  readonly course: Course
  /** How plainly, 0 to 1: a destination with somebody in it ranks above a bare one. */
  readonly strength: number
  readonly evidence: readonly Span[]
  /** Who benefits or acts. */
  readonly people: readonly Span[]
  readonly vivid: readonly Span[]
  /** “so that …”, “without …”: the reason or the picture behind it. */
  readonly purpose: Span | null
  /** Words that say something: neither vague nor empty nor grammar. */
  readonly concrete: number
}

const EMPTY = words(
  'the a an our my your their its and or of in on at by for from to with all every each any more most new better best very really as be is are we i us it this that these those become into across through overall own other how what'
)
const MAKERS = words('make turn keep get help let give have see ensure bring put')
const GRAND = /^(?:unleash|empower|stop|end)$/
const MADE = /^(?:craft|establish|make|put)$/
const PURPOSES = words('so because without where whom until instead')

const isTimed = ({ noun }: Token) => has(noun, flag.TIME)

const has = (flags: number, wanted: number) => (flags & wanted) !== 0

function peopleIn({ tokens, start }: Line): Span[] {
  const spans: Span[] = []
  for (let i = start; i < tokens.length; i += 1) {
    const token = at(tokens, i)
    const next = at(tokens, i + 1)
    if (!has(token.noun, flag.PERSON | flag.STAFF)) continue
    // “Customer satisfaction” is a topic; “customers”, “every donor”, “a child” are people.
    const isCompound = !token.plural && next.noun !== 0 && token.low !== 'people'
    if (
      isCompound ||
      /^(?:we|our|team|department|company|business|organization|organisation|account|head|who|leader|lead|class)$/.test(
        token.low
      )
    )
      continue
    spans.push([token.start, token.end])
  }
  return spans
}

function purposeIn({ tokens, start, clause }: Line): Span | null {
  for (let i = Math.max(start, clause.from + 1); i < Math.min(tokens.length, start + 60); i += 1) {
    const token = at(tokens, i)
    const next = at(tokens, i + 1)
    if (token.low === 'so') return spanOf(tokens, i, i + 2)
    if (PURPOSES.has(token.low)) return spanOf(tokens, i, i + 1)
    if (
      (token.low === 'that' || token.low === 'which' || token.low === 'who') &&
      (next.verb !== 0 || has(next.noun, flag.PERSON) || /^(?:our|they|we|you|people)$/.test(next.low))
    )
      return spanOf(tokens, i, i + 2)
    if (token.low === 'to' && has(next.verb, flag.SERVE | flag.BECOME | flag.MOVES) && i > clause.from + 2)
      return spanOf(tokens, i, i + 2)
  }
  return null
}

/** How many words of a line say something: neither vague nor empty nor grammar. Abstract nouns count for a third. */
export function concreteIn({ tokens, start, clause, quantities }: Line): number {
  // A number says something too: “Lose 8 kg” is poor, but clear.
  let count = quantities.filter(q => !q.faint).length
  const seen = new Set<string>()
  for (let i = start; i < Math.min(tokens.length, start + 40); i += 1) {
    const token = at(tokens, i)
    if (token.kind !== 'word' || EMPTY.has(token.low) || seen.has(token.low)) continue
    seen.add(token.low)
    if (has(token.tone, flag.VAGUE | flag.BUZZ | flag.AMOUNT | flag.HEDGE) || at(tokens, i - 1).low === 'more') continue
    if (has(token.verb, flag.SOFT | flag.MOVES) && token.noun === 0) continue
    if (i === clause.verb?.at && has(token.verb, flag.TASK | flag.REACH)) continue
    if (
      has(token.noun, flag.ABSTRACT) &&
      !has(token.noun, flag.PERSON | (has(clause.verb?.flags ?? 0, flag.SOFT) ? 0 : flag.DELIVERABLE))
    )
      count += 0.3
    else if (has(token.noun, flag.PERSON) && !token.plural) count += 0.6
    else count += 1
  }
  return count
}

type Base = readonly [course: Course, strength: number, evidence: readonly Span[]]

/** What is finished once and for all, whatever it is done to. */
const CLOSED =
  /^(?:launch|release|ship|deploy|complete|finish|finalize|implement|publish|conclude|roll|install|migrate|upgrade|hire|recruit|buy|update)$/

/** Verbs that are adjectives elsewhere. */
export const DESCRIBING = /^(?:open|clean|secure|free|complete|clear|live|direct|correct|lower|welcome)$/

const PURPOSEFUL =
  /\b(?:so that|without (?!delay)|so (?:\w+ ){1,3}can|that (?:lets?|helps?|makes?|gives?|delights?|wins?|inspires?|truly)|who|to (?:help|give|let|make|free|delight|win|become)|where(?! we)|(?:people|customers|users) love|loves?)\b/i

/** Whether a line says what for: “so that …”, “a process people trust”, “a page that supports teachers”. */
function isPurposeful({ text, tokens }: Line): boolean {
  if (PURPOSEFUL.test(text.slice(0, 500))) return true
  const i = tokens.findIndex(({ low }) => low === 'that' || low === 'which')
  if (i < 2) return false
  const next = at(tokens, i + 1)
  // “A system that tracks orders” says what it does; “a system that strangers enjoy” says who has what of it.
  return (
    next.verb === 0 ||
    next.bend !== 's' ||
    tokens.slice(i, i + 7).some(({ noun }) => has(noun, flag.PERSON | flag.STAFF))
  )
}

const KEPT_ALIVE = /\b(?:coming back|happy|safe|smiling|healthy|engaged|for life|delighted|out of|growing|past)\b/i

function commandAim(line: Line): Base {
  const { tokens, clause, roles } = line
  const { verb, object } = clause
  if (!verb) return ['label', 0.2, []]
  // “Support”, “Upsell & cross-sell”, “Clean hands”: a topic that happens to begin with a verb.
  const spoken = tokens.filter(token => token.kind === 'word').length
  const isTopic = !object
    ? /^[,&]?$/.test(at(tokens, verb.to).text) && verb.base !== 'delight'
    : DESCRIBING.test(verb.base) && !has(verb.flags, flag.MOVES)
  if (spoken <= 2 && isTopic) return ['label', 0.12, [spanOf(tokens, verb.at, tokens.length)]]
  const { base, flags } = verb
  const head = object ? at(tokens, object.head) : at(tokens, -1)
  const what = head.noun
  const here = [spanOf(tokens, verb.at, verb.to)]
  const whole = [spanOf(tokens, verb.at, object?.to ?? verb.to)]
  // “Land TMP-3”, “Deliver the project Phoenix”: a code word or a named piece of work.
  const isNamed = object !== null && /^(?:project|roadmap)$/.test(at(tokens, object.head - 1).low)
  const isThing = isNamed || has(what, flag.DELIVERABLE | flag.EVENT | flag.WORK)
  const isNumber = has(what, flag.METRIC | flag.FORM | flag.LOWER) && !has(what, flag.PERSON)
  const purposeful = isPurposeful(line)
  const isTarget = roles.target !== null && !roles.target.faint
  const isHosted = base === 'hold' && !isNumber

  // “Keep our customers coming back” changes something; “Keep our position” does not.
  if (has(flags, flag.HOLD) && !isHosted)
    return KEPT_ALIVE.test(line.text.slice(0, 300)) && /^(?:keep|hold|stay)$/.test(base)
      ? ['destination', 0.6, here]
      : ['status-quo', 0.1, here]
  if (/^(?:make|get|have)$/.test(base) && isTarget && (isNumber || !object)) return ['direction', 0.3, here]
  if (GRAND.test(base) || (has(flags, flag.BECOME) && !MADE.test(base))) {
    if (isNumber && /^(?:win|earn)$/.test(base)) return ['direction', 0.4, whole]
    return concreteIn(line) < 1
      ? ['direction', 0.25, [spanOf(tokens, verb.at, Math.min(tokens.length, verb.at + 8))]]
      : ['destination', object || base !== 'be' ? 0.85 : 0.7, here]
  }
  if (base === 'make') {
    const isBuilt = isThing && object && object.to >= tokens.length - 1 && !isTarget
    return isBuilt && !purposeful ? ['project', 0.3, whole] : ['destination', 0.85, here]
  }
  if (MAKERS.has(base) || (has(flags, flag.SERVE) && !has(flags, flag.TASK | flag.SOFT))) {
    if (isNumber) return ['direction', 0.35, whole]

    const isFull = has(what, flag.PERSON | flag.STAFF) || (object !== null && tokens.length > object.to + 1)
    return ['destination', isFull ? 0.8 : 0.5, here]
  }
  // “Deploy on a Friday and sleep on a Saturday”: without an object nothing is handed over.
  if (has(flags, flag.OUTPUT) && verb.known && head.low !== 'own' && (object || at(tokens, verb.to).low === 'to')) {
    if (purposeful) return ['destination', 0.6, here]
    if (CLOSED.test(base)) return ['project', isThing ? 0.12 : 0.16, whole]
    if (has(what, flag.PLACE) && !isThing) return ['destination', 0.75, here]
    if (!isThing && /^(?:build|create|establish|develop|deliver|craft|provide|offer|design|form|found)$/.test(base))
      return has(what, flag.ABSTRACT | flag.METRIC | flag.FORM)
        ? ['direction', 0.42, whole]
        : ['destination', 0.6, here]
    if (isThing || !has(flags, flag.MOVES | flag.REACH | flag.SOFT | flag.BEHAVE)) return ['project', 0.12, whole]
  }
  if (isThing && has(flags, flag.REACH) && !purposeful) return ['project', 0.12, whole]
  // “Take the fear out of the audit” says where it leads.
  const goesOn = at(tokens, object?.to ?? -1).low === 'out'
  if (has(flags, flag.ACTIVITY) && object && !goesOn && !has(flags, flag.SOFT | flag.BEHAVE | flag.REACH))
    return ['task', purposeful ? 0.35 : 0.08 + (peopleIn(line).length > 0 ? 0.06 : 0), whole]
  // “Walk into the exam sure of what I know”, “Sleep like I used to”: what one will do, not what one will finish.
  if (
    has(flags, flag.BEHAVE) &&
    !has(flags, flag.MOVES | flag.SOFT | flag.REACH) &&
    (!object || purposeful || (tokens.length > 5 && !has(flags, flag.TASK)))
  )
    return ['destination', 0.6, here]
  if (has(flags, flag.MOVES | flag.SOFT | flag.REACH | flag.BEHAVE)) {
    if (has(what, flag.UNSEEN | flag.ABSTRACT) || !object) return ['direction', 0.32, whole]
    return ['direction', isNumber ? 0.35 : isThing && !purposeful ? 0.3 : 0.5, whole]
  }
  return ['destination', 0.4, here]
}

function statementAim(line: Line): Base {
  const { tokens, clause, start } = line
  const wordCount = tokens.slice(start, start + 40).filter(token => token.kind === 'word').length
  const whole = [spanOf(tokens, clause.from, clause.subject?.to ?? clause.from + 1)]
  const verb = clause.verb
  if (verb && (verb.bend !== 'ing' || /^(?:is|are)$/.test(at(tokens, verb.at - 1).low))) {
    const head = at(tokens, clause.subject?.head ?? -1)
    const done = verb.bend === 'ed' && has(head.noun, flag.DELIVERABLE | flag.EVENT | flag.WORK)
    if (done) return ['project', 0.12, whole]
    const reallySaid = wordCount >= 4
    if (reallySaid) return ['destination', 0.8, [spanOf(tokens, clause.from, verb.to)]]
  }
  const opens = /^(?:an?|each|every|no)$/.test(at(tokens, clause.from).low)
  for (let i = clause.from + 1; i < tokens.length && wordCount >= 4; i += 1) {
    const [token, before] = [at(tokens, i), at(tokens, i - 1)]
    const next = at(tokens, i + 1)
    if (!isWord(before) || isFunction(before) || before.low.endsWith('ing') || !isWord(token)) continue
    // “Being on call is a quiet night”, “a cup of ours tastes the same”, “families treat us”: no topic goes on like that.
    const isSaid =
      /^(?:is|are)$/.test(token.low) ||
      (!isFunction(token) &&
        !DETERMINERS.has(before.low) &&
        !isTimed(token) &&
        (/^(?:us|them|it|me|my|our|its|their|the)$/.test(next.low) ||
          (opens && /[^s]s$/.test(token.low) && token.noun === 0 && isWord(next))))
    if (isSaid) return ['destination', 0.7, [spanOf(tokens, clause.from, i + 1)]]
  }
  const all = [spanOf(tokens, clause.from, Math.min(tokens.length, clause.from + 40))]
  // “Sales and product work as if …”: a topic has no second clause.
  if (wordCount >= 6 && /\b(?:as if|when|because|without|even|before|until)\b/i.test(line.text.slice(0, 300)))
    return ['destination', 0.65, all]
  const head = at(tokens, clause.subject?.head ?? -1)
  // “Ensure stability of the platform” promises, though it names nobody.
  if (clause.ensured) return ['direction', 0.3, all]
  // “Support for iPad”, “Completion of the fair”: work, named rather than told.
  if (/^(?:support|completion|implementation|launch|rollout|migration|installation)$/.test(head.low))
    return ['project', 0.1, all]
  return ['label', wordCount >= 7 ? 0.4 : wordCount >= 4 ? 0.28 : 0.12, all]
}

/** Reads where an objective leads and what it offers a reader to see. */
export function aimOf(line: Line): Aim {
  const { clause } = line
  const [course, base, evidence] = clause.verb && !clause.subject ? commandAim(line) : statementAim(line)
  const people = peopleIn(line)
  const vivid = tonedSpans(line, flag.VIVID)
  const purpose = purposeIn(line)
  const lift = (people.length > 0 ? 0.09 : 0) + (vivid.length > 0 ? 0.07 : 0) + (purpose ? 0.07 : 0)
  return { course, strength: Math.min(1, base + lift), evidence, people, vivid, purpose, concrete: concreteIn(line) }
}
