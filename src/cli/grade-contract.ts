import type { Finding, KeyResultReport, ObjectiveReport, Report } from '../grader/report.ts'

// The keys are a contract with other programs: they are named here one by one, so that a report may grow inside.
function finding({ criterion, verdict, severity, spans, message, fix }: Finding) {
  return { criterion, verdict, severity, spans, message, fix }
}

function objective({ text, score, findings }: ObjectiveReport) {
  return { text, score, findings: findings.map(finding) }
}

function keyResult({ text, score, kind, measure, findings }: KeyResultReport) {
  const { metric, baseline, target, unit, direction, deadline } = measure
  return {
    text,
    score,
    kind,
    measure: { metric, baseline, target, unit, direction, deadline },
    findings: findings.map(finding)
  }
}

/** JSON of a value, shifted right so that it can stand inside another. */
function shifted(value: unknown, indent: number, margin: string): string {
  const json = JSON.stringify(value, null, indent)
  return indent === 0 ? json : json.replaceAll('\n', `\n${margin}`)
}

/**
 * A report as JSON in pieces, so that one with very many key results never has to fit into one string.
 * `indent`: spaces a level, 0 for one line. `file`: named first where several were given.
 */
export function* jsonPieces(report: Report, indent: 0 | 2, margin = '', file: string | null = null): Generator<string> {
  const line = indent === 0 ? '' : `\n${margin}  `
  const space = indent === 0 ? '' : ' '
  const member = (name: string, value: unknown) => `"${name}":${space}${shifted(value, indent, `${margin}  `)}`
  const named = file === null ? '' : `${member('file', file)},${line}`
  yield `{${line}${named}${member('rubric', report.rubric)},${line}${member('score', report.score)},`
  yield `${line}${member('objective', report.objective && objective(report.objective))},${line}"keyResults":${space}[`
  let before = ''
  for (const each of report.keyResults) {
    yield `${before}${indent === 0 ? '' : `${line}  `}${shifted(keyResult(each), indent, `${margin}    `)}`
    before = ','
  }
  yield `${before === '' ? '' : line}],${line}${member('findings', report.findings.map(finding))}${indent === 0 ? '' : `\n${margin}`}}`
}
