import * as flag from '../../okr/lexicon/flags.ts'
import { at, isOneOf, spanOf } from '../../okr/token.ts'
import { criterion } from '../criterion.ts'
import { without } from '../rewrite.ts'

export const qualitative = criterion({
  id: 'qualitative',
  judges: 'objective',
  title: { met: 'Leaves the numbers to the key results', missed: 'Carries a number that belongs in a key result' },
  why: 'Many coaches keep the objective in words and the proof in numbers: people remember a picture, and a target in both places is said twice. Google does put numbers in objectives, so take this as craft, not law.',
  dissent:
    'Wodtke, Weekdone and OKRs Tool keep numbers out of objectives. Google’s own playbook praises one that is a number, and Doerr has a football team fill its stands to 90%. We say so softly and offer to move the number.',
  sources: ['wodtke-2016', 'weekdone', 'google-playbook'],
  lesson: 'objectives',
  reasons: { number: '“{words}” is a target. Move it to a key result and say here what reaching it would mean.' },
  check({ text, line }) {
    const { tokens } = line
    const numbers = line.quantities.filter(q => {
      if (q.faint || q.form === 'rank' || q.form === 'extreme' || q.form === 'grade') return false
      if (q.form === 'multiple' && (q.unit === null || q.unit.name !== '×')) return at(tokens, q.from).noun === 0
      // “Within one minute”, “between two appointments”, “half the city”: a number in words tells a story.
      if (
        tokens.slice(q.from, q.to).every(({ kind }) => kind === 'word') &&
        (q.value ?? 99) <= 12 &&
        !isOneOf(q.unit?.kind ?? '', 'percent money')
      )
        return false
      if (q.unit) return true
      if (isOneOf(at(tokens, q.from).low, 'twice once')) return false
      // “Our two flagship stores” names what is meant; a counted thing after a verb is a target.
      return !isOneOf(
        at(tokens, q.from - 1).low,
        'our the these those both my their in across between among for top first last'
      )
    })
    const [first] = numbers
    if (!first) return { outcome: 'met', evidence: [] }
    const before = at(tokens, first.from - 1)
    const last = numbers.at(-1) ?? first
    const tail = spanOf(tokens, isOneOf(before.low, 'by to from of with at') ? first.from - 1 : first.from, last.to)
    const ends =
      text.slice(tail[1]).trim() === '' &&
      isOneOf(before.low, 'by to from') &&
      at(tokens, line.clause.object?.head ?? -1).noun !== flag.FORM &&
      // “Increase DAU” would be no goal any more.
      text.slice(0, tail[0]).trim().split(/\s+/).length > 2 &&
      numbers.every(q => q.from - first.to < 3)
    return {
      outcome: 'missed',
      reason: 'number',
      evidence: numbers.map(q => q.span),
      fix: ends ? without(text, tail) : null
    }
  },
  examples: [
    {
      bad: 'Reach [[4 crore]] in hospital revenue',
      reason: 'number',
      better: 'Win the trust of mid-size hospitals in the north'
    },
    {
      bad: 'Grow Instagram followers to [[50,000]]',
      reason: 'number',
      better: 'Become the name parents think of first for after-school maths'
    },
    { bad: 'Lose [[6 kg]]', reason: 'number', better: 'Feel strong and unhurried when I run' }
  ],
  allows: [
    'Become the #1 choice of first-time buyers',
    'Pass ISO 27001 without a night of panic',
    'Make our two flagship stores worth a detour in Q3',
    'Offer 24/7 support people are glad to use',
    'Turn struggling readers into confident ones by the end of Year 4'
  ]
})
