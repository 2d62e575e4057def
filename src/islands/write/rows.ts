import type { Finding } from '../../grader/report.ts'
import type { SetAside } from '../../progress/set-aside.ts'
import { asideKey } from '../../progress/set-aside.ts'
import { excerpt } from '../../text/fill.ts'
import { quoted } from '../../text/spans.ts'

/** A finding on its way: still to be worked on, mended just now, past asking since the line changed, or set aside. */
export type Row = { readonly finding: Finding; readonly state: 'open' | 'mended' | 'past' | 'aside' }

/** The words a finding is about, short enough to quote; empty where something is missing altogether. */
export function wordsOf({ spans }: Finding, text: string): string {
  return spans[0] ? excerpt(quoted(text, spans[0]), 120) : ''
}

/** Whether the writer has set this finding aside. */
export function isAside(finding: Finding, text: string, aside: readonly SetAside[]): boolean {
  const key = asideKey({ criterion: finding.criterion, words: wordsOf(finding, text) })
  return aside.some(each => asideKey(each) === key)
}

/**
 * The rows of one line after it was judged anew. While a line is being worked on, no row goes: what was mended stays and
 * says so, and what is new comes last. So nothing moves under the writer's hands.
 * @param before the rows as they stood, or none to begin afresh
 * @param all every finding on the line, where `findings` holds only the gravest: what graver ones crowd out is not mended
 */
export function rowsAfter(
  before: readonly Row[],
  findings: readonly Finding[],
  text: string,
  aside: readonly SetAside[],
  all: () => readonly Finding[] = () => findings
): readonly Row[] {
  const open = findings.filter(({ verdict }) => verdict !== 'met')
  const row = (finding: Finding): Row => ({ finding, state: isAside(finding, text, aside) ? 'aside' : 'open' })
  const stood = before.map((old): Row => {
    const is = ({ criterion }: Finding) => criterion === old.finding.criterion
    const now = findings.find(is) ?? all().find(is)
    if (now && now.verdict !== 'met') return row(now)
    return { finding: old.finding, state: now ? 'mended' : 'past' }
  })
  const known = new Set(before.map(({ finding }) => finding.criterion))
  return [...stood, ...open.filter(({ criterion }) => !known.has(criterion)).map(row)]
}
