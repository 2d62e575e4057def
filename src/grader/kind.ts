import type { Phrase } from '../okr/clause.ts'
import * as flag from '../okr/lexicon/flags.ts'
import type { Line } from '../okr/line.ts'
import type { Quantity } from '../okr/quantity.ts'
import { at, spanOf, words } from '../okr/token.ts'
import type { Span } from '../text/spans.ts'

/** What a key result promises: a change, a thing delivered, work done, a level held, or it cannot be told. */
export type Kind = 'outcome' | 'output' | 'activity' | 'health' | 'unclear'

/** A kind, the words that decided it, and how plainly they did (0 to 1). */
export type KindReading = {
  readonly kind: Kind
  readonly evidence: readonly Span[]
  readonly strength: number
  readonly sign: Sign
}

/** Why a line is of its kind; messages and scores turn on it. */
export type Sign =
  | 'metric'
  | 'behaviour'
  | 'result-clause'
  | 'wish'
  | 'level'
  | 'counted-output'
  | 'output'
  | 'completion'
  | 'seal'
  | 'counted-activity'
  | 'activity'
  | 'bare-metric'
  | 'unknown'

const RESEARCH = words(
  'interview research analysis survey study review audit assessment test experiment meeting call conversation discussion visit one-to-one one-on-one 1-on-1 brainstorm brainstorming retrospective retro observation benchmark benchmarking lunch standup stand-up pilot poc check-in checkin catch-up'
)
const HOLDERS = words(
  'conduct run hold perform carry host organize schedule book make do have start facilitate arrange complete attend continue set deliver'
)
const RATED = words('on in within without late early correctly accurately successfully independently')
const MADE_OF = words(
  'number share percentage percent proportion count total amount volume quantity fraction majority frequency rate'
)
const WORK_DONE = words(
  'delivered completed finished implemented launched shipped migrated done built deployed documented published released written created executed rolled trained set reviewed automated'
)
const MOVED = words(
  'increase increased increases grow grows grown grew rise rises rose improve improved improves decrease decreased decreases reduce reduced reduces fall falls fell drop drops dropped double doubles doubled triple tripled halve halved cut lift lifted raised lowered exceed exceeds exceeded reach reaches reached hit hits achieved attained gained saved earned won'
)
const DEALS = words(
  'deal sale account contract customer client renewal partner partnership opportunity order loan gift round grant donor sponsor membership subscription logo user member subscriber supplier investor funding gap merchant retailer'
)
const LIVE = words('live available complete ready finished done launched operational')
const RUN_FOR = words('km kilometre kilometer mile marathon m half-marathon')

/** No sentence goes on longer; what lies beyond belongs to a pasted page. */
const REACH_OF_SENTENCE = 80

/** What others do with a thing makes its count a result: “demos booked”, “guides downloaded”. */
const TAKEN = words('booked requested received attended accepted sold won used read viewed downloaded opened rated')

const noun = (line: Line, phrase: Phrase | null): number => (phrase ? at(line.tokens, phrase.head).noun : 0)
const has = (flags: number, wanted: number) => (flags & wanted) !== 0

/** The noun a phrase really counts: past “number of” and “80% of”, and the participle after it. */
function core(line: Line, phrase: Phrase | null): Phrase | null {
  if (!phrase) return null
  const head = at(line.tokens, phrase.head)
  const next = at(line.tokens, phrase.to)
  if (
    next.low === 'of' &&
    (MADE_OF.has(head.base) || MADE_OF.has(head.low) || MADE_OF.has(head.low.replace(/s$/, '')))
  ) {
    let from = phrase.to + 1
    while (/^(?:the|our|all|new)$/.test(at(line.tokens, from).low)) from += 1
    let to = from
    let inner = -1
    for (; to < from + 6; to += 1) {
      const token = at(line.tokens, to)
      if (
        token.kind !== 'word' ||
        /^(?:of|in|from|to|by|for|that|who|which|with|per|on|at|we)$/.test(token.low) ||
        (inner >= 0 && token.verb !== 0 && token.bend === 'ed')
      )
        break
      inner = to
    }
    return inner < 0 ? phrase : { from, to, head: inner }
  }
  return phrase
}

