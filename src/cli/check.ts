import { problemsText } from '../course/problem.ts'
import { readCourse } from '../course/read-course.ts'
import { readFiles } from '../course/read-files.ts'
import { summaryOf } from '../course/summary.ts'

// Reads the content folder of the working directory: what is wrong goes to stderr with exit code 1, else a summary is printed.
const { files, surroundings } = readFiles(process.cwd())
const { course, problems } = readCourse(files, surroundings)
if (course === null) {
  console.error(problemsText(problems))
  process.exitCode = 1
} else console.log(`The content is fine: ${summaryOf(course)}.`)
