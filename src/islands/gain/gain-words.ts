import type { Gain, IdeaGain, Outcome } from '../../progress/gain.ts'
import { plural } from '../../text/plural.ts'

const outcomes: Readonly<Record<Outcome, string>> = { right: 'right', partly: 'partly', wrong: 'not yet' }

/** The sum, in words that claim no more than so few questions can show. */
export function sumWords({ ideas, guessed, answered, right, both, before, after }: Gain): string {
  const all = ideas.length
  if (answered === 0) {
    if (guessed === 0) return 'Guess before you read and answer again afterwards: what you gained will stand here.'
    return `You have guessed at ${guessed === all ? `all ${all}` : `${guessed} of ${all}`} ideas. How the guesses came out stands here once you have answered again.`
  }
  if (both === 0)
    return `${right} of ${plural(answered, 'idea')} right. Nothing was guessed before, so there is no gain to show.`
  const whole = both === all ? '' : `Of the ${plural(both, 'idea')} you answered both times: `
  return `${whole}${before} of ${both} before, ${after} of ${both} after.`
}

/** What to think of the sum; empty while there is none. */
export function sumRemark({ both, before, after }: Gain): string {
  if (both === 0) return ''
  if (after < before) return 'Fewer than before. Some guesses are lucky; the lines below say what to read again.'
  return `With ${plural(both, 'question')} a lucky guess or a slip weighs much, so trust the single lines more than the sum.`
}

/** What stands in the column “before”: the outcome stays hidden until the idea has been asked again. */
export function beforeWords({ before, after }: IdeaGain): string {
  return before === null ? '–' : after === null ? 'guessed' : outcomes[before]
}

/** What stands in the column “after”. */
export function afterWords({ after, since }: IdeaGain): string {
  return after === null ? '–' : since ? `${outcomes[after]}, right since` : outcomes[after]
}