const evidenceAt = (line: Line, from: number, to: number): Span[] => (to > from ? [spanOf(line.tokens, from, to)] : [])

/** A thing that is counted because somebody made or held it. A metric built on it (“blog post views”) is none. */
function isDeliverable(line: Line, phrase: Phrase | null): boolean {
  const flags = noun(line, phrase)
  return has(flags, flag.DELIVERABLE | flag.EVENT | flag.WORK) && !has(flags, flag.METRIC | flag.PERSON)
}

const isMoney = (quantity: Quantity | null) => quantity?.unit?.kind === 'money'

/** A later part of the line that says what changes: “… to raise repeat orders from 20 to 32%”, “… with 10,000 downloads”. */
function resultClause(line: Line, lead: number): number {
  const { tokens, roles, places } = line
  const target = roles.target
  if (!target) return -1
  const last = Math.max(target.from, roles.baseline?.from ?? 0, roles.others.at(-1)?.from ?? 0)
  for (let j = lead; j < Math.min(last + 1, tokens.length, lead + REACH_OF_SENTENCE); j += 1) {
    const token = at(tokens, j)
    const before = at(tokens, j - 1)
    const joins = /^(?:to|and|that|which|who|,|so|thereby|;|can|by|helps?|&|will)$/.test(before.low)
    const ing = token.bend === 'ing' && has(token.verb, flag.MOVES | flag.REACH)
    if (
      (joins || ing || /^(?:resulting|leading)$/.test(token.low)) &&
      has(token.verb, flag.MOVES | flag.REACH | flag.SOFT | flag.BEHAVE)
    ) {
      const flags =
        has(token.verb, flag.MOVES) ||
        /^(?:resulting|leading|generating|achieving|reaching|bringing|driving|improving|saving)$/.test(token.low) ||
        (joins && before.low !== ',' && has(token.verb, flag.REACH | flag.SOFT) && !has(token.verb, flag.ACTIVITY))
      if (flags && countsResult(line, j + 1)) return j
    }
    const withNumber = /^(?:with|reaching|achieving|generating|bringing)$/.test(token.low)
      ? places.quantityAt(j + 1)
      : undefined
    if (withNumber && j > lead) {
      const counted = at(tokens, withNumber.to)
      const following = at(tokens, withNumber.to + 1)
      if (has(counted.noun | following.noun, flag.METRIC) && !has(counted.noun, flag.DELIVERABLE)) return j
    }
  }
  return -1
}

/** Whether a quantity after `i` counts something that is not a deliverable. */
function countsResult(line: Line, i: number): boolean {
  for (const q of line.quantities) {
    if (q.from < i || q.faint) continue
    const counted = at(line.tokens, q.to)
    const second = at(line.tokens, q.to + 1)
    const thing = second.kind === 'word' && second.noun !== 0 ? second : counted
    if (q.unit || q.form !== 'number') return true
    return !has(thing.noun, flag.DELIVERABLE | flag.EVENT | flag.WORK) || has(thing.noun, flag.METRIC)
  }
  return false
}

/** Share of one’s own work: “80% of roadmap delivered”, “100% implementation of the CRM”. */
function completion(line: Line): Span | null {
  const { tokens, quantities } = line
  for (const q of quantities) {
    if (q.unit?.kind !== 'percent' && q.form !== 'ratio' && q.form !== 'extreme') continue
    if (q.value === 0) continue
    const of = at(tokens, q.to)
    let j = of.low === 'of' ? q.to + 1 : q.to
    while (
      /^(?:the|our|all|of|planned|agreed|new|project|quarterly|q[1-4]|product|this|committed)$/.test(
        at(tokens, j).low
      ) &&
      j < q.to + 6
    )
      j += 1
    let work = false
    for (let k = j; k < j + 4; k += 1) {
      const token = at(tokens, k)
      if (token.kind !== 'word' || /^(?:who|that|to|from|in|with|by|for|per|on|within)$/.test(token.low)) break
      if (/^(?:rate|score|time|ratio)s?$/.test(token.low) || has(token.noun, flag.PERSON)) {
        work = false
        break
      }
      if (has(token.noun, flag.WORK) && !/^(?:tickets?|items?|plans?|work|automation|stages?)$/.test(token.low))
        work = true
      if (
        /^(?:completion|plan|plans|work|scope|tickets|features?|deliverables)$/.test(token.low) &&
        of.low === 'of' &&
        WORK_DONE.has(at(tokens, k + 1).low)
      )
        work = true
      if (token.low === 'complete' && k === q.to) work = true
      if (work) return spanOf(tokens, q.from, k + 1)
    }
    if (of.low === 'complete' || of.low === 'completion') {
      if (at(tokens, q.to + 1).low !== 'rate') return spanOf(tokens, q.from, q.to + 1)
    }
  }
  return null
}

