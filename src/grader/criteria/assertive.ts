import { HEDGE } from '../../okr/lexicon/flags.ts'
import { at, isOneOf, words } from '../../okr/token.ts'
import type { Span } from '../../text/spans.ts'
import { criterion } from '../criterion.ts'
import { without } from '../rewrite.ts'
import { tonedSpans } from '../tone.ts'

const ROUGHLY = words('about around approximately roughly circa')

const MODAL = /^(?:should|could|might|may)$/i

/** Whether an offset lies in an aside or in somebody’s words, which promise nothing. */
const inBrackets = (text: string, at: number): boolean =>
  ['()', '“”'].some(([open = '', close = '']) => text.lastIndexOf(open, at) > text.lastIndexOf(close, at)) ||
  text.slice(0, at).split('"').length % 2 === 0

export const assertive = criterion({
  id: 'assertive',
  judges: 'key-result',
  title: { met: 'Commits', missed: 'Leaves a way out' },
  why: 'Trying is always possible, so a key result that promises to try is always met. Say what will be true; the ambition may be high, the wording may not be soft.',
  sources: ['doerr-2018', 'google-playbook', 'wiegers'],
  lesson: 'key-results',
  reasons: {
    hedge: '“{words}” lets you off before you start. Leave it out and say what will be true at the end.',
    roughly: '“{words}” blurs the number. Pick one figure; you may still land a little beside it.'
  },
  check({ text, line }) {
    const { tokens, places, clause } = line
    const hedges: Span[] = []
    const rough: Span[] = []
    for (const span of [
      ...clause.wrappers.filter(
        each => !/^(?:ensure|make sure|guarantee|continue|get|be able|help)/i.test(text.slice(...each))
      ),
      ...tonedSpans(line, HEDGE)
    ]) {
      const word = text.slice(...span).toLowerCase()
      if (ROUGHLY.has(word)) {
        const next = tokens.findIndex(token => token.start >= span[1])
        // A start nobody measured exactly may be rough: “(today about 10%)”.
        const isStart = places.quantityAt(next)?.span[0] === line.roles.baseline?.span[0] && inBrackets(text, span[0])
        if (!isStart && places.quantityAt(next)?.from === next && at(tokens, next).kind !== 'mark') rough.push(span)
      } else if (
        (MODAL.test(word) ? /\b(?:who|they|we|those|she|he|that)\s*$/i : /\bcan\s*$/i).test(
          text.slice(Math.max(0, span[0] - 8), span[0])
        )
      ) {
        // “Feedback they could act on”, “Parents can look at every mark” describe; they leave no way out.
      } else if (!inBrackets(text, span[0]) && !hedges.some(([start, end]) => span[0] < end && start < span[1]))
        hedges.push(span)
    }
    // “Support the sales team in demos”, “Focus on key accounts”: effort at somebody’s side, with no end of its own.
    const { verb, subject } = clause
    if (
      verb &&
      !subject &&
      hedges.length === 0 &&
      !line.roles.target &&
      isOneOf(verb.base, 'support explore focus contribute')
    )
      return {
        outcome: 'missed',
        reason: 'hedge',
        evidence: [[at(tokens, verb.at).start, at(tokens, verb.to - 1).end]],
        fix: null
      }
    if (hedges.length > 0) {
      hedges.sort((a, b) => a[0] - b[0])
      // “It should answer” needs another verb form without its modal; that rewrite is the writer’s.
      const modal = hedges.some(span => MODAL.test(text.slice(...span)))
      return {
        outcome: 'missed',
        reason: 'hedge',
        evidence: hedges,
        fix: modal ? null : without(text, ...hedges, ...rough)
      }
    }
    if (rough.length > 0)
      return { outcome: 'missed', reason: 'roughly', evidence: rough, credit: 0.5, fix: without(text, ...rough) }
    return { outcome: 'met', evidence: [] }
  },
  examples: [
    { bad: '[[Try to]] win 5 clients', reason: 'hedge', better: 'Win 5 clients' },
    { bad: 'Close [[around]] 12 renewals before expiry', reason: 'roughly', better: 'Close 12 renewals before expiry' },
    { bad: '[[Hopefully]] read 6 books, [[if possible]]', reason: 'hedge', better: 'Read 6 books (last quarter 2)' }
  ],
  allows: [
    'At least 12 renewals',
    'May sales up from 40 to 60 units',
    '30% of visitors ask about our brand',
    'Help centre visits that end without a ticket: 50% to 70%'
  ]
})
