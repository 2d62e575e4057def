import { isNumeral } from './calendar.ts'
import * as flag from './lexicon/flags.ts'
import type { Places } from './places.ts'
import { at, isOneOf, type Token, touches, words } from './token.ts'

/** A noun with what stands before it: “the first 12 blog posts”. Token indices; `head` is its last noun. */
export type Phrase = { readonly from: number; readonly to: number; readonly head: number }

export const DETERMINERS = words(
  'the a an our my your their its his her this these those all every each any some both another'
)

export const PREPOSITIONS = words(
  'of in on at by for from to with without within under over above below per via through throughout during before after across among amongst between into onto toward towards against about as than like until since versus vs near around beyond despite upon using regarding including based due comparing showing explaining describing covering containing detailing outlining summarizing summarising identifying highlighting'
)

export const CONJUNCTIONS = words(
  'and or but while so because when if then plus & nor yet once although though where whenever'
)

export const RELATIVES = words('who that which whose')

export const COPULAS = words(
  "is are was were be been being will shall can could may might must should would has have had do does did isn't aren't don't can't won't cannot stays stay remains remain feels feel becomes become gets get"
)

export const ADVERBS = words(
  'not never always also only just now then finally still again already once together fully more most less well very too so even actually up down out off in back worldwide'
)

export const isWord = (token: Token) => token.kind === 'word'

export const isFunction = (token: Token) =>
  PREPOSITIONS.has(token.low) || CONJUNCTIONS.has(token.low) || RELATIVES.has(token.low) || COPULAS.has(token.low)

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
        (/^["“”'‘’$/#+-]$/.test(token.text) && (head < 0 || touches(at(tokens, j - 1), token))) ||
        (token.text === ':' && touches(at(tokens, j - 1), token) && touches(token, at(tokens, j + 1)))
      )
        continue
      break
    }
    if (DETERMINERS.has(token.low) || isOneOf(token.low, 'approximately roughly nearly almost')) {
      if (head < 0) continue
      // “Platinum A rating”
      if (token.text !== 'A') break
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
        !DETERMINERS.has(at(tokens, j + 2).low) &&
        (at(tokens, j + 2).noun | (isWord(at(tokens, j + 2)) ? at(tokens, j + 3).noun : 0)) !== 0
      )
        continue
      break
    }
    if (head >= 0 && isAsideWe(token, at(tokens, j + 1))) break
    if (head >= 0 && (ADVERBS.has(token.low) || isLive(token, at(tokens, j + 1)))) break
    if (head >= 0 && (isPredicateVerb(tokens, j) || isAdverb(at(tokens, head), token, at(tokens, j + 1)))) break
    head = j
  }
  return head < 0 ? null : { from: i, to: Math.max(j, head + 1), head }
}

/** “Portal live by May”: what has become of it, not its name. */
export const isLive = (token: Token, next: Token): boolean =>
  token.low === 'live' && (!isWord(next) || PREPOSITIONS.has(next.low))

/** “The videos we publish …”: whose they are is said within the phrase. */
export const isAsideWe = (token: Token, next: Token): boolean =>
  isOneOf(token.low, 'we they you i') && next.verb !== 0 && next.bend !== 'ing'

/** What follows a verb rather than a noun: “wait no more”, “join us”. */
const DEGREE = /^(?:us|no|not|more|less|longer|faster)$/

/** “App usage significantly up”: how, not what; “weekly” and “family” are known by other lists. */
const isAdverb = (head: Token, { low, noun, tone }: Token, next: Token): boolean =>
  ((head.noun !== 0 && tone !== 0) || head.plural) && noun === 0 && low.endsWith('ly') && next.noun === 0

const ADJECTIVE = /(?:ic|al|lar|ive|ous|ful|able|less|per)$/

