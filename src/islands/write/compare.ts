import { grade } from '../../grader/grade.ts'
import type { Finding } from '../../grader/report.ts'
import type { Lines } from '../../progress/grading.ts'
import { criterionOf } from './criterion-of.ts'
import { asksForMending } from './marks.ts'
import { draftFrom } from './scenario.ts'

/** A line of two versions: null where one of them has none. */
export type Pair = { readonly before: string | null; readonly after: string | null }

/** What the grader asks to mend in two versions, in words. */
export type Fates = { readonly fixed: string[]; readonly kept: string[]; readonly fresh: string[] }

const low = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** How much two lines share, 0 to 1. */
function likeness(a: string, b: string): number {
  const [x, y] = [low(a), low(b)]
  if (x.size === 0 || y.size === 0) return 0
  return (2 * [...x].filter(word => y.has(word)).length) / (x.size + y.size)
}

/** Less alike than this are two lines, not one line changed. */
const ALIKE = 0.35

/** The key results of two versions, each beside what it became, in the order of the later one; those gone come last. */
export function pairs(before: readonly string[], after: readonly string[]): Pair[] {
  const scored = before.flatMap((a, i) => after.map((b, j) => ({ i, j, like: a === b ? 2 : likeness(a, b) })))
  const taken = new Map<number, number>()
  const used = new Set<number>()
  for (const { i, j, like } of scored.toSorted((a, b) => b.like - a.like || a.i - b.i || a.j - b.j)) {
    if (like < ALIKE || used.has(i) || taken.has(j)) continue
    taken.set(j, i)
    used.add(i)
  }
  return [
    ...after.map((text, j): Pair => {
      const i = taken.get(j)
      return { before: i === undefined ? null : (before[i] ?? null), after: text }
    }),
    ...before.filter((_, i) => !used.has(i)).map((text): Pair => ({ before: text, after: null }))
  ]
}

const criteriaOf = (findings: readonly Finding[] | undefined) =>
  (findings ?? []).filter(asksForMending).map(({ criterion }) => criterion)

const titleOf = (criterion: string) => criterionOf(criterion)?.title.missed ?? criterion

/** Which findings are gone from one version to another, which are still there, and which are new, by today's rubric. */
export function fates(before: Lines, after: Lines): Fates {
  const [was, is] = [grade(draftFrom(before), { all: true }), grade(draftFrom(after), { all: true })]
  const result: Fates = { fixed: [], kept: [], fresh: [] }
  const sort = (where: string, old: readonly string[], now: readonly string[]) => {
    const say = (criterion: string) => `${where}: ${titleOf(criterion)}`
    result.fixed.push(...old.filter(each => !now.includes(each)).map(say))
    result.kept.push(...now.filter(each => old.includes(each)).map(say))
    result.fresh.push(...now.filter(each => !old.includes(each)).map(say))
  }
  sort('Objective', criteriaOf(was.objective?.findings), criteriaOf(is.objective?.findings))
  const found = (report: typeof is, text: string | null) =>
    text === null ? [] : criteriaOf(report.keyResults.find(each => each.text === text)?.findings)
  const lines = (texts: readonly string[]) => texts.filter(text => text.trim() !== '')
  for (const [index, pair] of pairs(lines(before.keyResults), lines(after.keyResults)).entries()) {
    const where = pair.after === null ? 'A key result now gone' : `Key result ${index + 1}`
    sort(where, found(was, pair.before), found(is, pair.after))
  }
  sort('The whole', criteriaOf(was.findings), criteriaOf(is.findings))
  return result
}
