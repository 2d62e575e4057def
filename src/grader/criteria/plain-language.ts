import { BUZZ } from '../../okr/lexicon/flags.ts'
import { at, words } from '../../okr/token.ts'
import type { Span } from '../../text/spans.ts'
import { criterion } from '../criterion.ts'
import { tonedSpans } from '../tone.ts'

/** Short forms that most readers of an OKR know. */
const KNOWN = words(
  'nps enps csat crm hr sla seo sem ux ui it ai ml llm api b2b b2c mvp kpi okr okrs roi arr mrr cac ltv ceo cto cfo coo gdpr iso soc ci cd qa pr uk us usa eu uae emea apac ngo pta stem gcse mba ca gst csr erp faq tv pdf sql mql aws phd nhs fy q1 q2 q3 q4 h1 h2 5g covid jee dso sku led upi cs pe'
)

/** A name only insiders know: “XR-2”, “TMP-3”, “WS4”, but not “COVID-19” or “ISO-27001”. */
const CODE = /\b(?!(?:COVID|ISO|GPT|B2|FY|[QHKGP])[-–]?\d)[A-Z]{2,}[-–]?\d+\b/g

export const plainLanguage = criterion({
  id: 'plain-language',
  judges: 'objective',
  title: { met: 'Speaks to people outside the team', missed: 'Needs an insider to read it' },
  why: 'Others plan around your objective. A code name hides why the work matters, and a chain of fashionable words hides that nothing was decided.',
  sources: ['google-playbook', 'rework', 'wiegers'],
  lesson: 'objectives',
  reasons: {
    code: '“{words}” means nothing outside the team. Say what it does for whom, in words a newcomer knows.',
    buzz: '“{words}” could stand in anybody’s objective. Say the same to a friend, and write that down.'
  },
  check({ text, line }) {
    const { tokens } = line
    const missed = (reason: 'code' | 'buzz', evidence: readonly Span[]) =>
      ({ outcome: 'missed', reason, evidence }) as const
    const codes = [...text.slice(0, 500).matchAll(CODE)].map(
      (found): Span => [found.index, found.index + found[0].length]
    )
    if (codes[0]) return missed('code', codes)
    const buzz = tonedSpans(line, BUZZ)
    if (buzz.length > 1) return missed('buzz', buzz)
    const strange: Span[] = []
    for (const [i, token] of tokens.entries()) {
      const before = at(tokens, i - 1)
      // “Project Phoenix”, unless every word wears a capital.
      const isNamed =
        /^project$/i.test(before.low) && /^\p{Lu}\p{Ll}/u.test(token.text) && token.noun + token.verb + token.tone === 0
      if (isNamed) return missed('code', [[before.start, token.end]])
      if (/^\p{Lu}{2,6}$/u.test(token.text) && !KNOWN.has(token.low)) strange.push([token.start, token.end])
    }
    const isShouted = !/\p{Ll}/u.test(text)
    return strange.length > 1 && !isShouted ? missed('code', strange) : { outcome: 'met', evidence: [] }
  },
  examples: [
    {
      bad: 'Finish [[Project Falcon]] phase 2',
      reason: 'code',
      better: 'Let shops take payments even when the network is down'
    },
    {
      bad: '[[Leverage]] [[synergistic]] [[omnichannel]] touchpoints',
      reason: 'buzz',
      better: 'Speak to nurses in their own words'
    }
  ],
  allows: [
    'Make HR and IT feel like one help desk to newcomers',
    'Bring every ward back to normal after COVID-19',
    'MAKE LAB DAYS THE BEST DAYS OF THE WEEK'
  ]
})
