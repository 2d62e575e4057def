import { describe, expect, it } from 'vitest'
import { grade } from '../../src/grader/grade.ts'
import type { Finding, ObjectiveReport } from '../../src/grader/report.ts'
import { knownDrafts } from '../okr/known-drafts.ts'

const marked = ({ spans }: Finding, text: string) =>
  spans.map(([start, end]) => ` [${text.slice(start, end)}]`).join('')

/** Each finding with all it says. What is met says the same every time: one line, and only where it marks words. */
const findings = (all: readonly Finding[], text: string): string[] => [
  ...all
    .filter(({ verdict }) => verdict !== 'met')
    .map(each => {
      const fix = each.fix === null ? '' : ` → ${each.fix}`
      return `  ${each.verdict} ${each.criterion} (${each.severity})${marked(each, text)}: ${each.message}${fix}`
    }),
  `  met${all
    .filter(({ verdict, spans }) => verdict === 'met' && spans.length > 0)
    .map(each => ` ${each.criterion}${marked(each, text)}`)
    .join(',')}`
]

const part = ({ text, score, findings: all }: ObjectiveReport, kind: string): string[] => [
  `${kind} ${score} “${text}”`,
  ...findings(all, text)
]

describe('what the grader says of the known drafts', () => {
  it.each(knownDrafts())('is what was approved of $name', async ({ name, drafts }) => {
    const said = drafts.flatMap(({ id, draft }) => {
      const report = grade(draft, { all: true })
      return [
        `# ${id} ${report.score}`,
        ...(report.objective ? part(report.objective, 'objective') : []),
        ...report.keyResults.flatMap(each => part(each, each.kind)),
        'set',
        ...findings(report.findings, ''),
        ''
      ]
    })
    await expect(said.join('\n')).toMatchFileSnapshot(`said/${name}.txt`)
  })
})
