import { grade } from '../grader/grade.ts'
import type { Report } from '../grader/report.ts'
import { profileNames } from '../grader/rubric.ts'
import { jsonPieces } from './grade-contract.ts'
import { readInput } from './grade-input.ts'
import { markdownPieces } from './grade-markdown.ts'
import { type Format, readOptions } from './grade-options.ts'
import { prettyPieces } from './grade-pretty.ts'
import { openSource } from './grade-spool.ts'
import { EXIT, type Terminal } from './okr-terminal.ts'

const HELP = `Usage: okr grade [FILE|-] [options]

Grades the OKRs in FILE, or in the standard input, and says which words, why and what next.

Options
  --from markdown|json|jsonl            what comes in; guessed from the file name and the text
  --format pretty|json|jsonl|markdown   what goes out; pretty unless given
  --min-score N                         exit with 1 if an OKR scores below N (0 to 100)
  --profile NAME                        which school judges: ${profileNames.join(', ')}
  -h, --help                            this text

Markdown is any text with an objective and key results: lists, “O:” and “KR1:” labels, tables, an e-mail.
JSON is {"objective": "…" or null, "keyResults": ["…"], "cycle": "Q3 2026"} (cycle may be left out), or a list of them;
JSON Lines has one a line.

Exit codes: 0 graded, 1 below --min-score, 2 unusable input or options.
`

type Frame = { readonly before: string; readonly between: string; readonly after: string }

/** What stands around the reports of one run. */
function frame(format: Format, many: boolean): Frame {
  if (format === 'json') {
    return many ? { before: '[', between: ',', after: ']\n' } : { before: '', between: '', after: '\n' }
  }
  if (format === 'jsonl') return { before: '', between: '', after: '' }
  return { before: '', between: format === 'pretty' ? '\n\n' : '\n---\n\n', after: '' }
}

function* pieces(report: Report, format: Format, many: boolean, terminal: Terminal): Generator<string> {
  if (format === 'pretty') yield* prettyPieces(report, terminal)
  else if (format === 'markdown') yield* markdownPieces(report)
  else if (format === 'json') {
    // A list opens its own lines, so that an empty one is “[]”.
    if (many) yield '\n  '
    yield* jsonPieces(report, 2, many ? '  ' : '')
    if (many) yield '\n'
  } else {
    yield* jsonPieces(report, 0)
    yield '\n'
  }
}

/** `okr grade`: reads, grades and prints. Resolves to the exit code; throws `Unusable` before anything is printed. */
export async function gradeCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args, profileNames, 'default')
  if (options.help) {
    await terminal.print(HELP)
    return EXIT.fine
  }
  if (options.file === null && terminal.input.isTTY)
    terminal.warn('reading what you type; end with Ctrl-D on a line of its own')
  const source = await openSource(options.file, terminal.input)
  const input = await readInput(source, options.from, terminal)
  const profile = options.profile
  const { before, between, after } = frame(options.format, input.many)
  let below = false
  let batch = before
  let separator = ''
  for await (const draft of input.drafts()) {
    const report = grade(draft, { profile })
    if (options.minScore !== null && report.score < options.minScore) below = true
    batch += separator
    separator = between
    for (const piece of pieces(report, options.format, input.many, terminal)) {
      batch += piece
      if (batch.length < 65536) continue
      await terminal.print(batch)
      batch = ''
    }
  }
  await terminal.print(batch + after)
  return below ? EXIT.below : EXIT.fine
}
