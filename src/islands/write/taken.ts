import type { Report } from '../../grader/report.ts'
import type { Draft } from '../../okr/draft.ts'
import type { SetAside } from '../../progress/set-aside.ts'

/** What a writer takes away: the draft, what the grader last said of it, and where the two differ. */
export type Taken = {
  readonly title: string
  readonly draft: Draft
  readonly situation: string
  /** Null where no check was asked for. */
  readonly report: Report | null
  readonly aside: readonly SetAside[]
}

/** A name for the file from the title, in letters every system takes, such as `okr-a-bakery-that-wants-regulars`. */
export function fileStem(title: string): string {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return words === '' ? 'okr' : `okr-${words}`
}
