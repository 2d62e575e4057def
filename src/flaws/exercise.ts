import { grade } from '../grader/grade.ts'
import type { Finding } from '../grader/report.ts'
import type { Draft } from '../okr/draft.ts'
import type { Flaw } from './flaw.ts'
import { flawed } from './flawed.ts'
import type { Random } from './kind.ts'
import { findingsAt, isSamePlace, type Place } from './proof.ts'

/** A flaw with what the grader says of it: the reason in the words of the line, and a rewrite with blanks where there is one. */
export type ToldFlaw = Flaw & { readonly message: string; readonly fix: string | null }

/** A flawed OKR to mend, and the good one it was made of. */
export type Exercise = { readonly draft: Draft; readonly model: Draft; readonly flaws: readonly ToldFlaw[] }

/** Whether a rewrite does, and if not, what the grader still says of it. */
export type Mending =
  | { readonly content: true }
  | { readonly content: false; readonly because: 'still' | 'new'; readonly finding: Finding }

const misses = (report: ReturnType<typeof grade>, place: Place): readonly Finding[] =>
  findingsAt(report, place).filter(({ verdict }) => verdict === 'missed')

/**
 * Whether a rewrite mends a flaw: its criterion is no longer missed in its place, and nothing that would stop or mislead
 * is missed now that was not before.
 * @param before the draft with the flaw
 * @param after the same with one place rewritten
 */
export function mending(before: Draft, after: Draft, { criterion, place }: Pick<Flaw, 'criterion' | 'place'>): Mending {
  const [old, now] = [grade(before, { all: true }), grade(after, { all: true })]
  const still = misses(now, place).find(each => each.criterion === criterion)
  if (still) return { content: false, because: 'still', finding: still }
  // Where lines came or went they are known by their words, elsewhere by their place.
  const lines = after.keyResults.map((text, index): { was: readonly Finding[]; place: Place } => {
    const same = place.in === 'set' ? before.keyResults.indexOf(text) : index
    return { was: same < 0 ? [] : misses(old, { in: 'key-result', index: same }), place: { in: 'key-result', index } }
  })
  const objective: Place = { in: 'objective' }
  const set: Place = { in: 'set' }
  const places = [{ was: misses(old, objective), place: objective }, { was: misses(old, set), place: set }, ...lines]
  for (const { was, place: at } of places) {
    const fresh = misses(now, at).find(
      each =>
        (each.severity === 'blocker' || each.severity === 'major') &&
        !was.some(({ criterion: id }) => id === each.criterion)
    )
    if (fresh) return { content: false, because: 'new', finding: fresh }
  }
  return { content: true }
}

/** The draft with one place as in another draft; for a flaw of the set, all key results. */
export function restored(draft: Draft, model: Draft, place: Place): Draft {
  if (place.in === 'objective') return { ...draft, objective: model.objective }
  if (place.in === 'set') return { ...draft, keyResults: model.keyResults }
  return { ...draft, keyResults: draft.keyResults.with(place.index, model.keyResults[place.index] ?? '') }
}

/**
 * Makes an exercise of a good OKR: flaws put in, each told, and each known to be mended by the line it came from.
 * A flaw of the set comes alone, since mending it may change any line.
 * @param howMany 1 to 3; fewer come where the OKR cannot carry so many
 * @returns null where none fits
 */
export function exerciseOf(
  model: Draft,
  howMany: number,
  random: Random,
  options: { readonly only?: readonly string[] } = {}
): Exercise | null {
  const made = flawed(model, howMany, random, options)
  if (!made) return null
  const { draft, flaws } = made
  if (flaws.length > 1 && flaws.some(({ place }) => place.in === 'set')) return null
  const report = grade(draft, { all: true })
  const told = flaws.flatMap((each): ToldFlaw[] => {
    const found = findingsAt(report, each.place).find(
      ({ criterion, verdict }) => criterion === each.criterion && verdict === 'missed'
    )
    if (!found || !mending(draft, restored(draft, model, each.place), each).content) return []
    return [{ ...each, message: found.message, fix: found.fix }]
  })
  return told.length === flaws.length ? { draft, model, flaws: told } : null
}

/** Whether an exercise has a flaw in this place. */
export const isFlawed = ({ flaws }: Pick<Exercise, 'flaws'>, place: Place): boolean =>
  flaws.some(each => isSamePlace(each.place, place))
