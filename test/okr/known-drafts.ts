import { readdirSync, readFileSync } from 'node:fs'
import { libraryDraft, versions } from '../../src/course/library.ts'
import { readCourse } from '../../src/course/read-course.ts'
import { readFiles } from '../../src/course/read-files.ts'
import { readExamFile } from '../../src/exam/read-exam-file.ts'
import type { Draft } from '../../src/okr/draft.ts'
import { root } from '../project/files.ts'

type Shelf = { readonly name: string; readonly drafts: readonly { readonly id: string; readonly draft: Draft }[] }

const FOLDER = 'content/drafts'

/** The open drafts of the exam, file by file. Whoever works on rules reads these; the held-out ones must stay unseen. */
function openDrafts(): Shelf[] {
  const files = readdirSync(FOLDER).filter(file => file.endsWith('.yaml') && file !== 'resolutions.yaml')
  return files.map(file => {
    const { entries, problems } = readExamFile(readFileSync(`${FOLDER}/${file}`, 'utf8'), file)
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'))
    return {
      name: file.replace('.yaml', ''),
      drafts: entries.map(({ entry: { id, objective, keyResults, cycle } }) => ({
        id,
        draft: { objective, keyResults: keyResults.map(({ text }) => text), ...(cycle === undefined ? {} : { cycle }) }
      }))
    }
  })
}

/** Both versions of every OKR of the library, by field. */
function libraryDrafts(): Shelf[] {
  const { files, surroundings } = readFiles(root)
  const library = readCourse(files, surroundings).course?.library ?? []
  return [...new Set(library.map(okr => okr.function))].map(field => ({
    name: `library-${field}`,
    drafts: library
      .filter(okr => okr.function === field)
      .flatMap(okr => versions.map(version => ({ id: `${okr.id}, ${version}`, draft: libraryDraft(okr, version) })))
  }))
}

/** Lines of our own, each for a wording, a unit or a date that the others lack. */
function ownLines(name: string, draftOf: (text: string) => Draft): Shelf {
  const texts = readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8').split('\n')
  return {
    name,
    drafts: texts
      .filter(text => text !== '' && !text.startsWith('# '))
      .map(text => ({ id: name.replace(/s$/, ''), draft: draftOf(text) }))
  }
}

/** Every draft whose reading and grading were approved, in named groups. */
export const knownDrafts = (): readonly Shelf[] => [
  ...openDrafts(),
  ...libraryDrafts(),
  ownLines('lines', text => ({ objective: null, keyResults: [text] })),
  ownLines('objectives', text => ({ objective: text, keyResults: [] }))
]
