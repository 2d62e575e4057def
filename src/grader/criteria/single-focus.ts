import * as flag from '../../okr/lexicon/flags.ts'
import type { Line } from '../../okr/line.ts'
import { isWord } from '../../okr/phrase.ts'
import { BOTH_WAYS } from '../../okr/position.ts'
import { at, isOneOf, spanOf, type Token, words } from '../../okr/token.ts'
import { type Verb, verbAt } from '../../okr/verb.ts'
import type { Span } from '../../text/spans.ts'
import { DESCRIBING } from '../aims/commanded.ts'
import { criterion } from '../criterion.ts'

/** “Get fit”, “Modernise the stack”: so few words leave open who will notice. */
const SHORT = 3

const JOINS = words('and & plus ; ,')

export const singleFocus = criterion({
  id: 'single-focus',
  judges: 'objective',
  title: { met: 'Aims at one thing', missed: 'Aims at several things' },
  why: 'Two goals in one sentence compete for the same weeks, and half of it can succeed while the other half fails. One objective, one place to arrive.',
  dissent: 'Two measures of one idea, such as revenue and profit, divide coaches. We let them pass.',
  sources: ['wodtke-2016', 'google-playbook'],
  lesson: 'objectives',
  reasons: {
    two: '“{first}” and “{second}” can each come true without the other. Choose the one that matters now, or write two objectives.',
    many: 'There are {count} goals in this line. Which one would you keep if you could keep only one?'
  },
  check({ text, line, aim }) {
    if (aim.course === 'label') return { outcome: 'not-applicable' }
    const { tokens, clause } = line
    const command = clause.verb && !clause.subject ? clause.verb : null
    // “Be calm and present”, “Feel strong and unhurried”: what follows a state is another word for it.
    if (!command || isOneOf(command.base, 'be feel become stay')) return { outcome: 'met', evidence: [] }
    const starts = startsOf(line, command)
    if (starts.length === 1) return { outcome: 'met', evidence: [] }
    const evidence = starts.map((start, k): Span => {
      const [from, to] = spanOf(tokens, start, endBefore(tokens, starts[k + 1] ?? null))
      return [from, from + text.slice(from, to).replace(/(?<![.\s])[.\s]+$/, '').length]
    })
    const [first = '', second = ''] = evidence.map(span => text.slice(...span))
    // Which of them counts only the writer knows; the first is where they began.
    const fix = first.split(/\s+/).length > SHORT ? text.slice(0, evidence[0]?.[1]).trim() : null
    return starts.length === 2
      ? { outcome: 'missed', reason: 'two', evidence, data: { first, second }, credit: 0.3, fix }
      : { outcome: 'missed', reason: 'many', evidence, data: { count: String(starts.length) }, fix }
  },
  examples: [
    {
      bad: '[[Simplify checkout]] and [[enter the German market]]',
      reason: 'two',
      better: 'Make checkout fast and worry-free'
    },
    {
      bad: '[[Fix promotions]], [[launch a learning budget]] and [[cut attrition]]',
      reason: 'many',
      better: 'Build a fair and open promotion process'
    },
    {
      bad: '[[Get fit]], [[write a novel]] and [[pay off my loan]]',
      reason: 'many',
      better: 'Feel strong and unhurried when I run'
    }
  ],
  allows: [
    'Grow responsibly and sustainably',
    'Make checkout fast and worry-free',
    'Win parents and teachers',
    'Be calm and present at home',
    'Make lessons safe and open to all',
    'Make research and development a joy to work with',
    'Make it effortless to hire, pay and look after people'
  ]
})

/** Where each goal of a command begins: its verb, and every further verb that is joined to it. */
function startsOf({ tokens, places }: Line, command: Verb): number[] {
  const starts = [command.at]
  for (let i = command.to + 1; i < tokens.length; i += 1)
    if (!places.quantityAt(i) && isJoinedOn(tokens, i) && isGoal(tokens, i, starts.at(-1) ?? 0)) starts.push(i)
  return starts
}

/** Whether “and”, a comma or the like stands before a word, past “then”, “also” and “to”. */
function isJoinedOn(tokens: readonly Token[], i: number): boolean {
  const { low } = at(tokens, i - 1)
  if (!isOneOf(low, 'then also to')) return JOINS.has(low)
  // “…, to reuse them elsewhere” says what for.
  return JOINS.has(at(tokens, i - 2).low) && !(low === 'to' && at(tokens, i - 2).text === ',')
}

/** Whether a joined word begins a goal of its own: a verb with something to act on. */
function isGoal(tokens: readonly Token[], i: number, start: number): boolean {
  const token = at(tokens, i)
  const next = at(tokens, i + 1)
  // “… and be present at home” is a state again, “… and give them a reason” goes on with those named before.
  if (isOneOf(token.low, 'be feel stay') || isOneOf(next.low, 'them it him her')) return false
  const acts = token.verb !== 0 && token.bend === 'base' && next.kind === 'word' && !JOINS.has(next.low)
  // “Open Nagpur depot” and “win back the lost” act; “sign and drive” and “open rate” may name.
  const goesOn = verbAt(tokens, i).to > i + 1 || isOneOf(next.low, 'the a an our my new more all every their its into')
  const isNoun = token.noun !== 0 && !goesOn && !/^\p{Lu}/u.test(next.text)
  const isAlone = token.noun === 0 ? next.low === 'of' : isOneOf(next.low, 'of to for in by with')
  // “Host and attend meetups”: one object for both.
  const isTwin = start >= i - 2 || isInSeries(tokens, i)
  return acts && !isNoun && !isAlone && !isTwin && !isHalfOfName(tokens, i) && !isDescribing(tokens, i)
}

/** “Let members join, pay and leave without a call”: verbs in a row, for one thing. */
function isInSeries(tokens: readonly Token[], i: number): boolean {
  const [before, comma, first] = [at(tokens, i - 2), at(tokens, i - 3), at(tokens, i - 4)]
  return comma.text === ',' && [before, first].every(({ verb, bend }) => verb !== 0 && bend === 'base')
}

/** “The product and design team”: one noun with two halves. */
function isHalfOfName(tokens: readonly Token[], i: number): boolean {
  const { low, noun, verb } = at(tokens, i)
  return (
    (noun !== 0 || BOTH_WAYS.has(low)) &&
    (verb & flag.MOVES) === 0 &&
    at(tokens, i + 1).noun !== 0 &&
    at(tokens, i - 2).noun !== 0
  )
}

/** “Fair and open”, “safe and clean”: after an adjective comes another. */
function isDescribing(tokens: readonly Token[], i: number): boolean {
  const { low, tone, verb } = at(tokens, i)
  const last = at(tokens, i - 2)
  return (
    ((tone & (flag.VAGUE | flag.VIVID)) !== 0 && verb === 0) ||
    (isWord(last) &&
      (last.noun === 0 || last.low === 'fair') &&
      (last.verb === 0 || last.tone !== 0) &&
      DESCRIBING.has(low))
  )
}

/** Where a goal ends: before what joins the next one to it, or with the line. */
function endBefore(tokens: readonly Token[], next: number | null): number {
  let end = next ?? tokens.length
  if (next !== null)
    while (end > 0 && (JOINS.has(at(tokens, end - 1).low) || isOneOf(at(tokens, end - 1).low, 'then also to'))) end -= 1
  return end
}
