import { grade } from '../grader/grade.ts'
import { profileNames } from '../grader/rubric.ts'
import { type Input, readInput } from './grade-input.ts'
import { type GradeOptions, readOptions } from './grade-options.ts'
import { outputOf, tellsPlaces } from './grade-output.ts'
import { openSource } from './grade-spool.ts'
import { EXIT, type Terminal } from './okr-terminal.ts'

const HELP = `Usage: okr grade [FILE…|-] [options]

Grades the OKRs in each FILE, or in the standard input, and says which words, why and what next.

Options
  --from markdown|json|jsonl   what comes in; guessed from the file name and the text
  --format FORMAT              what goes out; pretty unless given
      pretty     for people, in a terminal
      markdown   for people, in a document or a pull request
      json       for programs; jsonl has one report a line
      sarif      for code scanning: findings on the lines and columns of each file
      github     for a GitHub workflow: the same as notes beside the lines
  --min-score N                exit with 1 if an OKR scores below N (0 to 100)
  --profile NAME               which school judges: ${profileNames.join(', ')}
  --site ADDRESS               where the course is served, for links to criteria in SARIF
  -h, --help                   this text

Markdown is any text with an objective and key results: lists, “O:” and “KR1:” labels, tables, an e-mail.
JSON is {"objective": "…" or null, "keyResults": ["…"], "cycle": "Q3 2026"} (cycle may be left out), or a list of them;
JSON Lines has one a line. Where several files are given, each JSON report names its “file”.

Exit codes: 0 graded, 1 below --min-score, 2 unusable input or options.
`

/** The inputs of all files, checked before the first is graded. */
async function inputsOf(
  files: readonly (string | null)[],
  { from, format }: Pick<GradeOptions<string>, 'from' | 'format'>,
  terminal: Terminal
): Promise<Input[]> {
  const inputs: Input[] = []
  for (const file of files) {
    if (file === null && terminal.input.isTTY)
      terminal.warn('reading what you type; end with Ctrl-D on a line of its own')
    inputs.push(await readInput(await openSource(file, terminal.input), from, tellsPlaces(format), terminal))
  }
  return inputs
}

/** `okr grade`: reads, grades and prints. Resolves to the exit code; throws `Unusable` before anything is printed. */
export async function gradeCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args, profileNames, 'default')
  if (options.help) {
    await terminal.print(HELP)
    return EXIT.fine
  }
  const { files, profile, site } = options
  const inputs = await inputsOf(files, options, terminal)
  const many = inputs.length > 1 || inputs.some(input => input.many)
  const output = outputOf(options.format, { files, many, profile, site, look: terminal })
  let below = false
  let batch = output.before
  for (const [index, input] of inputs.entries()) {
    let number = 0
    for await (const { draft, places } of input.entries()) {
      number += 1
      const report = grade(draft, { profile })
      if (options.minScore !== null && report.score < options.minScore) below = true
      for (const piece of output.of({ report, file: files[index] ?? null, index, number, places })) {
        batch += piece
        if (batch.length < 65536) continue
        await terminal.print(batch)
        batch = ''
      }
    }
  }
  await terminal.print(batch + output.after)
  return below ? EXIT.below : EXIT.fine
}
