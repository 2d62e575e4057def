import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { problemsText } from '../course/problem.ts'
import { readCourse } from '../course/read-course.ts'
import { readFiles } from '../course/read-files.ts'
import { exportFiles } from '../export/files.ts'

// Writes cards and questions for other programs into a folder: node src/cli/export.ts --to FOLDER
const FOLDER = 'export'

function folder(): string | null {
  try {
    return parseArgs({ options: { to: { type: 'string', default: FOLDER } } }).values.to
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nWrite “npm run export -- --to FOLDER”.`)
    return null
  }
}

const to = folder()
const { files, surroundings } = readFiles(process.cwd())
const { course, problems } = readCourse(files, surroundings)
if (course === null) console.error(problemsText(problems))
if (course === null || to === null) process.exitCode = 1
else {
  try {
    mkdirSync(to, { recursive: true })
    for (const [name, content] of Object.entries(await exportFiles(course, Date.now()))) {
      writeFileSync(join(to, name), content)
      console.log(join(to, name))
    }
  } catch (error) {
    console.error(`Cannot write to “${to}”: ${error instanceof Error ? error.message : error}`)
    console.error('Name a folder you may write to: npm run export -- --to FOLDER')
    process.exitCode = 1
  }
}
