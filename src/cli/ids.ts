import { writeFileSync } from 'node:fs'
import { withOptionIds } from '../course/option-ids.ts'
import { readFiles } from '../course/read-files.ts'

// Writes the missing option ids into the lessons and parts of the working directory, and says what it did.
let total = 0
for (const { path, text } of readFiles(process.cwd()).files) {
  if (!/^content\/(lessons|parts)\//.test(path)) continue
  const { text: changed, count, readable } = withOptionIds(text)
  if (!readable) {
    console.error(`${path} cannot be read, so it was left alone. “npm run check:content” says why.`)
    process.exitCode = 1
  }
  if (count === 0) continue
  writeFileSync(path, changed)
  console.log(`${path}: ${count} added`)
  total += count
}
if (total === 0) console.log('No option lacks an id.')