/** Whether a word after a noun is what that noun does or has had done to it: “pupils explain”, “posts published”. */
export function isPredicateVerb(tokens: readonly Token[], j: number): boolean {
  const token = at(tokens, j)
  if (token.verb === 0) return isUnknownPredicate(tokens, j)
  const before = at(tokens, j - 1)
  // “400 toilets constructed”, “Sharding completed by May”: a participle that nothing is named after.
  if (token.bend === 'ed')
    return token.noun === 0 && token.low !== 'qualified' && (before.noun !== 0 || isClosing(tokens, j))
  // “Newsletters getting more views each time”
  if (token.bend === 'ing') return before.plural && isOneOf(at(tokens, j + 1).low, 'more less fewer')
  // “Seven new signs”: what is new is a thing.
  if (before.low === 'new') return false
  return token.bend === 's' ? doesOne(tokens, j) : doMany(tokens, j)
}

/** Whether a clause may end with a word: “toilets constructed in May”, “plans written and agreed”. */
function isClosing(tokens: readonly Token[], j: number): boolean {
  const [before, next] = [at(tokens, j - 1), at(tokens, j + 1)]
  // “ISO 27001 certified”: a number that belongs to a name.
  const isName = before.kind === 'number' && /^[A-Z]{2}/.test(at(tokens, j - 2).text)
  return (
    (isName || (isWord(before) && !isFunction(before))) &&
    (!isWord(next) ||
      PREPOSITIONS.has(next.low) ||
      (next.low === 'and' && /(?:ed|nt)$/.test(at(tokens, j + 2).low)) ||
      isOneOf(next.low, 'off out up'))
  )
}

/** A verb no list knows, told by its ending or by who goes before: “pupils giggle at …”, “ponds dredged”. */
function isUnknownPredicate(tokens: readonly Token[], j: number): boolean {
  const [before, { low, noun, tone }, next] = [at(tokens, j - 1), at(tokens, j), at(tokens, j + 1)]
  if (low === 'exists') return true
  const isEd = /(?:[^aeiou]ed|ied|ted|sed|ued)$/.test(low) && noun === 0
  if (isEd && (before.noun !== 0 || isClosing(tokens, j))) return true
  const acts = before.plural && isActor(before) && noun === 0 && tone === 0 && !low.endsWith('s')
  return (
    acts &&
    (DETERMINERS.has(next.low) ||
      isOneOf(next.low, 'us them it me with in on to from for about without at') ||
      (next.low === 'and' && isClosing(tokens, j)))
  )
}

export const isActor = ({ noun }: Token): boolean => (noun & (flag.PERSON | flag.STAFF)) !== 0

/** “The town renews”, “Each pupil reads 3 books”. */
function doesOne(tokens: readonly Token[], j: number): boolean {
  const [before, token, next] = [at(tokens, j - 1), at(tokens, j), at(tokens, j + 1)]
  // “Automatic retries for …”: nobody does so.
  const isDescribed = before.noun === 0 && ADJECTIVE.test(before.low) && (!isWord(next) || PREPOSITIONS.has(next.low))
  if (token.noun === 0 && next.bend !== 'ed' && !isDescribed) return true
  // “Priya spends less time on invoices”
  const isNamed = /^[A-Z][a-z]+$/.test(before.text) && before.noun === 0 && before.verb === 0
  if (isNamed && isOneOf(next.low, 'less fewer more')) return true
  return isActor(before) && !before.plural && (DETERMINERS.has(next.low) || isNumeral(next) || DEGREE.test(next.low))
}

/** “Parents renew”, “Pupils plan 3 trips”, “Sales increase in the north”. */
function doMany(tokens: readonly Token[], j: number): boolean {
  const [before, token, next] = [at(tokens, j - 1), at(tokens, j), at(tokens, j + 1)]
  if (before.plural && isActor(before))
    return (
      token.noun === 0 ||
      DETERMINERS.has(next.low) ||
      PREPOSITIONS.has(next.low) ||
      DEGREE.test(next.low) ||
      isOneOf(next.low, 'how that what why') ||
      next.noun !== 0 ||
      isNumeral(next)
    )
  // “The data team identify 3 gaps”: many in one word.
  if ((before.noun & flag.STAFF) !== 0 && token.noun === 0 && (isNumeral(next) || DETERMINERS.has(next.low)))
    return true
  if ((token.verb & flag.MOVES) !== 0 && (before.noun & flag.METRIC) !== 0 && isClosing(tokens, j)) return true
  return before.plural && token.noun === 0 && !token.plural
}
