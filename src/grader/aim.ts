import * as flag from '../okr/lexicon/flags.ts'
import type { Line } from '../okr/line.ts'
import { at, spanOf, words } from '../okr/token.ts'
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
  'the a an our my your their its and or of in on at by for from to with all every each any more most new better best very really as be is are we i us it this that these those into across through overall own other'
)
const MAKERS = words('make turn keep get help let give have see ensure bring put')
const GRAND = words(
  'become be own lead dominate conquer win earn delight wow inspire transform reinvent revolutionize redefine unleash unlock empower free rescue champion pioneer unite love thrive restore prove stop end break rescue reimagine disrupt position rank feel belong enter turn'
)
const PURPOSES = words('so because without where whom until instead')

const has = (flags: number, wanted: number) => (flags & wanted) !== 0

function peopleIn({ tokens, start }: Line): Span[] {
  const spans: Span[] = []
  for (let i = start; i < tokens.length; i += 1) {
    const token = at(tokens, i)
    const next = at(tokens, i + 1)
    if (!has(token.noun, flag.PERSON | flag.STAFF)) continue
    // “Customer satisfaction” is a topic; “customers”, “every donor”, “a child” are people.
    const isCompound = !token.plural && next.noun !== 0 && token.low !== 'people' && token.low !== 'everyone'
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
    if (token.low === 'so' && (next.low === 'that' || next.kind === 'word')) return spanOf(tokens, i, i + 2)
    if (PURPOSES.has(token.low) && token.low !== 'so') return spanOf(tokens, i, i + 1)
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
export function concreteIn({ tokens, start, clause }: Line): number {
  let count = 0
  const seen = new Set<string>()
  for (let i = start; i < Math.min(tokens.length, start + 40); i += 1) {
    const token = at(tokens, i)
    if (token.kind !== 'word' || EMPTY.has(token.low) || seen.has(token.low)) continue
    seen.add(token.low)
    if (has(token.tone, flag.VAGUE | flag.BUZZ | flag.AMOUNT | flag.HEDGE) && !has(token.tone, flag.VIVID)) continue
    if (has(token.verb, flag.SOFT | flag.MOVES) && token.noun === 0) continue
    if (i === clause.verb?.at && has(token.verb, flag.TASK | flag.REACH)) continue
    if (has(token.noun, flag.ABSTRACT) && !has(token.noun, flag.PERSON | flag.DELIVERABLE)) count += 0.35
    else if (has(token.noun, flag.PERSON) && !token.plural) count += 0.6
    else count += 1
  }
  return count
}

type Base = readonly [course: Course, strength: number, evidence: readonly Span[]]

function commandAim(line: Line): Base {
  const { tokens, clause } = line
  const verb = clause.verb
  if (!verb) return ['label', 0.2, []]
  const object = clause.object
  const head = object ? at(tokens, object.head) : at(tokens, -1)
  const flags = head.noun
  const here = [spanOf(tokens, verb.at, verb.to)]
  const whole = [spanOf(tokens, verb.at, object?.to ?? verb.to)]
  const isThing = has(flags, flag.DELIVERABLE | flag.EVENT | flag.WORK) && !has(flags, flag.PLACE)
  const purposeful =
    /\b(?:so that|without (?!delay)|so (?:\w+ ){1,3}can|that (?:lets?|helps?|makes?|gives?|delights?|our|people|customers|users|everyone|they|you|we|wins?|inspires?|truly)|to (?:help|give|let|make|free|delight|win|become)|where|which (?:lets?|helps?|makes?|gives?)|people love|(?:customers|users) love|loves?)\b/i.test(
      line.text.slice(0, 500)
    )

  const isHosted = verb.base === 'hold' && !has(flags, flag.METRIC | flag.FORM)
  if (isHosted && isThing) return ['project', 0.12, whole]
  if (has(verb.flags, flag.HOLD) && !isHosted) {
    // “Keep our customers coming back” changes something; “Keep our position” does not.
    const resultative =
      (verb.base === 'keep' || verb.base === 'hold') &&
      /\b(?:coming back|happy|safe|smiling|healthy|engaged|for life|delighted|out of|growing)\b/i.test(
        line.text.slice(0, 300)
      )
    return resultative ? ['destination', 0.6, here] : ['status-quo', 0.1, here]
  }
  const isNumber =
    line.roles.target !== null && line.quantities.some(q => !q.faint && q.form !== 'rank' && q.form !== 'extreme')
  if (
    isNumber &&
    (verb.base === 'make' || verb.base === 'get' || verb.base === 'have') &&
    (has(flags, flag.METRIC) || line.roles.target?.unit?.kind === 'money' || !object)
  )
    return ['direction', 0.3, here]
  if (GRAND.has(verb.base)) {
    if (
      has(flags, flag.METRIC | flag.FORM) &&
      !has(flags, flag.PLACE | flag.PERSON) &&
      (verb.base === 'win' || verb.base === 'earn')
    )
      return ['direction', 0.4, whole]
    if (isThing && verb.base === 'transform') return ['destination', 0.65, here]
    const isBare = /^(?:be|become|feel)$/.test(verb.base) && concreteIn(line) < 1
    return isBare
      ? ['direction', 0.25, [spanOf(tokens, verb.at, Math.min(tokens.length, verb.at + 8))]]
      : ['destination', object || verb.base !== 'be' ? 0.85 : 0.7, here]
  }
  if (verb.base === 'make') {
    if (
      isThing &&
      object &&
      object.to >= tokens.length - 1 &&
      !purposeful &&
      line.quantities.length === 0 &&
      object.to - object.from <= 3
    )
      return ['project', 0.3, whole]
    return ['destination', 0.85, here]
  }
  if (
    MAKERS.has(verb.base) ||
    (has(verb.flags, flag.SERVE) && !has(verb.flags, flag.OUTPUT | flag.ACTIVITY | flag.SOFT))
  ) {
    if (has(flags, flag.METRIC) && !has(flags, flag.PERSON)) return ['direction', 0.35, whole]
    if (/^(?:bring|put|get|have)$/.test(verb.base) && isThing && !purposeful) return ['project', 0.25, whole]
    return [
      'destination',
      has(flags, flag.PERSON | flag.STAFF) || (object && tokens.length > object.to + 1) ? 0.8 : 0.5,
      here
    ]
  }
  if (has(verb.flags, flag.OUTPUT)) {
    if (
      /^(?:launch|release|ship|deploy|complete|finish|finalize|implement|publish|conclude|roll|install|migrate|hire|recruit|buy|update)$/.test(
        verb.base
      )
    )
      return purposeful ? ['destination', 0.5, here] : ['project', isThing ? 0.12 : 0.16, whole]
    if (has(flags, flag.PLACE) && !has(flags, flag.DELIVERABLE | flag.EVENT | flag.WORK))
      return ['destination', 0.75, here]
    if (purposeful) return ['destination', 0.65, here]
    if (
      /^(?:build|create|establish|develop|deliver|craft|provide|offer|design|form|found)$/.test(verb.base) &&
      !isThing
    ) {
      if (has(flags, flag.ABSTRACT | flag.METRIC | flag.FORM)) return ['direction', 0.42, whole]
      return ['destination', object ? 0.6 : 0.3, here]
    }
    if (has(flags, flag.STAFF)) return ['project', 0.25, whole]
    if (isThing || !has(verb.flags, flag.MOVES | flag.REACH | flag.SOFT)) return ['project', 0.12, whole]
  }
  if (has(verb.flags, flag.ACTIVITY) && !has(verb.flags, flag.SOFT | flag.BEHAVE | flag.REACH))
    return ['task', purposeful ? 0.35 : 0.08 + (peopleIn(line).length > 0 ? 0.06 : 0), whole]
  if (has(verb.flags, flag.MOVES | flag.SOFT | flag.REACH | flag.BEHAVE)) {
    if (has(flags, flag.UNSEEN | flag.ABSTRACT) || !object) return ['direction', 0.32, whole]
    if (has(flags, flag.METRIC | flag.FORM | flag.LOWER)) return ['direction', 0.35, whole]
    if (isThing) return ['direction', purposeful ? 0.5 : 0.3, whole]
    return ['direction', 0.5, whole]
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
    const done =
      verb.bend === 'ed' && has(verb.flags, flag.OUTPUT) && has(head.noun, flag.DELIVERABLE | flag.EVENT | flag.WORK)
    if (done) return ['project', 0.12, whole]
    const reallySaid = wordCount >= 4 && (verb.known || verb.bend !== 'base')
    if (reallySaid) return ['destination', 0.8, [spanOf(tokens, clause.from, verb.to)]]
  }
  const all = [spanOf(tokens, clause.from, Math.min(tokens.length, clause.from + 40))]
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