const reading = (kind: Kind, sign: Sign, strength: number, evidence: readonly Span[]): KindReading => ({
  kind,
  sign,
  strength,
  evidence
})

const output = (line: Line, strength: number, evidence: readonly Span[]): KindReading =>
  reading('output', line.roles.target ? 'counted-output' : 'output', strength, evidence)

const activity = (line: Line, strength: number, evidence: readonly Span[]): KindReading =>
  reading('activity', line.roles.target ? 'counted-activity' : 'activity', strength, evidence)

/** An outcome; half as plain where no target shows how much of it. */
function outcome(line: Line, sign: Sign, strength: number, evidence: Span[]): KindReading {
  return { kind: 'outcome', sign, strength: line.roles.target ? strength : strength * 0.5, evidence }
}

/** A command: “Raise …”, “Launch …”, “Keep …”. */
function command(line: Line): KindReading {
  const { tokens, clause, roles, quantities } = line
  const verb = clause.verb
  if (!verb) return unclear(line)
  const object = core(line, clause.object)
  const flags = verb.flags
  const objectFlags = noun(line, object)
  const here = evidenceAt(line, verb.at, verb.to)
  const upTo = (phrase: Phrase | null) => evidenceAt(line, verb.at, phrase ? phrase.to : verb.to)
  const target = roles.target
  const counted =
    target !== null && !target.unit && (target.form === 'number' || target.form === 'range' || target.form === 'blank')
  const isThing = isDeliverable(line, object)
  const first = object ? at(tokens, object.head) : at(tokens, verb.to)
  const later = resultClause(line, verb.to)
  const made = completion(line)
  const base = verb.base
  // “Featured in 10 publications”, “Ranked in the top 5”: others did it.
  if (
    verb.bend === 'ed' &&
    /^(?:feature|rank|rate|recognize|name|list|mention|quote|award)$/.test(base) &&
    (target || roles.scopes.length > 0)
  )
    return outcome(line, 'behaviour', 0.8, here)
  if (clause.ensured && !has(flags, flag.HOLD) && !has(flags, flag.TASK)) return outcome(line, 'metric', 0.8, here)

  // “Hold 4 parent evenings” is an event; only “hold steady”, “hold churn at 3%” keeps a level.
  const isHosted = base === 'hold' && !has(objectFlags, flag.METRIC | flag.FORM) && object !== null
  if (has(flags, flag.HOLD) && !isHosted) {
    if (isHeldWork(line)) return reading('activity', 'activity', 0.5, here)
    if (roles.baseline && line.measure.direction !== 'hold') return outcome(line, 'metric', 0.9, here)
    return reading('health', 'level', 1, here)
  }
  if (made && !has(flags, flag.DOWN)) return reading('output', 'completion', 0.7, [made])

  const movesOnly = has(flags, flag.MOVES) && !has(flags, flag.TASK)
  if (
    movesOnly ||
    (has(flags, flag.MOVES) && (has(objectFlags, flag.METRIC | flag.FORM | flag.LOWER) || roles.baseline !== null))
  ) {
    if (has(flags, flag.UP) && isThing && later < 0 && !TAKEN.has(at(tokens, object?.to ?? 0).low))
      return reading('output', 'counted-output', 0.8, upTo(object))
    if (
      has(flags, flag.UP) &&
      has(objectFlags, flag.STAFF) &&
      !has(objectFlags, flag.METRIC) &&
      /^(?:team|headcount|staff|workforce|squad|department)$/.test(first.low)
    )
      return reading('output', 'counted-output', 0.7, upTo(object))
    return outcome(
      line,
      'metric',
      target ? 1 : has(objectFlags, flag.METRIC | flag.FORM | flag.LOWER) ? 0.5 : 0.3,
      here
    )
  }
  if (has(flags, flag.SOFT) && !has(flags, flag.TASK & ~flag.ACTIVITY & ~flag.OUTPUT)) {
    const soft = !has(flags, flag.OUTPUT | flag.ACTIVITY) || (target !== null && !counted && !isThing)
    if (soft) {
      if (target && isThing && !target.unit && !roles.baseline && later < 0 && target.form === 'number')
        return reading('output', 'counted-output', 0.6, upTo(object))
      if (target) return outcome(line, 'metric', 0.95, here)
      if (has(objectFlags, flag.METRIC | flag.FORM | flag.LOWER) && !has(objectFlags, flag.UNSEEN))
        return outcome(line, 'wish', 0.4, upTo(object))
      if (isThing) return reading('output', 'output', 0.4, upTo(object))
      return reading('unclear', 'wish', 0.25, upTo(object))
    }
  }
  if (later >= 0) return outcome(line, 'result-clause', 0.8, evidenceAt(line, later, later + 1))
  // “Train 60% of nurses to pass”, “Help 50 farmers double yield”: somebody else does something as a result.
  const doer = doing(line, verb.to)
  if (doer) return outcome(line, 'behaviour', 0.85, doer)

  // “Go running 3 times a week” counts what the writer does, not what comes of it.
  const isHabit =
    counted &&
    target !== null &&
    (at(tokens, target.to - 1).low === 'times' ||
      at(tokens, target.to).low === 'times' ||
      at(tokens, target.from).low === 'twice')
  if (isHabit && has(flags, flag.TASK)) return reading('activity', 'counted-activity', 0.7, here)
  const hosts = (has(flags, flag.OUTPUT) || isHosted) && HOLDERS.has(base)
  if (hosts && has(objectFlags, flag.EVENT) && counted && !roles.baseline && !RESEARCH.has(first.low.replace(/s$/, '')))
    return reading('output', 'counted-output', 0.9, here)
  if (has(flags, flag.REACH | flag.BEHAVE) && !(has(flags, flag.TASK) && (isThing || !object))) {
    const reading = reached(line, object, here)
    if (reading) return reading
  }
  if (has(flags, flag.OUTPUT) || isHosted) {
    // “Deliver 20% growth”, “Ship 95% of orders on time”, “Create 500 leads”: the object is a number, not a thing.
    if (
      target &&
      !counted &&
      !isThing &&
      !roles.scopes.includes(target) &&
      (target.unit || target.form === 'ratio' || target.bound) &&
      !isTaskShare(line, object)
    ) {
      if (
        RUN_FOR.has(target.unit?.name ?? '') ||
        target.unit?.kind === 'money' ||
        has(objectFlags, flag.METRIC | flag.FORM) ||
        hasQuality(line)
      )
        return outcome(line, 'metric', 0.85, here)
    }
    // “Close the books within 5 days”: how fast the work is done, not that it is.
    if (
      target &&
      !counted &&
      target.unit?.kind === 'time' &&
      (target.windowed || target.bound === 'most' || /^(?:in|within)$/.test(at(tokens, target.from - 1).low))
    )
      return outcome(line, 'metric', 0.75, here)
    if (base === 'run' && target && (target.unit?.kind === 'physical' || at(tokens, verb.to).low === 'at'))
      return outcome(line, 'metric', 0.7, here)
    if (
      target &&
      has(objectFlags, flag.METRIC) &&
      !has(objectFlags, flag.DELIVERABLE | flag.EVENT | flag.PERSON) &&
      !isMadeMetric(base)
    )
      return outcome(line, 'metric', 0.85, here)
    if (
      HOLDERS.has(base) &&
      object &&
      RESEARCH.has(at(tokens, object.head).low.replace(/s$/, '')) &&
      base !== 'complete' &&
      base !== 'deliver' &&
      base !== 'set'
    )
      return activity(line, 0.6, upTo(object))
    if (has(objectFlags, flag.SEAL) && !isThing) return reading('output', 'seal', 0.6, upTo(object))
    return output(line, verb.known ? 0.9 : 0.5, here)
  }
  if (has(flags, flag.ACTIVITY)) {
    if (target && has(objectFlags, flag.METRIC) && target.unit && at(tokens, target.from - 1).low === 'to')
      return outcome(line, 'metric', 0.6, here)
    return activity(line, 0.9, here)
  }
  if (base === 'be' && (target || roles.scopes.length > 0)) return outcome(line, 'metric', 0.7, here)
  if (has(flags, flag.EFFORT | flag.SERVE | flag.BECOME)) {
    if (target && !isThing && quantities.some(q => q.unit || q.form !== 'number'))
      return outcome(line, 'metric', 0.7, here)
    return unclear(line)
  }
  if (target) return nounPhrase(line, object)
  return unclear(line)
}

