import type { Report } from '../grader/report.ts'
import type { ProfileName } from '../grader/rubric.ts'
import { jsonPieces } from './grade-contract.ts'
import { githubCommand } from './grade-github.ts'
import type { DraftPlaces } from './grade-input.ts'
import { markdownPieces } from './grade-markdown.ts'
import type { Format } from './grade-options.ts'
import { pathOf, placedFindings, uriOf } from './grade-place.ts'
import { prettyPieces } from './grade-pretty.ts'
import { SARIF_END, sarifHead, sarifResults } from './grade-sarif.ts'
import type { Look } from './okr-paint.ts'

/** A report and where it comes from. */
export type Graded = {
  readonly report: Report
  /** As it was named; null for the standard input. */
  readonly file: string | null
  /** Its place among the files named, from 0. */
  readonly index: number
  /** Its place among the OKRs of its file, from 1. */
  readonly number: number
  readonly places: DraftPlaces | null
}

/** A format: what stands before, around and after the reports of one run. */
export type Output = {
  readonly before: string
  of(graded: Graded): Generator<string>
  readonly after: string
}

/** What an output has to know of the run. */
export type Run = {
  readonly files: readonly (string | null)[]
  /** Whether more than one OKR may come, so that JSON is a list. */
  readonly many: boolean
  readonly profile: ProfileName
  readonly site: string | null
  readonly look: Look
}

const STDIN = 'stdin'

/** Whether a format says where in a file things stand. */
export function tellsPlaces(format: Format): boolean {
  return format === 'sarif' || format === 'github'
}

/** Which OKR of which file a report is about; null where there is only one. */
function nameOf({ file, number }: Graded, { files, many }: Run): string | null {
  if (!many) return null
  return files.length === 1 ? `OKR ${number}` : `${file ?? STDIN}: OKR ${number}`
}

function json(run: Run): Output {
  if (!run.many) {
    return {
      before: '',
      after: '\n',
      *of({ report }) {
        yield* jsonPieces(report, 2)
      }
    }
  }
  let first = true
  return {
    before: '[',
    after: ']\n',
    *of({ report, file }) {
      // A list opens its own lines, so that an empty one is “[]”.
      yield first ? '\n  ' : ',\n  '
      first = false
      yield* jsonPieces(report, 2, '  ', run.files.length > 1 ? (file ?? STDIN) : null)
      yield '\n'
    }
  }
}

function jsonLines({ files }: Run): Output {
  return {
    before: '',
    after: '',
    *of({ report, file }) {
      yield* jsonPieces(report, 0, '', files.length > 1 ? (file ?? STDIN) : null)
      yield '\n'
    }
  }
}

function pretty(run: Run): Output {
  let first = true
  return {
    before: '',
    after: '',
    *of(graded) {
      if (!first) yield '\n\n'
      first = false
      yield* prettyPieces(graded.report, run.look, nameOf(graded, run))
    }
  }
}

function markdown(run: Run): Output {
  let first = true
  return {
    before: '',
    after: '',
    *of(graded) {
      if (!first) yield '\n---\n\n'
      first = false
      yield* markdownPieces(graded.report, nameOf(graded, run))
    }
  }
}

function sarif({ files, profile, site }: Run): Output {
  const uris = files.map(file => (file === null ? STDIN : uriOf(file)))
  let first = true
  return {
    before: sarifHead(uris, profile, site),
    after: SARIF_END,
    *of({ report, places, index }) {
      if (!places) return
      const findings = placedFindings(report, places)
      yield* sarifResults(findings, { uri: uris[index] ?? STDIN, artifact: index, first })
      first &&= findings.length === 0
    }
  }
}

function github(): Output {
  return {
    before: '',
    after: '',
    *of({ report, places, file }) {
      if (!places) return
      for (const each of placedFindings(report, places)) yield githubCommand(each, file === null ? null : pathOf(file))
    }
  }
}

/** The output of a run in a format. */
export function outputOf(format: Format, run: Run): Output {
  if (format === 'json') return json(run)
  if (format === 'jsonl') return jsonLines(run)
  if (format === 'markdown') return markdown(run)
  if (format === 'sarif') return sarif(run)
  return format === 'github' ? github() : pretty(run)
}
