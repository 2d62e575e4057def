import * as flag from './lexicon/flags.ts'
import { isFunction, isLive, isWord, phraseAt, RELATIVES } from './phrase.ts'
import type { Places } from './places.ts'
import { at, isOneOf, type Token, words } from './token.ts'

/** Nouns that are verbs elsewhere, beyond those the lexicon knows as both. */
export const BOTH_WAYS = words(
  'phone help design train search track update display network address approach control exercise interest focus finish start use check offer increase decrease rise drop cut drive win open close build journal campaign surprise'
)

/** Words that start another clause, whose “is” belongs to somebody else. */
const CLAUSE =
  /^(?:who|which|that|whose|what|how|where|when|why|if|whether|so|until|because|while|we|they|it|you|i|and|or|but|as|than|there)$/

const ARTICLES = /^(?:the|a|an|our|my|your|their|its|his|her|all|every|each|this|these)$/

/**
 * Where the line says a value of something rather than commands it: a colon or arrow before a quantity, two values
 * joined, or “down from”. Before that place stands the name of what is measured.
 */
export function valueAt(tokens: readonly Token[], places: Places, from: number): number {
  for (let i = from + 1; i < Math.min(tokens.length, from + 24); i += 1) {
    const token = at(tokens, i)
    const quantity = places.quantityAt(i)
    const next = places.quantityAt(i + 1)
    if (quantity?.from === i && token.text === '+') return i
    if (/^[:→➔➜⇒]$/.test(token.low) && (next || (at(tokens, i + 1).low === 'from' && places.quantityAt(i + 2))))
      return i
    if (
      isOneOf(token.low, 'up down') &&
      (next || (isOneOf(at(tokens, i + 1).low, 'by to from') && places.quantityAt(i + 2)))
    )
      return i
    // “Unsubscribe rate cut in half”: what is done to a measure.
    if (i > from + 1 && (token.verb & flag.MOVES) !== 0 && (at(tokens, i - 1).noun & (flag.FORM | flag.LOWER)) !== 0)
      return i
    if (PREDICATES.test(token.low) && (next || places.quantityAt(i + 2))) return i
    if (quantity?.from === i && isOneOf(at(tokens, quantity.to).low, 'to → ➔ ➜ ⇒ -')) return i
  }
  return -1
}

const PREDICATES =
  /^(?:rises?|falls?|drops?|reach(?:es)?|grows?|increases?|decreases?|improves?|exceeds?|stays?|remains?|doubles?|is|are|moves?|takes?)$/

/** A word that may be a noun or a verb, and its neighbours. */
type Spot = {
  readonly tokens: readonly Token[]
  readonly places: Places
  readonly i: number
  readonly token: Token
  readonly next: Token
}

/** One way to tell whether such a word is a noun; null leaves it to the next. */
type NounReading = (spot: Spot) => boolean | null

/** Tells the noun from the verb by position: “Support tickets down 30%” against “Support 20 schools”. */
export function isNounAt(tokens: readonly Token[], places: Places, i: number): boolean {
  const spot = { tokens, places, i, token: at(tokens, i), next: at(tokens, i + 1) }
  for (const read of READINGS) {
    const found = read(spot)
    if (found !== null) return found
  }
  return isPartOfName(spot)
}

/** “Support of parents”, “Offer from a university”, “Staff who feel heard”; “Support the choir” is a command. */
const joined: NounReading = ({ token, next }) => {
  if (next.low === 'of' && token.bend !== 'ing') return token.noun !== 0 || token.bend === 's'
  if (next.low === 'who') return token.noun !== 0
  if (next.low === 'from' && isOneOf(token.low, 'offer support help interest')) return true
  return ARTICLES.test(next.low) && token.bend !== 'ing' ? false : null
}

/** No command ends in -s: “Requests answered”, “Moves to a nursing home”. */
const inS: NounReading = ({ places, i, token }) => (token.bend === 's' ? !places.quantityAt(i + 1) : null)

/** “Deploying on a Friday is boring”, “Reporting module live”, “Working days to the close: 11 to 5” against “Hiring engineers”. */
const inIng: NounReading = ({ tokens, places, i, token, next }) => {
  if (token.bend !== 'ing') return null
  // “Remaining defects below 5”
  if (token.low === 'remaining') return true
  for (let j = i + 1; j < i + 7; j += 1)
    if (isOneOf(at(tokens, j).low, 'is are take takes cost costs feel feels') && !RELATIVES.has(at(tokens, j - 1).low))
      return true
  if (places.quantityAt(i + 1)) return false
  const of = phraseAt(tokens, places, i + 1)
  const isOfPeople = of !== null && (at(tokens, of.head).noun & flag.PERSON) !== 0
  const isNamed = !next.plural && !isOfPeople && (next.noun & (flag.DELIVERABLE | flag.FORM | flag.EVENT)) !== 0
  const isThere = of !== null && isLive(at(tokens, of.to), at(tokens, of.to + 1))
  return isNamed || isThere || valueAt(tokens, places, i) >= 0
}

