import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grade } from '../../src/grader/grade.ts'
import type { Report } from '../../src/grader/report.ts'
import { profileNames, rubric } from '../../src/grader/rubric.ts'

const OBJECTIVE = 'Make lunch the part of the day nobody wants to skip'
const RESULTS = [
  'Pupils who eat in the canteen: 38% to 60%',
  'Cut the longest queue from 22 to 8 minutes',
  'Lunches thrown away from 60 to 20 a day'
]
const alone = (text: string, cycle?: string) =>
  grade(cycle === undefined ? { objective: null, keyResults: [text] } : { objective: null, keyResults: [text], cycle })
const missed = (report: Report) =>
  report.keyResults[0]?.findings.filter(each => each.verdict === 'missed').map(each => each.criterion)

describe('a report', () => {
  it('praises and accuses with the learner’s own words', () => {
    const [first] = alone('Launch the new pricing page').keyResults
    expect(first?.kind).toBe('output')
    const outcome = first?.findings.find(each => each.criterion === 'outcome')
    expect(outcome).toMatchObject({ verdict: 'missed', severity: 'major', spans: [[0, 6]] })
    expect(outcome?.message).toContain('“Launch the new pricing page”')
    expect(first?.findings.some(each => each.verdict === 'met')).toBe(true)
  })

  it('names at most three misses of a key result and two of an objective, the heaviest first', () => {
    const report = grade({
      objective: 'Try to leverage synergies by 20% and launch a website. Also hire',
      keyResults: ['Try to improve things significantly by building stuff']
    })
    const faults = (findings: Report['findings']) => findings.filter(each => each.verdict !== 'met')
    expect(faults(report.objective?.findings ?? []).length).toBeLessThanOrEqual(2)
    const of = faults(report.keyResults[0]?.findings ?? [])
    expect(of.length).toBeLessThanOrEqual(3)
    expect(of[0]?.severity).toBe('blocker')
    const all = grade(
      { objective: null, keyResults: ['Try to improve things significantly by building stuff'] },
      { all: true }
    )
    expect(faults(all.keyResults[0]?.findings ?? []).length).toBeGreaterThan(3)
  })

  it('takes the date from the cycle or from the objective', () => {
    expect(missed(alone('Win 5 clients'))).toContain('deadline')
    expect(missed(alone('Win 5 clients', 'Q3 2026'))).not.toContain('deadline')
    const report = grade({
      objective: 'Become the first call for exporters by the end of Q3',
      keyResults: ['Win 5 clients']
    })
    expect(missed(report)).not.toContain('deadline')
  })

  it('keeps an OKR that cannot be graded below 40 and a list of outputs at 60 at most', () => {
    expect(grade({ objective: OBJECTIVE, keyResults: [] }).score).toBeLessThanOrEqual(39)
    expect(grade({ objective: OBJECTIVE, keyResults: ['Improve lunch', 'Better food'] }).score).toBeLessThanOrEqual(39)
    expect(
      grade({ objective: OBJECTIVE, keyResults: ['Publish 12 menus', 'Hold 4 tastings', 'Buy 3 ovens'] }).score
    ).toBeLessThanOrEqual(60)
    expect(grade({ objective: OBJECTIVE, keyResults: RESULTS, cycle: 'this term' }).score).toBeGreaterThanOrEqual(85)
  })

  it('weighs numbers in objectives as each school does', () => {
    const draft = { objective: 'Win the schools of the north with 40 new contracts', keyResults: RESULTS }
    const of = (profile: (typeof profileNames)[number]) => grade(draft, { profile }).objective
    expect(of('wodtke')?.score).toBeLessThan(of('default')?.score ?? 0)
    expect(of('google')?.score).toBeGreaterThan(of('default')?.score ?? 0)
    expect(of('google')?.findings.find(each => each.criterion === 'qualitative')?.severity).toBe('advice')
  })

  it('names the school whose position it speaks for', () => {
    const draft = { objective: 'Win the schools of the north with 40 new contracts', keyResults: RESULTS }
    for (const profile of profileNames) {
      const found = grade(draft, { profile, all: true }).objective?.findings
      const message = found?.find(({ criterion }) => criterion === 'qualitative')?.message
      expect(message).toMatch(/Google|Wodtke/)
    }
  })

  it('asks, and never judges, what only people can tell', () => {
    const questions = new Set(rubric.flatMap(({ criterion: { id, asks } }) => (asks ? [id] : [])))
    expect(questions.size).toBeGreaterThan(5)
    let asked = 0
    for (const objective of ['Improve efficiency', 'Migrate the ticket system', OBJECTIVE]) {
      const report = grade({ objective, keyResults: ['Launch the portal', ...RESULTS] }, { all: true })
      const parts = [report.objective, ...report.keyResults, report]
      for (const { criterion, verdict } of parts.flatMap(part => part?.findings ?? [])) {
        if (!questions.has(criterion)) continue
        expect(verdict, criterion).not.toBe('missed')
        if (verdict === 'unsure') asked += 1
      }
    }
    expect(asked).toBeGreaterThan(5)
  })

  it('reads nothing without complaint', () => {
    expect(grade({ objective: null, keyResults: [] })).toMatchObject({ objective: null, keyResults: [], score: 0 })
    expect(grade({ objective: '  ', keyResults: [''] }).keyResults).toHaveLength(1)
  })

  it('carries the rubric’s version', () => {
    expect(alone('x').rubric).toBe('2026.1')
  })
})

