import type { CriterionFigures, ExamResult, Figures, KindMistake, Mistake } from '../exam/examine.ts'
import { kinds } from '../exam/kind-table.ts'
import type { Share } from '../exam/share.ts'
import { interval, percent } from '../exam/share-text.ts'
import { rubric } from '../grader/rubric.ts'
import { plural } from '../text/plural.ts'

/** “24 of 26, 92% (76–98%)”: the share and its 95% interval. */
function shareText(share: Share | null): string {
  if (share === null) return 'no case'
  return `${share.right} of ${share.of}, ${percent(share.value)} (${interval(share)})`
}

/** Rows in columns as wide as their widest cell. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length)
  return rows
    .map(row =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('   ')
        .trimEnd()
    )
    .join('\n')
}

function criterionRow(figures: CriterionFigures): string[] {
  const { criterion, precision, recall, falseNegatives, asked, leftOut } = figures
  const rule = rubric.find(each => each.criterion.id === criterion)
  const severity = rule?.criterion.asks ? 'question' : (rule?.severity ?? '')
  const overlooked = asked > 0 ? `${falseNegatives}, ${asked} asked about` : `${falseNegatives}`
  return [criterion, severity, shareText(precision), shareText(recall), overlooked, `${leftOut}`]
}

/** The figures of one part of the exam as tables. */
export function figuresText(name: string, figures: Figures): string {
  const { drafts, objectives, keyResults, criteria } = figures
  const counts = `${plural(drafts, 'draft')}, ${plural(objectives, 'objective')}, ${plural(keyResults, 'key result')}`
  const head = ['criterion', 'severity', 'accused rightly', 'faults found', 'overlooked', 'left out']
  const { accuracy, table } = figures.kinds
  const rows = kinds.map(people => [people, ...kinds.map(grader => `${table[people][grader]}`)])
  return [
    `${name}: ${counts}`,
    columns([head, ...criteria.map(criterionRow)]),
    `Kinds seen as people see them: ${shareText(accuracy)}`,
    columns([['people ↓ grader →', ...kinds], ...rows])
  ].join('\n\n')
}

const placeText = ({ id, where, cycle }: Mistake | KindMistake) => `${id}, ${where}${cycle ? `, ${cycle}` : ''}`

function mistakeText(mistake: Mistake): string {
  const { lines, people, grader, message } = mistake
  const said = message === null ? grader : `${grader}: ${message}`
  return [placeText(mistake), ...lines.map(line => `  ${line}`), `  people ${people}; grader ${said}`].join('\n')
}

function kindMistakeText(mistake: KindMistake): string {
  return `${placeText(mistake)}\n  ${mistake.text}\n  people ${mistake.people}; grader ${mistake.grader}`
}

/**
 * Every open mistake, those of a criterion together.
 * @param only a criterion, or `kind`; null for all
 */
export function mistakesText({ criteria, mistakes, kindMistakes }: ExamResult, only: string | null): string {
  const sections = criteria.map(({ criterion }): readonly [string, string[]] => [
    criterion,
    mistakes.filter(each => each.criterion === criterion).map(mistakeText)
  ])
  return [...sections, ['kind', kindMistakes.map(kindMistakeText)] as const]
    .filter(([name, texts]) => (only === null ? texts.length > 0 : name === only))
    .map(([name, texts]) => [`${name}: ${plural(texts.length, 'mistake')}`, ...texts].join('\n\n'))
    .join('\n\n')
}