/** “Registered users: …”, “Audited accounts accepted by …” */
const inEd: NounReading = ({ tokens, places, i, token, next }) => {
  if (token.bend !== 'ed') return null
  if (!isWord(next) || isFunction(next)) return false
  return (next.noun !== 0 && at(tokens, i + 2).bend === 'ed') || valueAt(tokens, places, i) >= 0
}

/** What is a verb and nothing else. */
const onlyVerb: NounReading = ({ token }) => (token.noun === 0 && !BOTH_WAYS.has(token.low) ? false : null)

/** “Campaign live by May”, “Plan agreed with the union”: what has become of it shows that it is a thing. */
const doneTo: NounReading = ({ tokens, i, next }) => {
  const behind = at(tokens, i + 2)
  const isDone = next.bend === 'ed' && next.verb !== 0 && next.noun === 0 && (!isWord(behind) || isFunction(behind))
  return isDone || isLive(next, behind) ? true : null
}

/** “Drop”, “increase”: commands, though they stand for nouns elsewhere. */
const mover: NounReading = ({ token }) =>
  (token.verb & (flag.MOVES | flag.SOFT)) !== 0 && token.noun === 0 ? false : null

/** “Visits 40 → 60”, “Support tickets: 40”; “Visit 40 schools” counts what the command is about. */
const valued: NounReading = ({ tokens, places, i }) => {
  const quantity = places.quantityAt(i + 1)
  const value = valueAt(tokens, places, i)
  if (quantity) return value === i + 1 && !isWord(at(tokens, quantity.to))
  return value >= 0 ? true : null
}

/** “Search totals are tracked”, “Track times to each step are logged”: what is told of it shows that it is a thing. */
const told: NounReading = ({ tokens, i, token, next }) => {
  if (isToldOf(tokens, i)) return true
  return isFunction(next) ? next.low === 'for' && token.low === 'support' : null
}

/** The ways to tell a noun from a verb. The first that answers decides. */
const READINGS: readonly NounReading[] = [joined, inS, inIng, inEd, onlyVerb, doneTo, mover, valued, told]

/** Whether the word is the first half of a name, by what follows: “Win rate of 27%”, “Help centre translated”, “Test automation covers …”. */
function isPartOfName({ tokens, places, i, token, next }: Spot): boolean {
  const phrase = phraseAt(tokens, places, i + 1)
  const to = phrase?.to ?? -2
  const head = at(tokens, phrase?.head ?? -1)
  const [after, second] = [at(tokens, to), at(tokens, to + 1)]
  // “Support contacts caused by …”
  const isCounted =
    head.plural && phrase?.head === i + 1 && (head.noun & flag.METRIC) !== 0 && (head.noun & flag.PERSON) === 0
  if (isOneOf(token.low, 'help support') && (isOneOf(next.low, 'centre center desk') || isCounted)) return true
  // “Partner portal v2 shipped”
  const isDone = after.bend === 'ed' && after.verb !== 0 && after.noun === 0 && !isWord(second)
  // “Feature flags in place”
  if (
    isDone ||
    (after.bend === 's' && after.verb !== 0 && after.noun === 0) ||
    isLive(after, second) ||
    (after.low === 'in' && second.low === 'place')
  )
    return true
  if ((head.noun & (flag.FORM | flag.METRIC)) === 0) return false
  if (isSaid(places, to)) return true
  // “Contact rate at 3%”; “Test sites in 3 towns” says where.
  const isWhere = isOneOf(after.low, 'in for with across among on from')
  return isSaid(places, to + 1) && (!isWhere || places.quantityAt(to + 1)?.unit?.kind === 'time')
}

/** Whether a finite “is” or “are” follows in the same clause. */
function isToldOf(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j < i + 14; j += 1) {
    const { low, kind } = at(tokens, j)
    if (isOneOf(low, 'is are shall') || (low === 'be' && at(tokens, j - 1).low === 'to')) return j > i + 1
    if ((kind === 'mark' && low !== ',') || CLAUSE.test(low)) return false
  }
  return false
}

/** Whether a number starts here that says how much, unlike “every” or “all”. */
const isSaid = (places: Places, i: number): boolean => places.quantityAt(i)?.faint === false

/** A word no list knows, in the place of a command: “Gamify the checkout”. */
export function isUnknownVerb(tokens: readonly Token[], places: Places, i: number): boolean {
  const token = at(tokens, i)
  const next = at(tokens, i + 1)
  // “Incoming calls”, “Failed nightly runs”, “Mould-growing complaints”: what comes, not what to do.
  if (/(?:coming|going|ssing|maining|[^e]ed|-\w+ing)$/.test(token.low)) return false
  if (/(?:ize|ise|ify|ate|ing)$/.test(token.low) && token.low.length > 5 && isWord(next))
    return valueAt(tokens, places, i) < 0
  if (token.low.endsWith('s')) return false
  if (next.low.length > 4 && next.low.endsWith('ly') && next.noun === 0) return true
  // “Platinum A rating”
  if (ARTICLES.test(next.low) && next.text !== 'A') return !isOneOf(token.low, 'half not')
  const quantity = places.quantityAt(i + 1)
  return (
    quantity?.form === 'number' &&
    !quantity.unit &&
    !quantity.bound &&
    isWord(at(tokens, quantity.to)) &&
    !isFunction(at(tokens, quantity.to))
  )
}
