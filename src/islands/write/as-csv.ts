import type { Finding } from '../../grader/report.ts'
import { csvText } from '../../text/csv.ts'
import { isAside } from './checker.ts'
import { criterionOf } from './criterion-of.ts'
import { asksForMending } from './marks.ts'
import type { Taken } from './taken.ts'

/** A table of a draft: a line for the objective and one for each key result. Lines end as RFC 4180 has it. */
export function asCsv({ draft, report, aside }: Taken): string {
  const { objective, keyResults, cycle = '', commitment = '' } = draft
  const titles = (findings: readonly Finding[], text: string, set: boolean) =>
    findings
      .filter(each => asksForMending(each) && isAside(each, text, aside) === set)
      .map(({ criterion }) => criterionOf(criterion)?.title.missed ?? criterion)
      .join('; ')
  const row = (
    part: string,
    number: string,
    text: string,
    judged: { score: number; findings: readonly Finding[] } | undefined | null
  ) => [
    part,
    number,
    text,
    cycle,
    commitment,
    judged ? String(Math.round(judged.score)) : '',
    judged ? titles(judged.findings, text, false) : '',
    judged ? titles(judged.findings, text, true) : ''
  ]
  const rows = [
    ['part', 'number', 'text', 'cycle', 'promise', 'score', 'to mend', 'set aside'],
    ...(objective === null ? [] : [row('objective', '', objective, report?.objective)]),
    ...keyResults.map((text, index) => row('key result', String(index + 1), text, report?.keyResults[index])),
    ...aside.map(({ criterion, words, reason }) => [
      'set aside',
      '',
      `${criterionOf(criterion)?.title.missed ?? criterion}${words === '' ? '' : ` (“${words}”)`}: ${reason}`,
      '',
      '',
      '',
      '',
      ''
    ])
  ]
  return csvText(rows)
}
