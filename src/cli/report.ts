import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { problemsText } from '../course/problem.ts'
import { readCourse } from '../course/read-course.ts'
import { readFiles } from '../course/read-files.ts'
import { contentReport } from './report-content.ts'
import { learnersReport } from './report-learners.ts'
import { reportText } from './report-text.ts'

// What authors want to know of their questions and cards: node src/cli/report.ts [--format json] [PROGRESS-FILE…]
function options() {
  try {
    const { values, positionals } = parseArgs({
      options: { format: { type: 'string', default: 'pretty' } },
      allowPositionals: true
    })
    if (values.format === 'pretty' || values.format === 'json') return { format: values.format, names: positionals }
    console.error(`There is no format “${values.format}”.`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  console.error('Write “npm run report -- [--format pretty|json] [PROGRESS-FILE…]”.')
  return null
}

function textOf(file: string): { file: string; text: string } | null {
  try {
    return { file, text: readFileSync(file, 'utf8') }
  } catch (error) {
    console.error(
      `${file}: ${error instanceof Error ? error.message : error}\nName a file that was saved with “Export progress”.`
    )
    process.exitCode = 1
    return null
  }
}

const asked = options()
const { files, surroundings } = readFiles(process.cwd())
const { course, problems } = readCourse(files, surroundings)
if (course === null) console.error(problemsText(problems))
if (course === null || asked === null) process.exitCode = 1
else {
  const content = contentReport(course)
  const given = asked.names.map(textOf).filter(each => each !== null)
  const learners = asked.names.length === 0 ? null : learnersReport(course, given, Date.now())
  console.log(asked.format === 'json' ? JSON.stringify({ content, learners }, null, 2) : reportText(content, learners))
}