/** “Maintain documentation”, “Continue weekly meetings”: keeping on with work, not with a level. */
function isHeldWork(line: Line): boolean {
  const { clause, roles } = line
  const flags = noun(line, clause.object)
  return !roles.target && has(flags, flag.DELIVERABLE | flag.EVENT) && !has(flags, flag.METRIC)
}

function isMadeMetric(base: string): boolean {
  return /^(?:fix|patch|resolve|close|repair|merge|add|publish|post|write|send|ship|read|plant|cook|bake|record|prepare|compose)$/.test(
    base
  )
}

/** “95% of orders on time”, “tickets within 24 hours”: the work is measured by how well it went. */
function hasQuality({ tokens, roles }: Line): boolean {
  const from = roles.target?.to ?? 0
  for (let i = from; i < Math.min(tokens.length, from + 12); i += 1) {
    const token = at(tokens, i)
    if (
      RATED.has(token.low) &&
      (/^(?:time|full|days?|hours?|schedule|budget|first)$/.test(at(tokens, i + 1).low) ||
        at(tokens, i + 1).kind === 'number' ||
        token.low === 'late' ||
        token.low.endsWith('ly') ||
        token.low === 'without' ||
        token.low === 'within')
    )
      return true
    if (
      token.low === 'defect-free' ||
      token.low === 'error-free' ||
      token.low === 'same-day' ||
      token.low === 'first-time'
    )
      return true
  }
  return roles.baseline !== null
}

