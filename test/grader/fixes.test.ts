import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examFiles, examOf } from '../../src/exam/read-exam.ts'
import { grade } from '../../src/grader/grade.ts'
import type { Finding, Severity } from '../../src/grader/report.ts'
import { rubric } from '../../src/grader/rubric.ts'
import { readMarks } from '../../src/text/marks.ts'

type Line = { readonly of: 'objective' | 'key-result'; readonly text: string; readonly cycle?: string | undefined }

const RANK: Readonly<Record<Severity, number>> = { blocker: 0, major: 1, minor: 2, advice: 3 }

const exam = examOf(examFiles('.').filter(({ path }) => !path.includes('held-out'))).open.flatMap(
  ({ objective, keyResults, cycle }): Line[] => [
    ...(objective === null ? [] : [{ of: 'objective' as const, text: objective, cycle }]),
    ...keyResults.map(({ text }) => ({ of: 'key-result' as const, text, cycle }))
  ]
)

const examples = rubric.flatMap(({ criterion }): Line[] =>
  criterion.judges === 'draft'
    ? []
    : [...criterion.examples.flatMap(({ bad, better }) => [bad, better]), ...criterion.allows].map(text => ({
        of: criterion.judges === 'objective' ? 'objective' : 'key-result',
        text: readMarks(text).text
      }))
)

function findingsOf({ of, text, cycle }: Line): readonly Finding[] {
  const draft = of === 'objective' ? { objective: text, keyResults: [] } : { objective: null, keyResults: [text] }
  const report = grade({ ...draft, ...(cycle === undefined ? {} : { cycle }) }, { all: true })
  return (of === 'objective' ? report.objective : report.keyResults[0])?.findings ?? []
}

const missedIn = (findings: readonly Finding[]) => findings.filter(({ verdict }) => verdict === 'missed')

/** The fix as it stands, and with its blanks filled the way people do: a little below or above the numbers they have. */
function fillings(text: string, fix: string): readonly string[] {
  const known = [...text.matchAll(/\d+/g)].map(([digits]) => Math.min(Number(digits), 1e6)).filter(Boolean)
  return [...known, 20].flatMap(number =>
    [0.7, 1.05].map(factor => {
      let step = 0
      return fix
        .replace(/by the end of __/, 'by the end of June')
        .replace(/as measured by __/, 'as measured by the June survey')
        .replaceAll('__', () => {
          step += 1
          return `${Math.round(number * factor) + (step - 1) * (factor < 1 ? 3 : -3)}`
        })
    })
  )
}

/** What is wrong with a fixed text: the finding still there, or a new one as grave. */
function faultsOf(line: Line, before: readonly Finding[], { criterion, severity }: Finding, fixed: string): string[] {
  const known = missedIn(before).map(each => each.criterion)
  return missedIn(findingsOf({ ...line, text: fixed }))
    .filter(
      each => each.criterion === criterion || (!known.includes(each.criterion) && RANK[each.severity] <= RANK[severity])
    )
    .map(each => each.criterion)
}

type Fixed = {
  readonly line: Line
  readonly before: readonly Finding[]
  readonly finding: Finding
  readonly fix: string
}

const fixesOf = (line: Line): Fixed[] => {
  const before = findingsOf(line)
  return missedIn(before).flatMap(finding =>
    finding.fix === null ? [] : [{ line, before, finding, fix: finding.fix }]
  )
}

const digits = (text: string): string[] => (text.match(/\d+/g) ?? []).toSorted()

function hold({ line, before, finding, fix }: Fixed): void {
  const where = `${finding.criterion}: ${line.text} → ${fix}`
  expect(faultsOf(line, before, finding, fix), where).toEqual([])
  if (fix.includes('__'))
    expect(
      fillings(line.text, fix).some(filled => faultsOf(line, before, finding, filled).length === 0),
      where
    ).toBe(true)
  const had = digits(line.text)
  expect(
    digits(fix).filter(number => !had.includes(number)),
    where
  ).toEqual([])
  expect(fix, where).not.toMatch(/ {2}|^\s|\s$| [,.;]|\(\)|__\d|\d__/)
  expect(fix, where).not.toBe(line.text)
}

describe('a fix', () => {
  const fixes = [...exam, ...examples].flatMap(fixesOf)

  it('removes its finding from the open exam and the examples, brings none as grave, and invents no number', () => {
    expect(fixes.length).toBeGreaterThan(300)
    for (const each of fixes) hold(each)
  })

  it('is offered for at least a dozen criteria', () => {
    const offered = [...new Set(fixes.map(({ finding }) => finding.criterion))].toSorted()
    expect(offered).toEqual(
      expect.arrayContaining([
        'arithmetic',
        'assertive',
        'baseline',
        'brief',
        'change',
        'concise',
        'deadline',
        'definition',
        'measurable',
        'qualitative',
        'single-focus',
        'target',
        'verifiable'
      ])
    )
  })

  it('holds for key results of any measure, numbers and form', () => {
    const verb = fc.constantFrom('Raise', 'Increase', 'Improve', 'Grow')
    const metric = fc.constantFrom(
      'trial-to-paid conversion',
      'repeat orders',
      'the share of pupils who read at home',
      'weekly active teams',
      'satisfaction',
      'attendance at evening classes'
    )
    const amount = fc.integer({ min: 12, max: 95 })
    const line = fc.oneof(
      fc.tuple(verb, metric, amount).map(([a, b, n]) => `${a} ${b} to ${n}%`),
      fc.tuple(verb, metric).map(([a, b]) => `${a} ${b} significantly`),
      fc.tuple(verb, metric, amount).map(([a, b, n]) => `${a} ${b} from ${n}%`),
      fc.tuple(verb, metric, amount).map(([a, b, n]) => `${a} ${b} from ${n + 4}% to ${n}%`),
      fc.tuple(verb, metric, amount).map(([a, b, n]) => `${a} ${b} from ${n}% to ${n + 4}% by building a new tool`),
      fc.tuple(metric, amount).map(([b, n]) => `Keep ${b} at ${n}%`),
      fc.tuple(metric, amount).map(([b, n]) => `Try to raise ${b} from ${n}% to ${n + 4}%`)
    )
    fc.assert(
      fc.property(line, fc.constantFrom(undefined, 'Q3 2026'), (text, cycle) => {
        for (const each of fixesOf({ of: 'key-result', text, cycle })) hold(each)
      }),
      { numRuns: 300 }
    )
  })
})
