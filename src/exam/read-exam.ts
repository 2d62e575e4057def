import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from './entry.ts'
import type { ExamProblem } from './exam-problem.ts'
import { type ExamResult, examine, type Figures, figuresOf } from './examine.ts'
import { type ReadEntry, readExamFile } from './read-exam-file.ts'

const OPEN = 'content/drafts'
const HELD_OUT = 'content/drafts/held-out'
/** Kept beside the drafts, and none of them. */
const NO_DRAFTS = new Set(['resolutions.yaml'])

/** The exam as it stands on disk. */
export type Exam = {
  readonly open: readonly Entry[]
  readonly heldOut: readonly Entry[]
  readonly problems: readonly ExamProblem[]
}

/** The results of both parts. Of the held-out part only figures leave this file: whoever saw its texts could learn them by heart. */
export type Results = { readonly open: ExamResult; readonly heldOut: Figures }

/** A file of the exam as text. */
export type ExamText = { readonly path: string; readonly text: string }

/** Reads the texts of an exam: those below `held-out` apart from the others, and every id in all of them once. */
export function examOf(files: readonly ExamText[]): Exam {
  const seen = new Map<string, string>()
  const problems: ExamProblem[] = []
  const parts = { open: [] as Entry[], heldOut: [] as Entry[] }
  const add = (part: Entry[], file: string, { entry, line }: ReadEntry) => {
    const first = seen.get(entry.id)
    if (first !== undefined)
      problems.push({
        file,
        line,
        message: `the id “${entry.id}” is taken: ${first} has it.`,
        remedy: 'Give the newer draft the next free number of its file.'
      })
    seen.set(entry.id, `${file}:${line}`)
    part.push(entry)
  }
  for (const { path, text } of files) {
    const read = readExamFile(text, path)
    problems.push(...read.problems)
    for (const each of read.entries) add(path.startsWith(`${HELD_OUT}/`) ? parts.heldOut : parts.open, path, each)
  }
  return { ...parts, problems }
}

/**
 * The files of the exam, the open ones first; none where a folder does not exist.
 * @param root the project’s folder
 */
export function examFiles(root: string): ExamText[] {
  return [OPEN, HELD_OUT].flatMap(folder =>
    namesIn(join(root, folder)).map(name => ({
      path: `${folder}/${name}`,
      text: readFileSync(join(root, folder, name), 'utf8')
    }))
  )
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.yaml') && !NO_DRAFTS.has(name))
      .toSorted()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** Examines both parts. */
export function resultsOf({ open, heldOut }: Exam): Results {
  return { open: examine(open), heldOut: figuresOf(examine(heldOut)) }
}

let known: { readonly texts: string; readonly results: Results } | null = null

/**
 * The results of a project’s exam, for pages. Costs next to nothing after the first call, until a file changes.
 * @throws with all problems listed, where a file cannot be read as an exam
 */
export function loadResults(root: string): Results {
  const files = examFiles(root)
  const texts = JSON.stringify(files)
  if (known?.texts === texts) return known.results
  const exam = examOf(files)
  if (exam.problems.length > 0)
    throw new Error(
      exam.problems.map(({ file, line, message, remedy }) => `${file}:${line}: ${message}\n${remedy}`).join('\n\n')
    )
  known = { texts, results: resultsOf(exam) }
  return known.results
}