const isTaskShare = (line: Line, object: Phrase | null) => has(noun(line, object), flag.WORK)

/** Who does what after a verb: “60% of nurses to pass the test”, “50 farmers double their yield”. */
function doing(line: Line, from: number): Span[] | null {
  const { tokens, roles } = line
  if (!roles.target) return null
  let person = -1
  for (let i = from; i < Math.min(tokens.length, from + 14); i += 1) {
    const token = at(tokens, i)
    if (person >= 0) {
      const next = at(tokens, i + 1)
      if (token.low === 'to' && next.verb !== 0 && next.bend === 'base') {
        const works =
          has(next.verb, flag.BEHAVE | flag.REACH | flag.MOVES) && !/^(?:use|attend|participate|join)$/.test(next.low)
        return works ? evidenceAt(line, i, i + 2) : null
      }
      if (
        i === person + 1 &&
        !/^(?:and|or|,|to|&)$/.test(at(tokens, i - 1).low) &&
        token.verb !== 0 &&
        token.bend === 'base' &&
        token.noun === 0 &&
        has(token.verb, flag.MOVES | flag.BEHAVE | flag.REACH)
      )
        return evidenceAt(line, i, i + 1)
    }
    if (has(token.noun, flag.PERSON | flag.STAFF) && token.plural) person = i
  }
  return null
}

