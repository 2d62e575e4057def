import type { Judged } from '../grader/criterion.ts'
import { grade } from '../grader/grade.ts'
import type { Finding, Kind, Report } from '../grader/report.ts'
import { rubric } from '../grader/rubric.ts'
import type { Draft } from '../okr/draft.ts'
import type { Entry } from './entry.ts'
import { emptyKindTable, type KindTable, kindAccuracyOf, withKind } from './kind-table.ts'
import type { Share } from './share.ts'
import {
  emptyTally,
  type GraderVerdict,
  type PeopleVerdict,
  precisionOf,
  recallOf,
  type Tally,
  tallied
} from './tally.ts'

/** How the grader fared on one criterion. */
export type CriterionFigures = Tally & {
  readonly criterion: string
  readonly judges: Judged
  readonly precision: Share | null
  readonly recall: Share | null
}

/** Figures alone: nothing here tells which text was judged how. */
export type Figures = {
  readonly drafts: number
  readonly objectives: number
  readonly keyResults: number
  /** In the order of the rubric, each criterion of it. */
  readonly criteria: readonly CriterionFigures[]
  readonly kinds: { readonly accuracy: Share | null; readonly table: KindTable }
}

/** Where in a draft, in words: “objective”, “key result 2” or “set”. */
type Place = { readonly id: string; readonly where: string; readonly cycle: string | null }

/** One text on which people and grader differ about a criterion. */
export type Mistake = Place & {
  readonly criterion: string
  /** The text judged; for a set its objective, where it has one, and its key results. */
  readonly lines: readonly string[]
  readonly people: 'missed' | 'not missed'
  readonly grader: GraderVerdict
  /** What a writer would have read; null where the grader was silent. */
  readonly message: string | null
}

/** One key result whose kind people and grader see differently. */
export type KindMistake = Place & { readonly text: string; readonly people: Kind; readonly grader: Kind }

export type ExamResult = Figures & {
  readonly mistakes: readonly Mistake[]
  readonly kindMistakes: readonly KindMistake[]
}

/** One part of a draft, as people and as the grader judged it. */
type Part = Place & {
  readonly judges: Judged
  readonly lines: readonly string[]
  readonly missed: readonly string[]
  readonly unsure: readonly string[]
  readonly findings: readonly Finding[]
}

const keyResultName = (index: number) => `key result ${index + 1}`

function partsOf(entry: Entry, report: Report): Part[] {
  const { id, cycle = null, objective } = entry
  const texts = entry.keyResults.map(({ text }) => text)
  const lines = objective === null ? texts : [objective, ...texts]
  const parts: Part[] = entry.keyResults.map(({ text, missed, unsure }, index) => ({
    id,
    cycle,
    where: keyResultName(index),
    judges: 'key-result',
    lines: [text],
    missed,
    unsure,
    findings: report.keyResults[index]?.findings ?? []
  }))
  if (objective !== null)
    parts.unshift({
      id,
      cycle,
      where: 'objective',
      judges: 'objective',
      lines: [objective],
      missed: entry.objectiveMissed,
      unsure: entry.objectiveUnsure,
      findings: report.objective?.findings ?? []
    })
  const { missed, unsure } = entry
  parts.push({ id, cycle, where: 'set', judges: 'draft', lines, missed, unsure, findings: report.findings })
  return parts
}

function peopleOn({ missed, unsure }: Part, criterion: string): PeopleVerdict {
  return missed.includes(criterion) ? 'missed' : unsure.includes(criterion) ? 'unsure' : 'not missed'
}

function figuresOn(criterion: string, judges: Judged, parts: readonly Part[]): [CriterionFigures, Mistake[]] {
  let tally = emptyTally
  const mistakes: Mistake[] = []
  for (const part of parts) {
    if (part.judges !== judges) continue
    const { id, where, cycle, lines } = part
    const people = peopleOn(part, criterion)
    const finding = part.findings.find(each => each.criterion === criterion)
    const grader = finding?.verdict ?? 'silent'
    tally = tallied(tally, people, grader)
    if (people !== 'unsure' && (people === 'missed') !== (grader === 'missed'))
      mistakes.push({ id, where, cycle, criterion, lines, people, grader, message: finding?.message ?? null })
  }
  return [{ criterion, judges, ...tally, precision: precisionOf(tally), recall: recallOf(tally) }, mistakes]
}

function draftOf({ objective, keyResults, cycle }: Entry): Draft {
  return { objective, keyResults: keyResults.map(({ text }) => text), ...(cycle === undefined ? {} : { cycle }) }
}

/**
 * Grades every draft of an exam and holds the verdicts against those of people.
 * A text counts where people said missed or not missed; where they were unsure it is left out. The grader’s *unsure*
 * and its silence count as not missed, for neither accuses a writer.
 */
export function examine(entries: readonly Entry[]): ExamResult {
  const graded = entries.map(entry => ({ entry, report: grade(draftOf(entry), { all: true }) }))
  const parts = graded.flatMap(({ entry, report }) => partsOf(entry, report))

  const judged = rubric.map(({ criterion }) => figuresOn(criterion.id, criterion.judges, parts))

  let table = emptyKindTable
  const kindMistakes: KindMistake[] = []
  for (const { entry, report } of graded)
    for (const [index, { text, kind: people }] of entry.keyResults.entries()) {
      const grader = report.keyResults[index]?.kind ?? 'unclear'
      table = withKind(table, people, grader)
      const { id, cycle = null } = entry
      if (people !== 'unclear' && people !== grader)
        kindMistakes.push({ id, where: keyResultName(index), cycle, text, people, grader })
    }

  return {
    drafts: entries.length,
    objectives: parts.filter(({ judges }) => judges === 'objective').length,
    keyResults: parts.filter(({ judges }) => judges === 'key-result').length,
    criteria: judged.map(([figures]) => figures),
    kinds: { accuracy: kindAccuracyOf(table), table },
    mistakes: judged.flatMap(([, mistakes]) => mistakes),
    kindMistakes
  }
}

/** The figures of a result, and none of the texts behind them. */
export function figuresOf({ drafts, objectives, keyResults, criteria, kinds }: ExamResult): Figures {
  return { drafts, objectives, keyResults, criteria, kinds }
}
