import type { Finding, KeyResultReport, ObjectiveReport, Report } from '../grader/report.ts'
import { harmless, shortened, underlined, wrapped } from './grade-drawing.ts'

export type Look = { readonly width: number; readonly colours: boolean }

const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39], cyan: [36, 39] } as const
const MARGIN = '  '
const DEEPER = '    '
const MOST_TEXT = 600

function painted(text: string, style: keyof typeof CODES, colours: boolean): string {
  const [on, off] = CODES[style]
  return colours ? `\u001b[${on}m${text}\u001b[${off}m` : text
}

function name({ verdict, severity }: Finding, colours: boolean): string {
  if (verdict === 'met') return painted('✓', 'green', colours)
  if (verdict === 'unsure') return painted('Question:', 'cyan', colours)
  const word = `${severity[0]?.toUpperCase()}${severity.slice(1)}:`
  return painted(word, severity === 'blocker' ? 'red' : severity === 'advice' ? 'cyan' : 'yellow', colours)
}

function drawn(finding: Finding, text: string, { width, colours }: Look): string {
  const message = wrapped(harmless(finding.message), width, DEEPER, `${MARGIN}${name(finding, colours)} `)
  if (finding.verdict === 'met') return message
  const words = underlined(text, finding.spans, width, DEEPER, colours)
  const fix = finding.fix === null ? '' : wrapped(`Try: ${harmless(shortened(finding.fix, MOST_TEXT))}`, width, DEEPER)
  return `${message}${words}${fix}\n`
}

/** What to mend first, what is good already after it. */
function findings(all: readonly Finding[], text: string, look: Look): string {
  const open = all.filter(({ verdict }) => verdict !== 'met').map(each => drawn(each, text, look))
  const met = all.filter(({ verdict }) => verdict === 'met').map(each => drawn(each, text, look))
  return `${open.join('')}${met.join('')}`
}

function part(title: string, { text, score, findings: all }: ObjectiveReport, look: Look): string {
  const words = text.trim() === '' ? '(empty)' : harmless(shortened(text, MOST_TEXT))
  const heading = painted(title, 'bold', look.colours)
  return `${heading}\n${wrapped(words, look.width, MARGIN)}\n${findings(all, text, look)}${MARGIN}Score ${score} of 100\n\n`
}

function keyResult(report: KeyResultReport, number: number, look: Look): string {
  return part(`Key result ${number}${report.kind === 'unclear' ? '' : ` (${report.kind})`}`, report, look)
}

/** A report for a terminal, in pieces: findings first, the score last. `name` tells it from others beside it. */
export function* prettyPieces(report: Report, look: Look, name: string | null = null): Generator<string> {
  if (name !== null) yield `${painted(harmless(name), 'bold', look.colours)}\n\n`
  if (report.objective) yield part('Objective', report.objective, look)
  for (const [at, each] of report.keyResults.entries()) yield keyResult(each, at + 1, look)
  if (report.findings.length > 0) {
    yield `${painted('The whole set', 'bold', look.colours)}\n${findings(report.findings, '', look)}\n`
  }
  yield `${painted(`Score ${report.score} of 100`, 'bold', look.colours)}  ${painted(`rubric ${report.rubric}`, 'dim', look.colours)}\n`
}