/** “Reach …”, “Win …”, “Achieve …”: what is reached decides. */
function reached(line: Line, object: Phrase | null, here: Span[]): KindReading | null {
  const { tokens, clause, roles } = line
  const flags = noun(line, object)
  const verb = clause.verb
  const target = roles.target
  const base = verb?.base ?? ''
  const head = object ? at(tokens, object.head) : at(tokens, -1)
  const singular = head.low.replace(/ies$/, 'y').replace(/s$/, '')
  const span = evidenceAt(line, verb?.at ?? 0, object?.to ?? verb?.to ?? 0)
  if (has(flags, flag.SEAL) && !has(flags, flag.METRIC) && base !== 'pass') return reading('output', 'seal', 0.6, span)
  const tasky = has(verb?.flags ?? 0, flag.TASK)
  if (
    /^(?:completion|implementation|launch|rollout|roll-out|migration|deployment|delivery|publication|creation|development|installation|setup)$/.test(
      head.low
    )
  )
    return reading('output', 'completion', 0.8, span)
  if (has(flags, flag.DELIVERABLE | flag.EVENT | flag.WORK) && !has(flags, flag.METRIC | flag.PERSON)) {
    if (
      /^(?:interview|offer|invitation|demo|meeting|application|proposal|testimonial|review|contract)$/.test(singular) &&
      /^(?:get|receive|earn|win|secure|land|sign|close|have)$/.test(base)
    )
      return outcome(line, 'metric', 0.7, span)
    return tasky ? null : output(line, 0.7, span)
  }
  if (base === 'enroll' && target && has(flags, flag.PERSON)) return outcome(line, 'metric', 0.8, here)
  if (tasky && /^(?:close|sign|land|sell|onboard|book|enroll|activate|subscribe|add|recruit)$/.test(base)) {
    if (DEALS.has(singular) || isMoney(target)) return outcome(line, 'metric', 0.85, here)
    if (target && (target.unit || target.form === 'ratio') && base !== 'book')
      return outcome(line, 'metric', 0.85, here)
    return null
  }
  if (tasky) {
    // Verbs of work that also reach numbers (“generate”, “deliver”, “read”): only a number makes them an outcome.
    const measurable = has(flags, flag.METRIC | flag.FORM | flag.LOWER) && !has(flags, flag.DELIVERABLE)
    const isBought = has(flags, flag.PERSON) && /^(?:bring|add|generate|make|convert|earn|raise|attract)$/.test(base)
    if (!target)
      return measurable && /^(?:generate|bring|raise|deliver)$/.test(base) && !has(flags, flag.UNSEEN)
        ? outcome(line, 'wish', 0.6, span)
        : null
    if (isMoney(target) && base !== 'spend' && base !== 'pay') return outcome(line, 'metric', 0.9, here)
    if (
      /^(?:read|practice|exercise|write|use|attend|submit|spend|report|visit|share|invite|purchase|order|buy|open|apply|enroll|learn|study|speak|include|resolve|close|answer|reply|respond|donate|put|place|complete|finish|create|produce|deliver|make|see|add|source|say|explain|sign)$/.test(
        base
      ) &&
      !measurable &&
      !isBought
    ) {
      if (hasQuality(line) && (target.unit || target.form === 'ratio')) return outcome(line, 'behaviour', 0.75, here)
      if (
        /^(?:respond|reply|resolve|answer)$/.test(base) &&
        (target.unit?.kind === 'time' || target.unit?.kind === 'percent')
      )
        return outcome(line, 'metric', 0.75, here)
      return null
    }
    if (isMadeMetric(base) && !target.unit) return null
    return outcome(line, 'metric', 0.85, here)
  }
  if (!target) {
    if (has(flags, flag.METRIC | flag.FORM) || has(flags, flag.PERSON)) return outcome(line, 'wish', 0.4, span)
    return /^(?:pass|graduate|master|recover|renew|sleep|lose|qualify|switch)$/.test(base)
      ? outcome(line, 'behaviour', 0.6, here)
      : reading('unclear', 'wish', 0.25, span)
  }
  return outcome(line, 'metric', 0.95, here)
}

