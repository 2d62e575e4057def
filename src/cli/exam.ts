import { parseArgs } from 'node:util'
import { problemText } from '../course/problem.ts'
import { examFiles, examOf, resultsOf } from '../exam/read-exam.ts'
import { rubric } from '../grader/rubric.ts'
import { figuresText, mistakesText } from './exam-text.ts'
import { nearest } from './okr-nearest.ts'

const HELP = `Usage: exam [--json] [--mistakes [criterion]]

Grades the drafts of content/drafts and holds the verdicts against those of people.

  --mistakes [criterion]   list the mistakes of the open part: all, of one criterion, or of “kind”
  --json                   everything as JSON; of the held-out part figures alone
`

/** Reads the exam of the working directory. Exit code 2 where its files or the words behind the command are unusable. */
function run(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, mistakes: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true
  })
  if (values.help) return HELP
  const names = [...rubric.map(({ criterion }) => criterion.id), 'kind']
  const [only = null, second] = positionals
  if (second !== undefined) throw new Error(`Name one criterion: “${only}” and “${second}” were given.`)
  if (only !== null && !values.mistakes)
    throw new Error(`Write --mistakes ${only} to list the mistakes of one criterion.`)
  if (only !== null && !names.includes(only)) {
    const meant = nearest(only, names)
    throw new Error(
      `The grader has no criterion “${only}”. ${meant ? `Did you mean “${meant}”?` : `Name one of ${names.join(', ')}.`}`
    )
  }

  const exam = examOf(examFiles(process.cwd()))
  if (exam.problems.length > 0) throw new Error(exam.problems.map(problemText).join('\n\n'))
  if (exam.open.length === 0) throw new Error('content/drafts holds no drafts. Run this in the project’s folder.')
  const results = resultsOf(exam)
  if (values.json) return `${JSON.stringify(results, null, 2)}\n`
  if (values.mistakes) return `${mistakesText(results.open, only)}\n`
  return `${figuresText('Open', results.open)}\n\n\n${figuresText('Held out', results.heldOut)}\n`
}

try {
  process.stdout.write(run(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
