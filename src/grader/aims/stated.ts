import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import { DETERMINERS, isFunction, isWord } from '../../okr/phrase.ts'
import { at, isOneOf, spanOf, type Token } from '../../okr/token.ts'
import type { Leading } from '../aim.ts'
import { has } from '../kinds/kind-reading.ts'

const isTimed = ({ noun }: Token) => has(noun, flag.TIME)

/** Where an objective leads that opens with who or what: “Our graduates can explain …”, “Payroll”. */
export function statedAim(line: Line): Leading {
  const { tokens, clause, start } = line
  const wordCount = tokens.slice(start, start + 40).filter(token => token.kind === 'word').length
  const whole = [spanOf(tokens, clause.from, clause.subject?.to ?? clause.from + 1)]
  const verb = clause.verb
  if (verb && (verb.bend !== 'ing' || isOneOf(at(tokens, verb.at - 1).low, 'is are'))) {
    const head = at(tokens, clause.subject?.head ?? -1)
    const done = verb.bend === 'ed' && has(head.noun, flag.DELIVERABLE | flag.EVENT | flag.WORK)
    if (done) return ['project', 0.12, whole]
    const reallySaid = wordCount >= 4
    if (reallySaid) return ['destination', 0.8, [spanOf(tokens, clause.from, verb.to)]]
  }
  const opens = isOneOf(at(tokens, clause.from).low, 'a an each every no')
  for (let i = clause.from + 1; i < tokens.length && wordCount >= 4; i += 1) {
    const [token, before] = [at(tokens, i), at(tokens, i - 1)]
    const next = at(tokens, i + 1)
    if (!isWord(before) || isFunction(before) || before.low.endsWith('ing') || !isWord(token)) continue
    // “Being on call is a quiet night”, “a cup of ours tastes the same”, “families treat us”: no topic goes on like that.
    const isSaid =
      isOneOf(token.low, 'is are') ||
      (!isFunction(token) &&
        !DETERMINERS.has(before.low) &&
        !isTimed(token) &&
        (isOneOf(next.low, 'us them it me my our its their the what how why') ||
          (opens && /[^s]s$/.test(token.low) && token.noun === 0 && isWord(next))))
    if (isSaid) return ['destination', 0.7, [spanOf(tokens, clause.from, i + 1)]]
  }
  const all = [spanOf(tokens, clause.from, Math.min(tokens.length, clause.from + 40))]
  // “Sales and product work as if …”: a topic has no second clause.
  if (
    wordCount >= 6 &&
    /\b(?:as if|when|because|without|even|before|until|so \w+ that)\b/i.test(line.text.slice(0, 300))
  )
    return ['destination', 0.65, all]
  const head = at(tokens, clause.subject?.head ?? -1)
  // “Ensure stability of the platform” promises, though it names nobody.
  if (clause.ensured) return ['direction', 0.3, all]
  // “Support for iPad”, “Completion of the fair”: work, named rather than told.
  if (isOneOf(head.low, 'support completion implementation launch rollout migration installation'))
    return ['project', 0.1, all]
  return ['label', wordCount >= 7 ? 0.4 : wordCount >= 4 ? 0.28 : 0.12, all]
}
