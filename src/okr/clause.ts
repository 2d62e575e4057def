import type { Span } from '../text/spans.ts'
import * as flag from './lexicon/flags.ts'
import { phrasalVerb } from './lexicon/lexicon.ts'
import type { Quantity } from './quantity.ts'
import type { Time } from './time.ts'
import { at, type Token, touches, words } from './token.ts'

/** A noun with what stands before it: “the first 12 blog posts”. Token indices; `head` is its last noun. */
export type Phrase = { readonly from: number; readonly to: number; readonly head: number }

/** The verb a line hangs on. `to` is the index after it and its particle. */
export type Verb = {
  readonly at: number
  readonly to: number
  readonly flags: number
  readonly base: string
  readonly bend: Token['bend']
  readonly known: boolean
}

/** The grammar of a line, as far as its head: who or what, and does what. */
export type Clause = {
  /** Where the clause starts, after labels, dates and “we will”. */
  readonly from: number
  /** The verb of a command (“Raise …”) or of its subject (“Customers renew …”); null for a bare phrase. */
  readonly verb: Verb | null
  /** What stands before the verb, or the whole phrase where no verb is. Null for a command. */
  readonly subject: Phrase | null
  /** What the verb acts on. */
  readonly object: Phrase | null
  /** Whether the writer’s own team is the subject (“we”, “our team”). */
  readonly own: boolean
  /** Effort and hedges stepped over to reach the clause: “try to”, “ensure that”. */
  readonly wrappers: readonly Span[]
  /** “Ensure”, “make sure”: a promise that something is so. */
  readonly ensured: boolean
}

const DETERMINERS = words(
  'the a an our my your their its his her this these those all every each any some both another'
)
export const PREPOSITIONS = words(
  'of in on at by for from to with without within under over above below per via through throughout during before after across among amongst between into onto toward towards against about as than like until since versus vs near around beyond despite upon using regarding including based due'
)
const CONJUNCTIONS = words(
  'and or but while so because when if then plus & nor yet whereas once although though where whenever'
)
const RELATIVES = words('who that which whose')
export const COPULAS = words(
  "is are was were be been being will shall can could may might must should would has have had do does did isn't aren't don't can't won't cannot stays stay remains remain feels feel becomes become gets get"
)
const ADVERBS = words(
  'not never always also only just now then finally still again already once together fully more most less well very too so even actually up down out in back'
)
const OWN = words("we i i'll we'll")
const STEPS = words('also then please just finally first next proactively jointly')
/** Nouns that are verbs elsewhere, beyond those the lexicon knows as both. */
const BOTH_WAYS = words(
  'support help plan lead review test study design process contact research train report survey market track update display work network address approach control practice exercise interest focus return finish start use check call offer increase decrease rise drop cut growth drive'
)

/** Verbs that join “rate”, “time” and the like into the name of a measure. */
const COMPOUNDING = words(
  'close win hire open fill ramp load build deploy merge click handle bounce reopen renew adopt read churn pass return reply respond return score test lead cycle wait hold access ship onboard approve repeat share install sign recall'
)

const isWord = (token: Token) => token.kind === 'word'
const isFunction = (token: Token) =>
  PREPOSITIONS.has(token.low) || CONJUNCTIONS.has(token.low) || RELATIVES.has(token.low) || COPULAS.has(token.low)

/** What the rest of a line knows of its tokens. */
export type Reading = {
  readonly tokens: readonly Token[]
  readonly times: readonly Time[]
  readonly quantities: readonly Quantity[]
}

/** Looks things up by token index in one step. */
export class Places {
  private readonly quantity: (Quantity | undefined)[]
  private readonly time: (Time | undefined)[]
  constructor({ tokens, times, quantities }: Reading) {
    this.quantity = new Array(tokens.length)
    this.time = new Array(tokens.length)
    for (const each of quantities) for (let i = each.from; i < each.to; i += 1) this.quantity[i] = each
    for (const each of times) for (let i = each.from; i < each.to; i += 1) this.time[i] = each
  }
  quantityAt(i: number): Quantity | undefined {
    return this.quantity[i]
  }
  timeAt(i: number): Time | undefined {
    return this.time[i]
  }
}