/** No verb at the head: “NPS from 32 to 40”, “12 blog posts”, “Customers who renew: 60% to 75%”, “New site launched”. */
function statement(line: Line): KindReading {
  const { tokens, clause, roles } = line
  const made = completion(line)
  if (made) return reading('output', 'completion', 0.7, [made])
  const subject = core(line, clause.subject)
  const verb = clause.verb
  const target = roles.target
  const flags = noun(line, subject)
  const isThing = isDeliverable(line, subject)
  const whole = evidenceAt(line, clause.from, clause.subject?.to ?? clause.from + 1)
  if (!verb) return nounPhrase(line, subject)
  const said = at(tokens, verb.at)
  if (has(verb.flags, flag.HOLD) && !roles.baseline && verb.bend !== 'ing' && !has(flags, flag.PERSON))
    return reading('health', 'level', 0.9, evidenceAt(line, verb.at, verb.to))
  if (/^(?:stays?|remains?|kept|maintained|held)$/.test(said.low) && !roles.baseline)
    return reading('health', 'level', 0.9, evidenceAt(line, verb.at, verb.to))
  const later = resultClause(line, verb.to)
  if (clause.own || isOwnTeam(line)) {
    if (later >= 0) return outcome(line, 'result-clause', 0.8, evidenceAt(line, later, later + 1))
    if (has(verb.flags, flag.ACTIVITY)) return activity(line, 0.7, evidenceAt(line, verb.at, verb.to))
    if (has(verb.flags, flag.OUTPUT) && !has(verb.flags, flag.MOVES | flag.REACH))
      return output(line, 0.7, evidenceAt(line, verb.at, verb.to))
  }
  const isDone = verb.bend === 'ed' && has(verb.flags, flag.OUTPUT) && !MOVED.has(said.low)
  if (isDone && !hasQuality(line) && !has(flags, flag.PERSON) && later < 0) {
    const counts = target && !target.unit ? 'counted-output' : 'output'
    if (isThing || !has(flags, flag.METRIC) || !target)
      return reading('output', target ? counts : 'output', 0.8, evidenceAt(line, verb.at, verb.to))
  }
  if (verb.bend === 'ed' && isThing && has(verb.flags, flag.ACTIVITY) && !hasQuality(line))
    return activity(line, 0.6, evidenceAt(line, verb.at, verb.to))
  if (isThing && !target && verb.base === 'be' && LIVE.has(at(tokens, verb.to).low))
    return reading('output', 'output', 0.7, evidenceAt(line, verb.at, verb.to + 1))
  const after = line.quantities.find(q => q.from >= verb.to && !q.faint)
  if (isThing && after && has(verb.flags, flag.REACH | flag.MOVES) && verb.bend !== 'ed' && countsResult(line, verb.to))
    return outcome(line, 'result-clause', 0.85, evidenceAt(line, verb.at, verb.to))
  if (
    isThing &&
    target &&
    !target.unit &&
    !roles.baseline &&
    target.to <= (clause.subject?.to ?? 0) &&
    !MOVED.has(said.low) &&
    later < 0
  )
    return reading('output', 'counted-output', 0.6, whole)
  if (has(flags, flag.PERSON | flag.STAFF)) {
    const trained =
      has(flags, flag.STAFF) &&
      /^(?:complete|attend|finish|receive|participate|undergo)$/.test(verb.base) &&
      /training|workshop|course|onboarding|session|certification|module/.test(line.text.toLowerCase())
    if (
      trained ||
      (verb.bend === 'ed' &&
        /^(?:train|onboard|hire|recruit|interview|contact|survey|meet|call|email)$/.test(verb.base))
    )
      return output(line, 0.6, evidenceAt(line, verb.at, verb.to))
    return outcome(line, 'behaviour', target ? 1 : 0.6, evidenceAt(line, clause.from, verb.to))
  }
  if (target) {
    if (isThing && !roles.baseline && !target.unit && !target.bound)
      return reading('output', 'counted-output', 0.5, whole)
    if (isThing && roles.baseline && !target.unit && target.form === 'number' && !has(verb.flags, flag.BEHAVE))
      return reading('output', 'counted-output', 0.5, whole)
    return outcome(line, 'metric', 0.9, whole)
  }
  // “Service levels are agreed”, “Traffic is mirrored”: a state of one’s own work, reached once and for all.
  const isPassive =
    verb.bend === 'ed' &&
    !MOVED.has(said.low) &&
    !has(verb.flags, flag.MOVES) &&
    /^(?:is|are|been|be|gets?)$/.test(at(tokens, verb.at - 1).low)
  if (isPassive || (clause.own && verb.base === 'have'))
    return reading('output', 'output', 0.4, evidenceAt(line, clause.from, verb.to))
  if (isThing) return reading('output', 'output', 0.5, whole)
  if (has(verb.flags, flag.MOVES)) return outcome(line, 'wish', 0.4, whole)
  return reading('unclear', 'unknown', 0.35, whole)
}

