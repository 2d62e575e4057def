import type { Finding, ObjectiveReport, Report } from '../grader/report.ts'
import { sayOnce } from '../grader/say-once.ts'
import { harmless, shortened } from './grade-drawing.ts'

const MARKUP = /[\\`*_{}[\]<>#|~&]/g
const MOST_TEXT = 2000

function escaped(text: string): string {
  return harmless(shortened(text, MOST_TEXT)).replace(MARKUP, '\\$&')
}

function name({ verdict, severity }: Finding): string {
  if (verdict === 'met') return 'Good'
  return verdict === 'unsure' ? 'Question' : `${severity[0]?.toUpperCase()}${severity.slice(1)}`
}

function bullet(finding: Finding, text: string): string {
  const words =
    finding.verdict === 'met' ? [] : finding.spans.map(([start, end]) => `“${escaped(text.slice(start, end))}”`)
  const quote = words.length === 0 ? '' : `\n  - Words: ${words.join(', ')}`
  const fix = finding.fix === null ? '' : `\n  - Try: ${escaped(finding.fix)}`
  return `- **${name(finding)}:** ${escaped(finding.message)}${quote}${fix}\n`
}

function bullets(findings: readonly Finding[], text: string): string {
  if (findings.length === 0) return ''
  const open = findings.filter(({ verdict }) => verdict !== 'met')
  const met = findings.filter(({ verdict }) => verdict === 'met')
  return `${[...open, ...met].map(each => bullet(each, text)).join('')}\n`
}

function part(title: string, { text, score, findings }: ObjectiveReport): string {
  const words = text.trim() === '' ? '(empty)' : escaped(text)
  return `### ${title}\n\n> ${words}\n\n${bullets(findings, text)}Score: ${score} of 100\n\n`
}

/** A report to paste into a document or a pull request, in pieces. `name` tells it from others beside it. */
export function* markdownPieces(report: Report, name: string | null = null): Generator<string> {
  yield `## OKR review${name === null ? '' : `: ${escaped(name)}`}\n\n`
  const once = sayOnce()
  if (report.objective) yield part('Objective', report.objective)
  for (const [at, each] of report.keyResults.entries()) {
    yield part(`Key result ${at + 1}${each.kind === 'unclear' ? '' : ` (${each.kind})`}`, {
      ...each,
      findings: once(each.findings)
    })
  }
  if (report.findings.length > 0) yield `### The whole set\n\n${bullets(report.findings, '')}`
  yield `**Score: ${report.score} of 100** (rubric ${report.rubric})\n`
}
