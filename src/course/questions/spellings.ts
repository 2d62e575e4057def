import { type Spelt, slipsBetween } from '../../quiz/spelling.ts'
import type { Page } from '../page.ts'

/** What may be typed, from the words of an item: “baseline / starting value” are two spellings of one answer. */
export function spellingsIn(words: string): readonly string[] {
  return words.split(/\s+\/\s+/).filter(spelling => spelling !== '')
}

/** Reports answers that a learner could not tell apart: the same word listed twice, or so near that a forgiven slip makes one of the other. */
export function apart(
  answers: readonly (Spelt & { readonly line: number })[],
  { question, typos }: { readonly question: string; readonly typos: number },
  page: Page
): void {
  for (const [at, { line, spellings }] of answers.entries()) {
    for (const earlier of answers.slice(0, at)) {
      const clash = spellings.find(one => earlier.spellings.some(other => slipsBetween(one, other, typos) !== null))
      if (clash === undefined) continue
      page.report(
        line,
        `“${clash}” in question “${question}” counts as the answer on line ${earlier.line} as well.`,
        typos > 0 ? 'Take one of them out, or lower typos="…".' : 'Take one of them out.'
      )
      break
    }
  }
}
