import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The project's folder. */
export const root = new URL('../..', import.meta.url).pathname

/** Every file of the project that git tracks or would track, as paths from the root. Needs git only where there is a checkout. */
export function projectFiles(): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8'
  })
    .split('\0')
    .filter(path => path !== '' && existsSync(join(root, path)))
    .toSorted()
}

/** The text of a project file. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
