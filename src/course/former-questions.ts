import type { Question } from '../quiz/question.ts'
import { isKebab, kebab } from './kebab.ts'
import type { Page } from './page.ts'

/** `renamed="old-id, other-lesson/old-id"` as whole ids; what stands there without a lesson was in this one. */
export function formerIds(written: string, line: number, page: Pick<Page, 'id' | 'report'>): readonly string[] {
  return written
    .split(/[\s,]+/)
    .filter(id => id !== '')
    .flatMap(id => {
      const [first = '', second] = id.split('/', 2)
      const [lesson, name] = second === undefined ? [page.id, first] : [first, second]
      if (isKebab(lesson) && isKebab(name)) return `${lesson}/${name}`
      page.report(
        line,
        `the former id “${id}” is not in lower case with hyphens.`,
        `Write “${id.split('/').map(kebab).join('/')}”, the id it had.`
      )
      return []
    })
}

/** A question or card as it is now: its whole id, and where it stands. */
export type Standing = { readonly id: string; readonly line: number; readonly report: Page['report'] }

/** Reports former ids that something else goes by, now or formerly: a learner’s history can lead to one question only. */
export function checkFormerIds(
  questions: readonly { readonly question: Question; readonly standing: Standing }[],
  cards: readonly string[]
): void {
  const taken = new Map<string, string>([
    ...cards.map(id => [id, `the card “${id}”`] as const),
    ...questions.map(({ question: { id } }) => [id, `the question “${id}”`] as const)
  ])
  for (const { question, standing } of questions) {
    for (const old of question.renamed ?? []) {
      const owner = taken.get(old)
      if (owner !== undefined) {
        standing.report(
          standing.line,
          `the former id “${old}” belongs to ${owner}.`,
          'Take it off renamed="…": a learner’s history can lead to one question only.'
        )
      }
      taken.set(old, `the question “${question.id}”`)
    }
  }
}
