import type { Taken } from './taken.ts'

/** A draft as JSON that the command line grades as it is, with what was found and what was set aside. */
export function asJson({ title, draft, situation, report, aside }: Taken): string {
  const { objective, keyResults, cycle, commitment } = draft
  return `${JSON.stringify(
    {
      ...(title === '' ? {} : { title }),
      objective,
      keyResults,
      ...(cycle === undefined ? {} : { cycle }),
      ...(commitment === undefined ? {} : { commitment }),
      ...(situation.trim() === '' ? {} : { situation }),
      ...(report === null ? {} : { report }),
      setAside: aside.map(({ criterion, words, reason }) => ({ criterion, words, reason }))
    },
    null,
    2
  )}\n`
}
