import * as flag from '../okr/lexicon/flags.ts'
import type { Line } from '../okr/line.ts'
import type { Span } from '../text/spans.ts'
import { commandedAim } from './aims/commanded.ts'
import { concreteIn, peopleIn, purposeIn } from './aims/seen.ts'
import { statedAim } from './aims/stated.ts'
import { tonedSpans } from './tone.ts'

/** Where an objective leads: to a changed state, along a number, through a project or task, nowhere new, or it only names a topic. */
export type Course = 'destination' | 'direction' | 'project' | 'task' | 'status-quo' | 'label'

export type Aim = {
  readonly course: Course
  /** How plainly, 0 to 1: a destination with somebody in it ranks above a bare one. */
  readonly strength: number
  readonly evidence: readonly Span[]
  /** Who benefits or acts. */
  readonly people: readonly Span[]
  readonly vivid: readonly Span[]
  /** “so that …”, “without …”: the reason or the picture behind it. */
  readonly purpose: Span | null
  /** Words that say something: neither vague nor empty nor grammar. */
  readonly concrete: number
}

/** Where a line leads by its head, how plainly (0 to 1), and the words that tell. */
export type Leading = readonly [course: Course, strength: number, evidence: readonly Span[]]

/** Reads where an objective leads and what it offers a reader to see. */
export function aimOf(line: Line): Aim {
  const { clause } = line
  const [course, base, evidence] = clause.verb && !clause.subject ? commandedAim(line, clause.verb) : statedAim(line)
  const people = peopleIn(line)
  const vivid = tonedSpans(line, flag.VIVID)
  const purpose = purposeIn(line)
  const lift = (people.length > 0 ? 0.09 : 0) + (vivid.length > 0 ? 0.07 : 0) + (purpose ? 0.07 : 0)
  return { course, strength: Math.min(1, base + lift), evidence, people, vivid, purpose, concrete: concreteIn(line) }
}
