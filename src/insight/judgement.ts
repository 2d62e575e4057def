import type { Degree, Rating } from '../progress/rating.ts'

const worth: Readonly<Record<Degree, number>> = { no: 0, partly: 0.5, yes: 1 }

/** What the grader said, on average, where a learner answered so. */
export type JudgementPoint = {
  readonly said: Degree
  readonly count: number
  /** 0 (no) to 1 (yes); null where the learner never answered so. */
  readonly share: number | null
}

export type Judgement = {
  readonly points: readonly JudgementPoint[]
  /** Answers both gave. */
  readonly answers: number
  /** Of these, how many were the same. */
  readonly agreed: number
  /** How much kinder the learner is than the grader, −1 to 1; negative where stricter. */
  readonly lean: number
  /** Share of answers agreed on in each rating, oldest first. */
  readonly over: readonly { readonly at: number; readonly share: number }[]
}

/** How well a learner's judgement agrees with the grader's, over all drafts rated. */
export function judgementOf(ratings: readonly Rating[]): Judgement {
  const sorted = ratings.toSorted((a, b) => a.at - b.at)
  const all = sorted.flatMap(both)
  const points = (['no', 'partly', 'yes'] as const).map((said): JudgementPoint => {
    const those = all.filter(pair => pair.own === said)
    return { said, count: those.length, share: those.length === 0 ? null : mean(those.map(pair => worth[pair.grader])) }
  })
  return {
    points,
    answers: all.length,
    agreed: all.filter(agree).length,
    lean: all.length === 0 ? 0 : mean(all.map(({ own, grader }) => worth[own] - worth[grader])),
    over: sorted.flatMap(rating => {
      const pairs = both(rating)
      return pairs.length === 0 ? [] : [{ at: rating.at, share: pairs.filter(agree).length / pairs.length }]
    })
  }
}

type Both = { readonly own: Degree; readonly grader: Degree }

function both({ own, grader }: Rating): Both[] {
  return Object.entries(own).flatMap(([question, degree]) => {
    const said = Object.hasOwn(grader, question) ? grader[question] : undefined
    return said === undefined ? [] : [{ own: degree, grader: said }]
  })
}

const agree = ({ own, grader }: Both) => own === grader
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length
