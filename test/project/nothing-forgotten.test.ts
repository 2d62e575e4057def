import { describe, expect, test } from 'vitest'
import { kinds as questionKinds } from '../../src/quiz/kinds.ts'
import { kinds as pageKinds } from '../browser/visit-kinds.ts'
import { projectFiles, textOf } from './files.ts'

const filesIn = (folder: string, ending: string) =>
  projectFiles()
    .filter(
      path => path.startsWith(`${folder}/`) && path.endsWith(ending) && !path.slice(folder.length + 1).includes('/')
    )
    .map(path => path.slice(folder.length + 1, -ending.length))

describe('pages', () => {
  const pages = projectFiles().filter(path => /^src\/pages\/.*\.(astro|mdx)$/.test(path))

  test.each(pages)('%s is visited by the browser tests', path => {
    const route = `/${path
      .replace(/^src\/pages\//, '')
      .replace(/(index)?\.(astro|mdx)$/, '')
      .replace(/\/$/, '')}/`.replace('//', '/')
    const pattern = new RegExp(`^${route.replace(/\[\w+\]/g, '[\\w-]+')}$`)
    const visited = Object.values(pageKinds).some(address => pattern.test(address))
    expect(visited || route === '/404/', `No address of visit-kinds.ts leads to ${path}.`).toBe(true)
  })
})

describe('kinds of question', () => {
  test('have a file each, are listed, written by authors and documented', () => {
    const files = filesIn('src/quiz/kinds', '.ts')
    expect(questionKinds.map(({ kind }) => kind).toSorted(), 'src/quiz/kinds.ts lists them').toEqual(files.toSorted())
    expect(filesIn('src/course/questions', '.ts')).toEqual(expect.arrayContaining(files))
    for (const kind of files) {
      const lacks = (path: string) => `${path} says nothing of “${kind}”.`
      const [drawing, tried, manual] = [
        'src/components/question/StillQuestion.astro',
        'test/quiz/kinds.test.ts',
        'content/README.md'
      ]
      expect(textOf(drawing).includes(`=== '${kind}'`), lacks(drawing)).toBe(true)
      expect(textOf(tried).includes(`'${kind}'`), lacks(tried)).toBe(true)
      // One right option is how an author writes the first kind; the others are named.
      if (kind !== 'one-right') expect(textOf(manual).includes(kind), lacks(manual)).toBe(true)
    }
  })
})

describe('islands', () => {
  test('have a folder each that starts them, and are listed for loading', () => {
    const started = projectFiles().flatMap(path => /^src\/islands\/([\w-]+)\/start\.tsx?$/.exec(path)?.[1] ?? [])
    const listed = [...textOf('src/islands/all.ts').matchAll(/import\('\.\/([\w-]+)\/start\.tsx?'\)/g)].map(
      found => found[1]
    )
    expect(listed.toSorted()).toEqual(started.toSorted())
  })
})
