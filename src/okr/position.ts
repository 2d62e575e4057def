import * as flag from './lexicon/flags.ts'
import { ADVERBS, DETERMINERS, isFunction, isWord, phraseAt, RELATIVES } from './phrase.ts'
import type { Places } from './places.ts'
import { at, type Token, words } from './token.ts'

/** Nouns that are verbs elsewhere, beyond those the lexicon knows as both. */
export const BOTH_WAYS = words(
  'support help plan lead review test study design process contact research train report survey market track update display work network address approach control practice exercise interest focus return finish start use check call offer increase decrease rise drop cut growth drive'
)

/** Verbs that join “rate”, “time” and the like into the name of a measure. */
const COMPOUNDING = words(
  'close win hire open fill ramp load build deploy merge click handle bounce reopen renew adopt read churn pass return reply respond return score test lead cycle wait hold access ship onboard approve repeat share install sign recall'
)

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
export function isNounAt(tokens: readonly Token[], places: Places, i: number): boolean {
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

/** A word no list knows, in the place of a command: “Gamify the checkout”. */
export function isUnknownVerb(tokens: readonly Token[], places: Places, i: number): boolean {
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
