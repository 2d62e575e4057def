import { createHash } from 'node:crypto'
import { isAbsolute, relative, sep } from 'node:path'
import { cwd } from 'node:process'
import { pathToFileURL } from 'node:url'
import type { Finding, Report, Severity } from '../grader/report.ts'
import type { Located } from '../okr/pasted/places.ts'
import type { Span } from '../text/spans.ts'
import type { DraftPlaces } from './grade-input.ts'
import type { Region } from './grade-lines.ts'

/** How loudly SARIF and GitHub say it. */
export type Level = 'error' | 'warning' | 'note'

/** What the writer should look at, and where in the file. */
export type PlacedFinding = {
  readonly finding: Finding
  readonly level: Level
  /** “Objective”, “Key result 2” or “The whole set”. */
  readonly part: string
  /** The words it is about; the whole text where it is about none in particular. */
  readonly region: Region
  /** Further words, and those that were put together from elsewhere. */
  readonly more: readonly Region[]
  /** Where the judged text stands in one stretch, letter by letter, so that a fix may take its place. */
  readonly replaces: Region | null
  /** The same for the same finding on the same text, wherever that moves. */
  readonly fingerprint: string
}

const LEVELS: Readonly<Record<Severity, Level>> = { blocker: 'error', major: 'error', minor: 'warning', advice: 'note' }

/** A finding that asks is a note, however grave the answer might be. */
function levelOf({ verdict, severity }: Finding): Level {
  return verdict === 'unsure' ? 'note' : LEVELS[severity]
}

/** The level of a criterion that says what the rubric says. */
export function levelFor(severity: Severity): Level {
  return LEVELS[severity]
}

/** A file’s path as GitHub and SARIF want it: from the working directory where it is below it. */
export function pathOf(file: string): string {
  const path = isAbsolute(file) ? relative(cwd(), file) : file
  const outside = path.startsWith('..') || isAbsolute(path)
  return (outside ? file : path).split(sep).join('/').replace(/^\.\//, '')
}

/** The same as an address. */
export function uriOf(file: string): string {
  const path = pathOf(file)
  return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/')
}

type Judged = {
  readonly name: string
  readonly text: string
  readonly findings: readonly Finding[]
  readonly located: Located
}

function placed({ name, text, findings, located }: Judged, { lines }: DraftPlaces): PlacedFinding[] {
  const whole = located.all()
  const [first] = whole
  const inOne = whole.length === 1 && first && first[1] - first[0] === text.length ? lines.region(first) : null
  return findings
    .filter(({ verdict }) => verdict !== 'met')
    .map(finding => {
      const words: readonly Span[] = finding.spans.flatMap(span => located.stretches(span))
      const [at = [0, 0] as const, ...more] = words.length > 0 ? words : whole
      const hash = createHash('sha256').update(JSON.stringify([finding.criterion, name === SET, text, finding.spans]))
      return {
        finding,
        level: levelOf(finding),
        part: name,
        region: lines.region(at),
        more: more.map(span => lines.region(span)),
        replaces: inOne,
        fingerprint: hash.digest('hex').slice(0, 32)
      }
    })
}

const SET = 'The whole set'

/** Everything a report asks the writer to look at, with its place: objective, key results, then the set. */
export function placedFindings(report: Report, places: DraftPlaces): PlacedFinding[] {
  const { objective, keyResults, findings } = report
  const head = places.objective ?? places.keyResults[0]
  const texts = [objective?.text ?? '', ...keyResults.map(({ text }) => text)].join('\n')
  return [
    ...(objective && places.objective
      ? placed({ ...objective, name: 'Objective', located: places.objective }, places)
      : []),
    ...keyResults.flatMap((each, index) => {
      const located = places.keyResults[index]
      return located ? placed({ ...each, name: `Key result ${index + 1}`, located }, places) : []
    }),
    // What is said of the set stands at its beginning, and no rewrite of that line would mend it.
    ...(head
      ? placed({ name: SET, text: texts, findings, located: head }, places).map(each => ({ ...each, replaces: null }))
      : [])
  ]
}