const HOSTILE = [
  '[[',
  ']]',
  '%',
  '₹',
  '__',
  'from',
  'to',
  '12',
  '1,2',
  'by',
  'and',
  'users',
  '😀',
  'زيادة',
  '\u0000',
  '->',
  '(',
  'KR1:',
  'launch',
  'e\u0301',
  '\u202e',
  '\ud800',
  'try',
  'increase',
  '.',
  '\n'
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 40 }).map(parts => parts.join(' ')),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 40 }).map(parts => parts.join(''))
)

describe('whatever is pasted', () => {
  it('is graded without a throw, from 0 to 100, with spans inside the text, and the same twice', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(anyText, { maxLength: 3 }),
        fc.constantFrom(...profileNames),
        (objective, keyResults, profile) => {
          const draft = { objective, keyResults }
          const report = grade(draft, { profile, all: true })
          expect(grade(draft, { profile, all: true })).toEqual(report)
          expect(report.score).toBeGreaterThanOrEqual(0)
          expect(report.score).toBeLessThanOrEqual(100)
          for (const part of [report.objective, ...report.keyResults]) {
            if (!part) continue
            expect(part.score).toBeGreaterThanOrEqual(0)
            expect(part.score).toBeLessThanOrEqual(100)
            for (const { spans, message } of part.findings) {
              expect(message).not.toMatch(/\{\w+\}|undefined|null/)
              for (const [start, end] of spans) {
                expect(start).toBeGreaterThanOrEqual(0)
                expect(end).toBeGreaterThan(start)
                expect(end).toBeLessThanOrEqual(part.text.length)
              }
            }
          }
        }
      ),
      { numRuns: 400 }
    )
  })
})

const METRICS = [
  'repeat orders',
  'weekly active teams',
  'on-time delivery',
  'essays handed in',
  'monthly donors',
  'checkout completion',
  'first-year retention',
  'stock accuracy'
]

describe('a start, an end, a fix', () => {
  it('never scores lower for naming where the number starts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...METRICS),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 41, max: 99 }),
        fc.constantFrom('%', ''),
        (metric, start, end, unit) => {
          const without = alone(`Raise ${metric} to ${end}${unit}`).score
          expect(alone(`Raise ${metric} from ${start}${unit} to ${end}${unit}`).score).toBeGreaterThan(without)
          expect(alone(`Raise ${metric} to ${end}${unit} (now ${start}${unit})`).score).toBeGreaterThan(without)
        }
      )
    )
  })

  it('takes back a finding once its fix is applied', () => {
    const verbs = [
      'Raise',
      'Improve',
      'Reduce',
      'Try to raise',
      'Hopefully double',
      'Significantly increase',
      'Keep',
      'Increase'
    ]
    const ends = [
      '',
      ' to 60%',
      ' by 20%',
      ' from 40%',
      ' from 60% to 40%',
      ' at 40',
      ' to about 50%',
      ' from 20% to 30% by building a new app',
      ' some day'
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...verbs),
        fc.constantFrom(...METRICS),
        fc.constantFrom(...ends),
        (verb, metric, end) => {
          for (const { criterion, verdict, fix } of alone(`${verb} ${metric}${end}`).keyResults[0]?.findings ?? []) {
            if (verdict !== 'missed' || fix === null) continue
            expect(missed(alone(fix)), `${criterion}: ${fix}`).not.toContain(criterion)
          }
        }
      )
    )
  })

  it('writes fixes with blanks and never with a number of its own', () => {
    const digits = (text: string) => text.match(/\d+/g) ?? []
    for (const text of [
      'Raise repeat orders to 60%',
      'Reduce refunds from 5%',
      'Improve newsletter clicks',
      'Keep NPS at 40',
      'Sign clients'
    ]) {
      for (const { fix } of grade({ objective: null, keyResults: [text] }, { all: true }).keyResults[0]?.findings ?? [])
        if (fix !== null) expect(digits(text)).toEqual(expect.arrayContaining(digits(fix)))
    }
  })
})
