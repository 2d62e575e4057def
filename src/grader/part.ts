import type { Commitment, Draft } from '../okr/draft.ts'
import { type Line, readLine } from '../okr/line.ts'
import { deadlineOf } from '../okr/time.ts'
import { type Aim, aimOf } from './aim.ts'
import { kindOf } from './kind.ts'
import type { KindReading } from './kinds/kind-reading.ts'

/** An objective, read once for every criterion. */
export type ObjectivePart = {
  readonly text: string
  readonly line: Line
  readonly aim: Aim
  readonly cycle: string | null
}

/** A key result, read once. `cycle` is the period its draft declares, in the cycle field or in the objective. */
export type KeyResultPart = {
  readonly text: string
  readonly line: Line
  readonly kind: KindReading
  readonly cycle: string | null
  /** What its draft declares; undefined where nothing. */
  readonly commitment?: Commitment | undefined
}

/** A whole draft, its lines read. */
export type DraftPart = {
  readonly draft: Draft
  readonly objective: ObjectivePart | null
  readonly keyResults: readonly KeyResultPart[]
}

const given = (text: string | null | undefined): string | null => (text?.trim() ? text : null)

/** Reads every line of a draft. An empty objective counts as none; empty key results keep their place. */
export function partsOf(draft: Draft): DraftPart {
  const cycle = given(draft.cycle)
  const text = given(draft.objective)
  const objective = text === null ? null : objectivePart(text, cycle)
  const ends = objective && deadlineOf(objective.line.times)
  const shared = cycle ?? (objective && ends ? objective.text.slice(...ends.span) : null)
  return { draft, objective, keyResults: draft.keyResults.map(each => keyResultPart(each, shared, draft.commitment)) }
}

/** Reads one key result by itself. */
export function keyResultPart(text: string, cycle: string | null, commitment?: Commitment): KeyResultPart {
  const line = readLine(text)
  return { text, line, kind: kindOf(line), cycle, commitment }
}

/** Reads one objective by itself. */
export function objectivePart(text: string, cycle: string | null): ObjectivePart {
  const line = readLine(text)
  return { text, line, aim: aimOf(line), cycle }
}
