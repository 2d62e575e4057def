import { type Course, draftOf } from '../../course/course.ts'
import { libraryDraft } from '../../course/library.ts'
import { chance } from '../../flaws/chance.ts'
import { kinds } from '../../flaws/kinds.ts'
import { poolOf } from '../../flaws/pool.ts'
import type { AnyCriterion } from '../../grader/criterion.ts'
import { rubric } from '../../grader/rubric.ts'
import type { MendData, Named } from '../../islands/mend/exercises.ts'
import { coachQuestions } from '../../islands/write/coach-questions.ts'
import { readMarks } from '../../text/marks.ts'

/** As many exercises as weigh about 17 kB on the way; chance is seeded, so that two builds of one text are the same. */
const EACH = 12
const SEED = 7

const made = new WeakMap<Course, MendData>()

/**
 * The exercises of the drill “Mend”: the model answers of the scenarios and the strong versions of the library, flawed.
 * They are made once a build, a few seconds’ work, since making one takes the grader, which no learner should wait for.
 */
export function mendData(course: Course): MendData {
  const known = made.get(course)
  if (known) return known
  const models = [
    ...course.scenarios.map(({ model }) => draftOf(model)),
    ...course.library.map(okr => libraryDraft(okr, 'strong'))
  ]
  const exercises = poolOf(models, EACH, chance(SEED)).map((exercise, index) => ({ ...exercise, id: `p${index}` }))
  const flawed = new Set(kinds.map(({ criterion }) => criterion))
  const criteria = Object.fromEntries(
    rubric.filter(({ criterion }) => flawed.has(criterion.id)).map(({ criterion }) => [criterion.id, named(criterion)])
  )
  const data = { exercises, criteria }
  made.set(course, data)
  return data
}

function named(criterion: AnyCriterion): Named {
  return {
    missed: criterion.title.missed,
    why: criterion.why,
    question: coachQuestions[criterion.id] ?? null,
    example: exampleOf(criterion)
  }
}

function exampleOf(criterion: AnyCriterion): Named['example'] {
  if (criterion.judges === 'draft') return null
  const [example] = criterion.examples
  return example ? { weak: readMarks(example.bad).text, better: example.better } : null
}