/** The noun phrase that starts at `i`; its quantity is stepped over. Null where none starts. */
export function phraseAt(tokens: readonly Token[], places: Places, i: number): Phrase | null {
  let j = i
  let head = -1
  for (; j < tokens.length; j += 1) {
    const token = at(tokens, j)
    const quantity = places.quantityAt(j)
    if (quantity && quantity.from <= j) {
      if (head >= 0) break
      j = quantity.to - 1
      continue
    }
    const time = places.timeAt(j)
    if (time?.from === j && head >= 0 && at(tokens, time.to).kind !== 'word') break
    if (!isWord(token)) {
      // A hyphen or slash inside a name, an apostrophe, quotes and an opening bracket right away do not end a phrase.
      if (
        token.kind === 'number' ||
        (/^["“”'‘’$/-]$/.test(token.text) && (head < 0 || touches(at(tokens, j - 1), token)))
      )
        continue
      break
    }
    if (DETERMINERS.has(token.low)) {
      if (head >= 0) break
      continue
    }
    if (isFunction(token)) {
      if (token.low === 'of' && head < 0 && j > i) continue
      // “a fair and open process”: adjectives are joined, the noun is still to come.
      const last = at(tokens, head)
      if (
        (token.low === 'and' || token.low === 'or') &&
        head >= 0 &&
        last.noun === 0 &&
        last.verb === 0 &&
        !last.low.endsWith('s') &&
        isWord(at(tokens, j + 1)) &&
        at(tokens, j + 2).noun !== 0
      )
        continue
      break
    }
    if (head >= 0 && ADVERBS.has(token.low)) break
    if (head >= 0 && isPredicateVerb(tokens, j)) break
    head = j
  }
  return head < 0 ? null : { from: i, to: Math.max(j, head + 1), head }
}

/** Whether a word after a noun is what that noun does or has had done to it: “pupils explain”, “posts published”. */
function isPredicateVerb(tokens: readonly Token[], j: number): boolean {
  const token = at(tokens, j)
  const before = at(tokens, j - 1)
  if (token.verb === 0) {
    const next = at(tokens, j + 1)
    const acts =
      before.plural &&
      (before.noun & (flag.PERSON | flag.STAFF)) !== 0 &&
      token.noun === 0 &&
      token.tone === 0 &&
      !token.low.endsWith('s')
    if (
      acts &&
      (DETERMINERS.has(next.low) || /^(?:us|them|it|me|with|in|on|to|from|for|about|without|at)$/.test(next.low))
    )
      return true
    return /(?:[^aeiou]ed|ied|ted|sed)$/.test(token.low) && token.noun === 0 && (before.noun !== 0 || before.plural)
  }
  if (token.bend === 'ed') return token.noun === 0 && token.low !== 'qualified' && before.noun !== 0
  const actor = (before.noun & (flag.PERSON | flag.STAFF)) !== 0
  const next = at(tokens, j + 1)
  if (token.bend === 's')
    return (
      token.noun === 0 ||
      (actor && !before.plural && (DETERMINERS.has(next.low) || next.kind === 'number' || next.low === 'us'))
    )
  if (token.bend === 'ing') return false
  if (before.plural && actor)
    return (
      token.noun === 0 ||
      DETERMINERS.has(next.low) ||
      PREPOSITIONS.has(next.low) ||
      next.low === 'us' ||
      next.noun !== 0 ||
      next.kind === 'number'
    )
  return before.plural && token.noun === 0 && !token.plural
}

/** Whether the predicate of a measure follows: “from 4 to 5”, “up 30%”, “: 12%”, “→ 8”, “reaches”. */
function isMeasured(tokens: readonly Token[], places: Places, i: number): 'pair' | 'value' | null {
  const token = at(tokens, i)
  const quantity =
    places.quantityAt(i) ??
    (token.low === 'to' ||
    token.low === 'at' ||
    token.low === 'from' ||
    token.low === 'by' ||
    token.text === ':' ||
    token.text === '-'
      ? places.quantityAt(i + 1)
      : undefined)
  if (token.low === 'up' || token.low === 'down') return 'pair'
  if (token.text === '→' || token.text === ':' || token.text === '(')
    return quantity || token.text === '→' || token.text === '(' ? 'value' : null
  if (
    /^(?:rises?|falls?|drops?|reach(?:es)?|grows?|increases?|decreases?|improves?|exceeds?|stays?|remains?|doubles?|is|are|increased|reduced|decreased|improved|among)$/.test(
      token.low
    )
  )
    return 'pair'
  if (!quantity) return null
  if (token.low === 'from') {
    const next = at(tokens, quantity.to)
    return next.low === 'to' || next.text === '→' || next.text === '-' || next.text === '–' ? 'pair' : null
  }
  const after = at(tokens, quantity.to)
  if (after.low === 'of' && quantity.from === i) return null
  if (after.low === 'to' || after.text === '→' || (after.text === '-' && at(tokens, quantity.to + 1).text === '>'))
    return 'pair'
  return quantity.unit || quantity.bound || after.kind !== 'word' || token.low === 'to' || token.low === 'at'
    ? 'value'
    : null
}

/** “… that end without a ticket: 50% to 70%”: whether a relative clause runs into a colon or a pair of values. */
function endsInMeasure(tokens: readonly Token[], places: Places, i: number): boolean {
  for (let j = i; j < Math.min(tokens.length, i + 16); j += 1)
    if (
      at(tokens, j).text === ':' ||
      at(tokens, j).text === '→' ||
      (places.quantityAt(j)?.from === j && isMeasured(tokens, places, j) !== null)
    )
      return true
  return false
}

/** Tells the noun from the verb by position: “Support tickets down 30%” against “Support 20 schools”. */
function isNounAt(tokens: readonly Token[], places: Places, i: number): boolean {
  const token = at(tokens, i)
  if (token.verb === 0) return true
  const both = token.noun !== 0 || BOTH_WAYS.has(token.low)
  const next = at(tokens, i + 1)
  if (token.bend === 's' && token.noun !== 0 && !/^(?:the|a|an|our|all)$/.test(next.low)) return true
  if (token.bend === 'ing') {
    // “Deploying on a Friday is boring”: a verb further on makes the -ing form a noun.
    for (let j = i + 1; j < i + 7 && at(tokens, j).kind === 'word'; j += 1)
      if (/^(?:is|are|takes?|costs?|feels?)$/.test(at(tokens, j).low) && !RELATIVES.has(at(tokens, j - 1).low))
        return true
    if (DETERMINERS.has(next.low) || places.quantityAt(i + 1)) return false
    if ((next.noun & flag.FORM) !== 0 && !next.plural) return true
    const phrase = phraseAt(tokens, places, i + 1)
    return (
      isMeasured(tokens, places, phrase?.to ?? i + 1) !== null &&
      (at(tokens, phrase?.head ?? i).noun & (flag.METRIC | flag.FORM)) !== 0
    )
  }
  if (token.bend === 'ed') return false
  const pushes = (token.verb & (flag.UP | flag.DOWN | flag.SOFT)) !== 0 && token.noun === 0
  if (COMPOUNDING.has(token.low) && (next.noun & flag.FORM) !== 0 && !next.plural) {
    // “Close rate from 20%” and “Win rate”: a verb right before a form of measure is the first half of its name.
    return isMeasured(tokens, places, phraseAt(tokens, places, i + 1)?.to ?? i + 2) !== null || both
  }
  if (!both) return false
  if (DETERMINERS.has(next.low)) return false
  const direct = isMeasured(tokens, places, i + 1)
  if (next.kind !== 'word' || isFunction(next) || ADVERBS.has(next.low)) {
    if (next.low === 'for' && token.low === 'support') return true
    if (next.low === 'with' || next.low === 'for' || next.low === 'in' || next.low === 'on') return false
    if (pushes || (BOTH_WAYS.has(token.low) && token.noun === 0 && token.verb & flag.MOVES)) return false
    return (
      direct !== null &&
      !(
        places.quantityAt(i + 1) &&
        isWord(at(tokens, places.quantityAt(i + 1)?.to ?? 0)) &&
        at(tokens, places.quantityAt(i + 1)?.to ?? 0).noun !== 0
      )
    )
  }
  if (pushes || (token.verb & flag.MOVES) !== 0) return false
  const phrase = phraseAt(tokens, places, i + 1)
  if (!phrase) return false
  const head = at(tokens, phrase.head)
  const after = at(tokens, phrase.to)
  if (RELATIVES.has(after.low)) return endsInMeasure(tokens, places, phrase.to + 1)
  const measured = isMeasured(tokens, places, phrase.to)
  if (measured === 'pair')
    return (
      (head.noun & (flag.METRIC | flag.FORM | flag.LOWER | flag.EVENT | flag.DELIVERABLE)) !== 0 ||
      after.low === 'up' ||
      after.low === 'down'
    )
  return (
    measured === 'value' &&
    (head.noun & (flag.METRIC | flag.FORM | flag.LOWER)) !== 0 &&
    (token.verb & flag.REACH) === 0
  )
}

/** The bend of a verb, by its ending where no list knows it. */
const bendOf = (token: Token): Token['bend'] =>
  token.verb !== 0 ? token.bend : token.low.endsWith('ed') ? 'ed' : token.low.endsWith('s') ? 's' : 'base'

function verbAt(tokens: readonly Token[], i: number): Verb {
  const token = at(tokens, i)
  const [flags, length] = phrasalVerb(token.base, step => at(tokens, i + step).low)
  return {
    at: i,
    to: i + 1 + length,
    flags: flags || token.verb,
    base: token.base,
    bend: bendOf(token),
    known: token.verb !== 0
  }
}

/** Steps over dates, “we will”, adverbs and promises of effort, to the word the line hangs on. */
function opening(
  tokens: readonly Token[],
  places: Places,
  start: number
): { from: number; own: boolean; ensured: boolean; wrappers: Span[] } {
  let i = start
  let own = false
  let ensured = false
  const wrappers: Span[] = []
  for (let guard = 0; guard < 12; guard += 1) {
    const token = at(tokens, i)
    const next = at(tokens, i + 1)
    const time = places.timeAt(i)
    if (time?.from === i && time.masks && (at(tokens, time.to).text === ',' || time.kind !== 'window')) i = time.to
    else if (token.kind === 'mark' && token.text !== '' && !places.quantityAt(i) && !/^[$€£₹#([]$/.test(token.text))
      i += 1
    else if (OWN.has(token.low)) {
      own = true
      i += 1
    } else if (
      (token.low === 'our' || token.low === 'the') &&
      next.low === 'team' &&
      /^(?:will|shall|to|should)$/.test(at(tokens, i + 2).low)
    ) {
      own = true
      i += 2
    } else if (
      /^(?:will|shall|to|should|must|can|could|may|might|would)$/.test(token.low) &&
      next.kind === 'word' &&
      (own || token.low === 'to') &&
      (token.low !== 'may' || own)
    )
      i += 1
    else if (
      STEPS.has(token.low) ||
      (token.low.length > 4 &&
        token.low.endsWith('ly') &&
        token.noun === 0 &&
        token.verb === 0 &&
        next.kind === 'word' &&
        !time)
    )
      i += 1
    else {
      const [length, isPromise] = wrapper(tokens, i)
      if (length === 0) break
      wrappers.push([token.start, at(tokens, i + length - 1).end])
      ensured ||= isPromise
      i += length
    }
  }
  return { from: i, own, ensured, wrappers }
}

/** The length of an effort or promise that wraps a clause, and whether it is a promise. */
function wrapper(tokens: readonly Token[], i: number): [length: number, isPromise: boolean] {
  const token = at(tokens, i)
  const [next, third] = [at(tokens, i + 1), at(tokens, i + 2)]
  if (token.kind !== 'word') return [0, false]
  if ((token.verb & flag.EFFORT) !== 0 && (next.low === 'to' || next.low === 'for' || next.low === 'and'))
    return [2, false]
  if (/^(?:work|works|working)$/.test(token.low) && /^(?:to|towards?)$/.test(next.low)) return [2, false]
  if (
    /^(?:look|plan|continue|continues|help|helps|helping|planning|get)$/.test(token.low) &&
    next.low === 'to' &&
    third.verb !== 0
  )
    return [2, false]
  if (token.low === 'would' && next.low === 'like' && third.low === 'to') return [3, false]
  if (token.low === 'be' && next.low === 'able' && third.low === 'to') return [3, false]
  if (token.low === 'at' && next.low === 'least' && (third.verb & flag.EFFORT) !== 0) return [2, false]
  if (token.low === 'focus' && next.low === 'on' && third.bend === 'ing') return [2, false]
  if (token.base === 'ensure') return [next.low === 'that' ? 2 : 1, true]
  if (token.base === 'make' && next.low === 'sure') return [third.low === 'that' ? 3 : 2, true]
  if (token.base === 'guarantee') return [next.low === 'that' ? 2 : 1, true]
  if (token.base === 'continue' && next.bend === 'ing' && next.verb !== 0) return [1, false]
  return [0, false]
}

/** The verb a subject goes with: the first after it, past a relative pronoun, a copula or an adverb. */
function verbOf(tokens: readonly Token[], places: Places, subject: Phrase): Verb | null {
  let j = subject.to
  let copula = -1
  for (let guard = 0; guard < 40 && j < tokens.length; guard += 1) {
    const token = at(tokens, j)
    const quantity = places.quantityAt(j)
    const time = places.timeAt(j)
    if (quantity) {
      j = quantity.to
      if (copula < 0) continue
      break
    }
    if (time?.from === j) {
      j = time.to
      continue
    }
    if (token.kind === 'mark') {
      if (/^[,;:.(]$/.test(token.text)) break
      j += 1
      continue
    }
    if (/^(?:and|or|&)$/.test(token.low) && j === subject.to && at(tokens, j + 1).noun !== 0) {
      // “Brave and Opera ship …”: the second half of the subject.
      j = Math.max(phraseAt(tokens, places, j + 1)?.to ?? j + 1, j + 1)
      continue
    }
    if (CONJUNCTIONS.has(token.low)) break
    if (COPULAS.has(token.low) && token.low !== 'have') {
      copula = j
      j += 1
      continue
    }
    if (RELATIVES.has(token.low) || ADVERBS.has(token.low) || token.low.endsWith('ly')) {
      j += 1
      continue
    }
    if (PREPOSITIONS.has(token.low)) {
      if (copula >= 0) break
      const inner = token.low === 'to' && at(tokens, j + 1).verb !== 0 ? null : phraseAt(tokens, places, j + 1)
      if (token.low === 'to' && !inner) return at(tokens, j + 1).verb !== 0 ? verbAt(tokens, j + 1) : null
      j = Math.max(inner?.to ?? j + 1, j + 1)
      continue
    }
    const isSaid =
      ADVERBS.has(at(tokens, j - 1).low) && token.noun === 0 && token.low.length > 4 && /(?:s|ed)$/.test(token.low)
    if (token.verb !== 0 || copula >= 0 || isSaid || isPredicateVerb(tokens, j)) {
      if (token.verb === 0 && copula >= 0 && !isSaid) break
      return verbAt(tokens, j)
    }
    j += 1
  }
  return copula >= 0 ? { at: copula, to: copula + 1, flags: 0, base: 'be', bend: 'base', known: true } : null
}

/** Reads the head of a line. `start` is the first token after its label. */
export function clauseOf(
  { tokens, times, quantities }: Reading,
  start: number,
  places = new Places({ tokens, times, quantities })
): Clause {
  const { from, own, ensured, wrappers } = opening(tokens, places, start)
  const first = at(tokens, from)
  const base = { from, own, ensured, wrappers }
  const isQuantity = places.quantityAt(from)
  const isVerbalQuantity = isQuantity?.form === 'multiple' && first.verb !== 0 && first.bend !== 's'
  if (
    isWord(first) &&
    (!isQuantity || isVerbalQuantity) &&
    first.verb !== 0 &&
    !isNounAt(tokens, places, from) &&
    !DETERMINERS.has(first.low)
  ) {
    const verb = verbAt(tokens, from)
    return { ...base, verb, subject: null, object: phraseAt(tokens, places, verb.to) }
  }
  if (
    isWord(first) &&
    !isQuantity &&
    first.verb === 0 &&
    first.noun === 0 &&
    !isFunction(first) &&
    !DETERMINERS.has(first.low) &&
    isUnknownVerb(tokens, places, from)
  ) {
    return {
      ...base,
      verb: { at: from, to: from + 1, flags: flag.OUTPUT, base: first.low, bend: 'base', known: false },
      subject: null,
      object: phraseAt(tokens, places, from + 1)
    }
  }
  const subject = phraseAt(tokens, places, from)
  if (!subject) return { ...base, verb: null, subject: null, object: null }
  const verb = verbOf(tokens, places, subject)
  return { ...base, verb, subject, object: verb ? phraseAt(tokens, places, verb.to) : null }
}

/** A word no list knows, in the place of a command: “Gamify the checkout”. */
function isUnknownVerb(tokens: readonly Token[], places: Places, i: number): boolean {
  const token = at(tokens, i)
  const next = at(tokens, i + 1)
  if (/(?:ize|ise|ify|ate|ing)$/.test(token.low) && token.low.length > 5 && next.kind === 'word' && !isFunction(next))
    return true
  if (token.low.endsWith('s') || token.low.includes('-')) return false
  if (/^(?:the|a|an|our|my|all|their)$/.test(next.low)) return true
  const quantity = places.quantityAt(i + 1)
  return (
    quantity !== undefined &&
    !quantity.unit &&
    !quantity.bound &&
    quantity.form === 'number' &&
    at(tokens, quantity.to).kind === 'word' &&
    !isFunction(at(tokens, quantity.to))
  )
}
