/** Chance, handed in: a number from 0 up to 1. */
type Random = () => number

/** One flaw met before: its criterion, and from 0 to 1 how well it was found and named. */
export type MendedOnce = { readonly criterion: string; readonly points: number }

/** Criteria that learners take for one another. */
export type Pair = readonly [string, string]

/** A flaw missed comes back after so many others, one found after more each time it is found again. */
const SOON = 2
const LATER = 5
const LATEST = 40

type Standing = { readonly criterion: string; readonly missed: boolean; readonly due: number }

/** Where a criterion stands: whether it was missed the last time, and for how many flaws it has been due (negative: not yet). */
function standing(criterion: string, past: readonly MendedOnce[]): Standing | null {
  const last = past.findLastIndex(each => each.criterion === criterion)
  if (last < 0) return null
  const own = past.filter(each => each.criterion === criterion)
  const streak = own.length - 1 - own.findLastIndex(({ points }) => points < 1)
  const gap = streak === 0 ? SOON : Math.min(LATEST, LATER * 2 ** (streak - 1))
  return { criterion, missed: streak === 0, due: past.length - 1 - last - gap }
}

/**
 * Which flaw to practise next: first what was missed and has rested a little; then what is easily taken for the flaw
 * just met, so that look-alikes stand next to each other; then what is due or was never met; and else what comes due soonest.
 * @param criteria ids there are exercises for, at least one
 * @param past every flaw met, oldest first
 */
export function nextCriterion(
  criteria: readonly string[],
  past: readonly MendedOnce[],
  pairs: readonly Pair[],
  random: Random
): string | null {
  const latest = past.at(-1)?.criterion
  // The same twice in a row would give its answer away.
  const others = criteria.filter(criterion => criterion !== latest)
  const open = others.length > 0 ? others : criteria
  const known = open.flatMap(criterion => standing(criterion, past) ?? [])
  const mostDue = (some: readonly Standing[]) => some.toSorted((a, b) => b.due - a.due)[0]?.criterion
  const missed = mostDue(known.filter(each => each.missed && each.due >= 0))
  if (missed !== undefined) return missed
  const rested = open.filter(criterion => !known.some(each => each.criterion === criterion && each.due < 0))
  const alike = rested.filter(criterion => latest !== undefined && lookAlikesOf(latest, pairs).includes(criterion))
  return one(alike, random) ?? one(rested, random) ?? mostDue(known) ?? null
}

/** What is easily taken for a criterion. */
export function lookAlikesOf(criterion: string, pairs: readonly Pair[]): readonly string[] {
  return pairs.flatMap(([a, b]) => (a === criterion ? [b] : b === criterion ? [a] : []))
}

/** How many flaws an exercise has: one at first, two once most are found, three once nearly all are. */
export function howManyFlaws(past: readonly MendedOnce[]): number {
  const mean = (last: number) => past.slice(-last).reduce((sum, { points }) => sum + points, 0) / last
  if (past.length >= 12 && mean(12) >= 0.85) return 3
  return past.length >= 5 && mean(5) >= 0.7 ? 2 : 1
}

type Offered = { readonly id: string; readonly flaws: readonly { readonly criterion: string }[] }

/**
 * The exercise to give: one with the criterion that is next, with as many flaws as the learner can take, and not one
 * met before while others are left.
 * @param seen ids met before
 */
export function drawExercise<Exercise extends Offered>(
  exercises: readonly Exercise[],
  { past, seen, pairs, random }: Drawing
): Exercise | null {
  const criteria = [...new Set(exercises.flatMap(({ flaws }) => flaws.map(({ criterion }) => criterion)))]
  const wanted = nextCriterion(criteria, past, pairs, random)
  const fitting = exercises.filter(({ flaws }) => flaws.some(({ criterion }) => criterion === wanted))
  const fresh = fitting.filter(({ id }) => !seen.has(id))
  const open = fresh.length > 0 ? fresh : fitting
  const many = howManyFlaws(past)
  const nearest = Math.min(...open.map(({ flaws }) => Math.abs(flaws.length - many)))
  return (
    one(
      open.filter(({ flaws }) => Math.abs(flaws.length - many) === nearest),
      random
    ) ?? null
  )
}

type Drawing = {
  readonly past: readonly MendedOnce[]
  readonly seen: ReadonlySet<string>
  readonly pairs: readonly Pair[]
  readonly random: Random
}

/**
 * Names to choose from: the right one, what it is easily taken for, and others, in an order that chance decides.
 * @param criteria ids that can be chosen
 * @param count how many in all; fewer where there are no more
 */
export function choicesFor(
  criterion: string,
  criteria: readonly string[],
  { pairs, random, count = 4 }: { readonly pairs: readonly Pair[]; readonly random: Random; readonly count?: number }
): readonly string[] {
  const alike = lookAlikesOf(criterion, pairs).filter(id => criteria.includes(id))
  const rest = criteria.filter(id => id !== criterion && !alike.includes(id))
  const wrong = [...inAnyOrder(alike, random), ...inAnyOrder(rest, random)].slice(0, count - 1)
  return inAnyOrder([criterion, ...wrong], random)
}

function inAnyOrder<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map(item => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

const one = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)]
