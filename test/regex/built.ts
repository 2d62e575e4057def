import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadable, type Pattern } from './patterns.ts'

// A program of its own: Node runs the sources as they are, so that a stack names the very line that built a pattern.
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const built = new Map<string, Pattern>()

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args: [string | RegExp, string?], newTarget) {
    const made: RegExp = Reflect.construct(target, args, newTarget)
    const frame = /file:\/\/\S*\/src\/\S*?\.ts:\d+/.exec(new Error().stack ?? '')?.[0]
    if (frame) {
      const [, url = '', line = ''] = /^(.*):(\d+)$/.exec(frame) ?? []
      const pattern = { at: `${relative(ROOT, fileURLToPath(url))}:${line}`, source: made.source, flags: made.flags }
      built.set(JSON.stringify(pattern), pattern)
    }
    return made
  }
})

for (const module of loadable()) await import(module)

// Some are built while a text is read.
const { locateDrafts } = await import('../../src/okr/read-draft.ts')
const { rubric } = await import('../../src/grader/rubric.ts')
const { grade } = await import('../../src/grader/grade.ts')
const { readCourse } = await import('../../src/course/read-course.ts')
const { readFiles } = await import('../../src/course/read-files.ts')
locateDrafts('| Key result | Baseline | Target |\n|---|---|---|\n| Buses on time | 80% | 95% |')
for (const { criterion } of rubric) {
  for (const { bad } of criterion.examples)
    grade(typeof bad === 'string' ? { objective: bad, keyResults: [bad] } : bad, { all: true })
}
const { files, surroundings } = readFiles(ROOT)
readCourse(files, surroundings)

process.stdout.write(JSON.stringify([...built.values()]))
