import type { Finding, KeyResultReport, ObjectiveReport, Report, Severity } from '../grader/report.ts'
import { sayOnce } from '../grader/say-once.ts'
import { plural } from '../text/plural.ts'
import { harmless, shortened, underlined, wrapped } from './grade-drawing.ts'
import { type Look, painted } from './okr-paint.ts'

const MARGIN = '  '
const DEEPER = '    '
const MOST_TEXT = 600

function name({ verdict, severity }: Finding, colours: boolean): string {
  if (verdict === 'unsure') return painted('Question:', 'cyan', colours)
  const word = `${severity[0]?.toUpperCase()}${severity.slice(1)}:`
  return painted(word, severity === 'blocker' ? 'red' : severity === 'advice' ? 'cyan' : 'yellow', colours)
}

function drawn(finding: Finding, text: string, { width, colours }: Look): string {
  const message = wrapped(harmless(finding.message), width, DEEPER, `${MARGIN}${name(finding, colours)} `)
  const words = underlined(text, finding.spans, width, DEEPER, colours)
  const fix = finding.fix === null ? '' : wrapped(`Try: ${harmless(shortened(finding.fix, MOST_TEXT))}`, width, DEEPER)
  return `${message}${words}${fix}\n`
}

/** What was done well, in one paragraph. */
function praised(met: readonly Finding[], { width, colours }: Look): string {
  if (met.length === 0) return ''
  const all = met.map(({ message }) => harmless(message).replace(/\.$/, '')).join('\u00a0· ')
  return wrapped(all, width, DEEPER, `${MARGIN}${painted('✓', 'green', colours)} `)
}

/** What to mend first, what is good already after it. */
function findings(all: readonly Finding[], text: string, look: Look): string {
  const open = all.filter(({ verdict }) => verdict !== 'met').map(each => drawn(each, text, look))
  return `${open.join('')}${praised(
    all.filter(({ verdict }) => verdict === 'met'),
    look
  )}`
}

/** “2 blockers, 1 minor point, 1 question”; null where there is nothing to do. */
function tasks({ objective, keyResults, findings: set }: Report): string | null {
  const all = [objective, ...keyResults].flatMap(part => part?.findings ?? []).concat(set)
  const missed = all.filter(({ verdict }) => verdict === 'missed')
  const of = (severity: Severity) => missed.filter(each => each.severity === severity).length
  const counts = [
    [of('blocker'), 'blocker'],
    [of('major'), 'major point'],
    [of('minor'), 'minor point'],
    [of('advice'), 'piece of advice', 'pieces of advice'],
    [all.filter(({ verdict }) => verdict === 'unsure').length, 'question']
  ] as const
  const told = counts.flatMap(([count, one, many]) => (count === 0 ? [] : [plural(count, one, many)]))
  return told.length === 0 ? null : told.join(', ')
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
export function* prettyPieces(whole: Report, look: Look, name: string | null = null): Generator<string> {
  const once = sayOnce()
  const report = { ...whole, keyResults: whole.keyResults.map(each => ({ ...each, findings: once(each.findings) })) }
  if (name !== null) yield `${painted(harmless(name), 'bold', look.colours)}\n\n`
  if (report.objective) yield part('Objective', report.objective, look)
  for (const [at, each] of report.keyResults.entries()) yield keyResult(each, at + 1, look)
  if (report.findings.length > 0) {
    yield `${painted('The whole set', 'bold', look.colours)}\n${findings(report.findings, '', look)}\n`
  }
  const left = tasks(report)
  if (left !== null) yield wrapped(`To think about: ${left}`, look.width, MARGIN, '')
  yield `${painted(`Score ${report.score} of 100`, 'bold', look.colours)}  ${painted(`rubric ${report.rubric}`, 'dim', look.colours)}\n`
}
