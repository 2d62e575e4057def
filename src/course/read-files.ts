import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContentFile } from './folder.ts'
import type { Surroundings } from './read-course.ts'

/** The content folder and what it may refer to, as they are on disk at this moment. */
export type ProjectFiles = { readonly files: ContentFile[]; readonly surroundings: Surroundings }

/**
 * Reads content, and lists images and criteria, of a project.
 * @param root the project's folder
 */
export function readFiles(root: string): ProjectFiles {
  // Editors replace a file by another: what was listed a moment ago may be gone.
  const read = (path: string): ContentFile[] =>
    unlessGone(() => [{ path, text: readFileSync(join(root, path), 'utf8') }])
  const files = ['lessons', 'parts', 'scenarios', 'library', 'sort'].flatMap(folder =>
    namesIn(root, `content/${folder}`)
  )
  const yaml = namesIn(root, 'content').filter(path => /^content\/(?:course|sources|scores|maps)\.yaml$/.test(path))
  // A criterion's file is named after its id.
  const criteria = namesIn(root, 'src/grader/criteria').flatMap(path => /([^/]+)\.ts$/.exec(path)?.[1] ?? [])
  const images = namesIn(root, 'public/images').map(path => path.slice('public'.length))
  return { files: [...yaml, ...files].flatMap(read), surroundings: { images: new Set(images), criteria } }
}

/** Paths from the root of all files below a folder, with forward slashes; none where there is no such folder. */
function namesIn(root: string, folder: string): string[] {
  return unlessGone(() =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(root, '/').length).replaceAll('\\', '/'))
      .toSorted()
  )
}

/** What was read; nothing where it is not there. */
function unlessGone<Item>(read: () => Item[]): Item[] {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
