import * as flag from '../../okr/lexicon/flags.ts'
import { isWord } from '../../okr/phrase.ts'
import { BOTH_WAYS } from '../../okr/position.ts'
import { at, isOneOf, spanOf, words } from '../../okr/token.ts'
import { verbAt } from '../../okr/verb.ts'
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
    const { tokens, clause, places } = line
    const command = clause.verb && !clause.subject ? clause.verb : null
    // “Be calm and present”, “Feel strong and unhurried”: what follows a state is another word for it.
    if (aim.course === 'label') return { outcome: 'not-applicable' }
    if (!command || isOneOf(command.base, 'be feel become stay')) return { outcome: 'met', evidence: [] }
    const starts: number[] = [command.at]
    for (let i = command.to + 1; i < tokens.length; i += 1) {
      const token = at(tokens, i)
      let before = at(tokens, i - 1)
      if (before.low === 'then' || before.low === 'also' || before.low === 'to') {
        // “…, to reuse them elsewhere” says what for.
        if (before.low === 'to' && at(tokens, i - 2).text === ',') continue
        before = at(tokens, i - 2)
      }
      if (!JOINS.has(before.low) || token.kind !== 'word' || places.quantityAt(i)) continue
      const next = at(tokens, i + 1)
      // “… and be present at home” is a state again.
      // “… and give them a reason” goes on with those named before.
      if (isOneOf(token.low, 'be feel stay') || isOneOf(next.low, 'them it him her')) continue
      const acts = token.verb !== 0 && token.bend === 'base' && next.kind === 'word' && !JOINS.has(next.low)
      // “open Nagpur depot” and “win back the lost” act; “sign and drive” and “open rate” may name.
      const goesOn =
        verbAt(tokens, i).to > i + 1 || isOneOf(next.low, 'the a an our my new more all every their its into')
      const isNoun = token.noun !== 0 && !goesOn && !/^\p{Lu}/u.test(next.text)
      // “the product and design team”, “host and attend meetups”: one noun, one object.
      const isJoined =
        ((token.noun !== 0 || BOTH_WAYS.has(token.low)) &&
          (token.verb & flag.MOVES) === 0 &&
          next.noun !== 0 &&
          at(tokens, i - 2).noun !== 0) ||
        (starts.at(-1) ?? 0) >= i - 2
      const last = at(tokens, i - 2)
      // “fair and open”, “safe and clean”: after an adjective comes another.
      const isDescribing =
        ((token.tone & (flag.VAGUE | flag.VIVID)) !== 0 && token.verb === 0) ||
        (isWord(last) &&
          (last.noun === 0 || last.low === 'fair') &&
          (last.verb === 0 || last.tone !== 0) &&
          DESCRIBING.has(token.low))
      if (
        acts &&
        !isJoined &&
        !isNoun &&
        !isDescribing &&
        (token.noun === 0 ? next.low !== 'of' : !isOneOf(next.low, 'of to for in by with'))
      )
        starts.push(i)
    }
    if (starts.length === 1) return { outcome: 'met', evidence: [] }
    const ends = [...starts.slice(1).map(start => lastWordBefore(start)), tokens.length]
    const spans: Span[] = starts.map((start, k) => spanOf(tokens, start, ends[k] ?? tokens.length))
    const [first, second] = spans.map(span => text.slice(...span).replace(/(?<![.\s])[.\s]+$/, ''))
    function lastWordBefore(index: number): number {
      let j = index
      while (j > 0 && (JOINS.has(at(tokens, j - 1).low) || isOneOf(at(tokens, j - 1).low, 'then also to'))) j -= 1
      return j
    }
    const trimmed = spans.map(
      ([start, end]): Span => [start, start + text.slice(start, end).replace(/(?<![.\s])[.\s]+$/, '').length]
    )
    // Which of them counts only the writer knows; the first is where they began.
    const [kept] = trimmed
    const fix = kept && text.slice(...kept).split(/\s+/).length > SHORT ? text.slice(0, kept[1]).trim() : null
    return starts.length === 2
      ? {
          outcome: 'missed',
          reason: 'two',
          evidence: trimmed,
          data: { first: first ?? '', second: second ?? '' },
          credit: 0.3,
          fix
        }
      : { outcome: 'missed', reason: 'many', evidence: trimmed, data: { count: String(starts.length) }, fix }
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
    'Make research and development a joy to work with'
  ]
})
