import type { Figures } from '../../src/exam/examine.ts'
import type { Share } from '../../src/exam/share.ts'
import type { Severity } from '../../src/grader/report.ts'
import { rubric } from '../../src/grader/rubric.ts'

/** How often an accusation must be right: the louder it is said, the surer it must be. */
const PRECISION: Readonly<Record<Severity, number>> = { blocker: 0.95, major: 0.9, minor: 0.8, advice: 0.6 }
/** How many of the faults people see must be found, of the criteria a learner meets first. */
const RECALL = 0.9
const FOUND = new Set([
  'measurable',
  'outcome',
  'target',
  'arithmetic',
  'baseline',
  'qualitative',
  'destination',
  'clear',
  'change',
  'count'
])
/** How many key results must be of the kind people see. */
const KINDS = 0.93
/** Fewer cases say too little to judge by. */
export const FEWEST = 5

/** One figure that must reach a mark. */
export type Gate = {
  /** As the table of pending gates calls it: “open precision of outcome”. */
  readonly name: string
  readonly share: Share | null
  /** 0 to 1. */
  readonly mark: number
}

/** Every gate of one part of the exam, those with too few cases among them. */
export function gatesOf(part: 'open' | 'held-out', { criteria, kinds }: Figures): Gate[] {
  const gates = rubric.flatMap(({ criterion: { id }, severity }): Gate[] => {
    const figures = criteria.find(({ criterion }) => criterion === id)
    if (figures === undefined) throw new Error(`The exam has no figures on “${id}”.`)
    const mark = PRECISION[severity]
    const precision = { name: `${part} precision of ${id}`, share: figures.precision }
    return [
      { ...precision, mark },
      ...(FOUND.has(id) ? [{ name: `${part} recall of ${id}`, share: figures.recall, mark: RECALL }] : [])
    ]
  })
  return [...gates, { name: `${part} kinds`, share: kinds.accuracy, mark: KINDS }]
}

/** How many cases a gate has to judge by. */
export function casesOf({ share }: Gate): number {
  return share?.of ?? 0
}
