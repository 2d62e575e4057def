import { readdirSync, readFileSync } from 'node:fs'
import { readExamFile } from '../../src/exam/read-exam-file.ts'

const FOLDER = 'content/drafts'

/** The open drafts of the exam, file by file. Whoever works on rules reads these; the held-out ones must stay unseen. */
export function openDrafts() {
  const files = readdirSync(FOLDER).filter(file => file.endsWith('.yaml') && file !== 'resolutions.yaml')
  return files.map(file => {
    const { entries, problems } = readExamFile(readFileSync(`${FOLDER}/${file}`, 'utf8'), file)
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'))
    return { name: file.replace('.yaml', ''), entries: entries.map(({ entry }) => entry) }
  })
}
