import { type Attainment, attainment, type Ending, objectiveScore, type Remark, rounded } from '../okr/attainment.ts'
import { bracketed, clean, figure } from './figure.ts'

/** One step of a calculation: what is done, and the numbers. */
export type Step = { readonly words: string; readonly numbers: string }

/** How a key result’s score comes about. */
export type Arithmetic = Attainment & {
  /** The whole of it in one line: “(1,320 − 900) ÷ (1,500 − 900) = 420 ÷ 600 = 0.7”; null where nothing can be divided. */
  readonly formula: string | null
  readonly steps: readonly Step[]
}

/** What each remark means, for whoever scores. */
export const remarkTexts: Readonly<Record<Remark, string>> = {
  beyond:
    'It went past the target. The score stops at 1.0 all the same, so that one line far ahead cannot hide another that is behind. Say in words by how much it went past.',
  backwards:
    'It ended further away than it began. The score stops at 0.0: a minus would let one line eat up what another earned. The step back belongs in the conversation.',
  'no-start':
    'Nobody wrote down where it began, so only the share of the target can be counted. That flatters whoever started near the target, and nobody can tell. Find the start before the next cycle.',
  'no-distance':
    'The target is where it began, so there is no way to go and nothing to divide by. A line like this has no score. If the level was to be held, count the weeks in which it was.'
}

/** “= 0.7” or, where places had to be cut, “≈ 0.67”. */
function equals(value: number): string {
  const short = Math.round(clean(value) * 100 + Number.EPSILON) / 100
  return `${Math.abs(short - value) < 1e-9 ? '=' : '≈'} ${figure(short)}`
}

/** The score of a key result, with the way there in words and numbers. */
export function arithmeticOf(ending: Ending): Arithmetic {
  const found = attainment(ending)
  const { formula, steps } = workingOf(ending, found)
  return { ...found, formula, steps: [...steps, ...lastSteps(found)] }
}

type Working = { readonly formula: string | null; readonly steps: readonly Step[] }

function workingOf(ending: Ending, { share }: Attainment): Working {
  if (ending.form === 'yes-no') {
    const numbers = ending.reached ? '1' : '0'
    const words = ending.reached
      ? 'A milestone is there or it is not. This one is there.'
      : 'A milestone is there or it is not. This one is not, however near it came.'
    return { formula: null, steps: [{ words, numbers }] }
  }
  if (ending.form === 'level') {
    const { held, periods } = ending
    if (share === null) return { formula: null, steps: [] }
    const formula = `${figure(held)} ÷ ${figure(periods)} ${equals(share)}`
    return {
      formula,
      steps: [
        { words: 'A level is scored by how often it was held: the weeks it was, by all weeks.', numbers: formula }
      ]
    }
  }
  const { baseline, target, actual } = ending
  if (share === null) {
    if (baseline === null) return { formula: null, steps: [] }
    const way = { words: 'The way there: target minus start.', numbers: `${difference(target, baseline)} = 0` }
    return { formula: null, steps: [way] }
  }
  if (baseline === null) {
    const formula = `${bracketed(actual)} ÷ ${bracketed(target)} ${equals(share)}`
    return {
      formula,
      steps: [
        {
          words: 'Without a start only the share of the target is left: where it ended, by the target.',
          numbers: formula
        }
      ]
    }
  }
  const [there, gone] = [target - baseline, actual - baseline]
  const result = `${bracketed(gone)} ÷ ${bracketed(there)} ${equals(share)}`
  return {
    formula: `(${difference(actual, baseline)}) ÷ (${difference(target, baseline)}) = ${result}`,
    steps: [
      { words: 'The way there: target minus start.', numbers: `${difference(target, baseline)} = ${figure(there)}` },
      {
        words: 'The way gone: where it ended minus start.',
        numbers: `${difference(actual, baseline)} = ${figure(gone)}`
      },
      { words: 'The share: the way gone by the way there.', numbers: result }
    ]
  }
}

const difference = (from: number, minus: number) => `${figure(from)} − ${bracketed(minus)}`

/** The cut to 0 and 1, and the one decimal that is written down, where they change anything. */
function lastSteps({ share, score }: Attainment): readonly Step[] {
  if (share === null || score === null) return []
  if (share > 1) return [{ words: 'A score stops at 1.', numbers: '1.0' }]
  if (share < 0) return [{ words: 'A score stops at 0.', numbers: '0.0' }]
  const written = rounded(score)
  if (Math.abs(written - score) < 1e-9) return []
  return [{ words: 'Written down with one decimal.', numbers: written.toFixed(1) }]
}

/** The mean of the key results’ scores as a sum: “(0.7 + 0.4 + 1) ÷ 3 = 0.7”; null where none has a score. */
export function meanFormula(scores: readonly (number | null)[]): string | null {
  const mean = objectiveScore(scores)
  if (mean === null) return null
  const known = scores.filter(score => score !== null)
  const parts = known.map(score => figure(Math.round(clean(score) * 100) / 100))
  return known.length === 1 ? figure(rounded(mean)) : `(${parts.join(' + ')}) ÷ ${known.length} ${equals(mean)}`
}
