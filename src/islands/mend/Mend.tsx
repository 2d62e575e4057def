import type { JSX } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { drawExercise, howManyFlaws, type MendedOnce, nextCriterion } from '../../drills/mend.ts'
import { lookAlikes } from '../../flaws/look-alikes.ts'
import { practised } from '../../progress/practice.ts'
import { plural } from '../../text/plural.ts'
import { practiceStore } from '../learner/practice.ts'
import { useStore } from '../use-store.ts'
import type { MendData, MendProps, Offered } from './exercises.ts'
import { Turn } from './Turn.tsx'

export type Judge = typeof import('./judge.ts')

const pairs = lookAlikes.map(({ pair }) => pair)

/** The drill, without end: one flawed OKR after the other, what was missed coming back sooner. */
export function Mend({ only, level, base, data }: MendProps & { data: MendData }): JSX.Element {
  const list = practised(useStore(practiceStore.$all), 'mend')
  const past = list.map(({ what, points }): MendedOnce => ({ criterion: what, points: points ?? 0 }))
  const judge = useRef<Judge | null>(null)
  const seen = useRef(new Set<string>())
  const exercises = useMemo(
    () => data.exercises.filter(({ flaws }) => !only || flaws.every(({ criterion }) => only.includes(criterion))),
    [data, only]
  )
  const models = useMemo(
    () => [...new Map(data.exercises.map(({ model }) => [model.objective, model])).values()],
    [data]
  )

  /** From the pool while it has something new; then, if the grader is here, made on the spot. */
  const draw = (): Offered | null => {
    const drawn = drawExercise(exercises, { past, seen: seen.current, pairs, random: Math.random })
    if (!drawn || !seen.current.has(drawn.id)) return drawn
    const criteria = [...new Set(exercises.flatMap(({ flaws }) => flaws.map(({ criterion }) => criterion)))]
    const wanted = nextCriterion(criteria, past, pairs, Math.random)
    const made =
      wanted === null
        ? null
        : judge.current?.fresh(models, wanted, howManyFlaws(past), { random: Math.random, only: criteria })
    return made ? { ...made, id: `made ${seen.current.size}` } : drawn
  }
  const [{ exercise, turn }, setTurn] = useState(() => ({ exercise: draw(), turn: 0 }))
  if (!exercise) return <p>No exercise fits the criteria chosen here.</p>

  const known = [...new Set(past.map(({ criterion }) => criterion))].filter(
    id => past.findLast(({ criterion }) => criterion === id)?.points === 1
  ).length
  return (
    <div class="mend flow">
      <Turn
        key={turn}
        exercise={exercise}
        criteria={data.criteria}
        pairs={pairs}
        begun={turn > 0}
        level={level}
        base={base}
        onJudge={async () => {
          judge.current ??= await import('./judge.ts')
          return judge.current
        }}
        onNamed={(criterion, points) => practiceStore.note('mend', { what: criterion, points, answer: exercise.id })}
        onNext={() => {
          seen.current.add(exercise.id)
          setTurn({ exercise: draw(), turn: turn + 1 })
        }}
      />
      {past.length > 0 && (
        <p class="small soft">
          {plural(past.length, 'flaw')} met so far; of {Object.keys(data.criteria).length} kinds you found and named{' '}
          {known} the last time you met them.
        </p>
      )}
    </div>
  )
}