/** A phrase without a verb. */
function nounPhrase(line: Line, subject: Phrase | null): KindReading {
  const { tokens, clause, roles } = line
  const target = roles.target
  const flags = noun(line, subject)
  const end = subject?.to ?? clause.from + 1
  const whole = evidenceAt(line, clause.from, end)
  if (!target) {
    if (isDeliverable(line, subject)) return reading('output', 'output', 0.4, whole)
    const { length } = tokens
    if (length < clause.from + 12) whole.splice(0, 1, ...evidenceAt(line, clause.from, length))
    return {
      kind: 'unclear',
      sign: has(flags, flag.METRIC | flag.FORM) ? 'bare-metric' : 'unknown',
      strength: 0.2,
      evidence: whole
    }
  }
  const isThing = isDeliverable(line, subject)
  const down = at(tokens, end).low === 'down' || at(tokens, end).low === 'up'
  if (
    isThing &&
    !down &&
    (!target.unit || target.form === 'multiple') &&
    (target.form === 'number' || target.form === 'blank' || target.form === 'range' || target.form === 'multiple')
  ) {
    const isActivity = subject !== null && RESEARCH.has(at(tokens, subject.head).low.replace(/s$/, ''))
    if (isActivity && !roles.baseline) return reading('activity', 'counted-activity', 0.5, whole)
    return reading('output', 'counted-output', 0.6, whole)
  }
  if (has(flags, flag.STAFF) && !has(flags, flag.PERSON) && !roles.baseline && !target.unit && target.form === 'number')
    return reading('output', 'counted-output', 0.5, whole)
  const isKnown =
    has(flags, flag.METRIC | flag.FORM | flag.LOWER | flag.PERSON) ||
    target.unit ||
    target.bound ||
    roles.baseline ||
    target.form !== 'number' ||
    at(tokens, target.from - 1).low === 'to'
  return isKnown ? outcome(line, 'metric', 0.9, whole) : reading('unclear', 'unknown', 0.4, whole)
}

const isOwnTeam = ({ tokens, clause }: Line): boolean => {
  const { subject } = clause
  if (!subject) return false
  const head = at(tokens, subject.head)
  const first = at(tokens, clause.from)
  return (
    head.low === 'we' ||
    first.low === 'we' ||
    ((first.low === 'each' || first.low === 'our' || first.low === 'the' || first.low === 'every') &&
      /^(?:team|engineers?|designers?|reps?|squad|department|member|ae|sdr|members)$/.test(head.low))
  )
}

function unclear(line: Line): KindReading {
  return reading(
    'unclear',
    'unknown',
    0.2,
    evidenceAt(line, line.clause.from, line.clause.verb?.to ?? line.clause.subject?.to ?? line.clause.from)
  )
}

/**
 * What a key result promises, by the first of these that holds: a level kept, a share of one’s own work,
 * a number moved, somebody else’s behaviour, a result named after the work, a number reached, a thing made, work done.
 */
export function kindOf(line: Line): KindReading {
  const { clause } = line
  if (!clause.verb && !clause.subject) {
    return line.roles.target ? nounPhrase(line, null) : unclear(line)
  }
  const isCommand = clause.verb !== null && clause.subject === null
  if (
    clause.ensured &&
    !isCommand &&
    line.roles.target &&
    !line.roles.baseline &&
    line.roles.target.form !== 'extreme'
  ) {
    const inner = statement(line)
    return inner.kind === 'outcome' && clause.verb === null ? { ...inner, kind: 'health', sign: 'level' } : inner
  }
  return isCommand ? command(line) : statement(line)
}
