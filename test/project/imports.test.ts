import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFiles, textOf } from './files.ts'

/** Which folder of src may import which: the picture in the README, as a law. Every folder may import itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'site.ts': [],
  build: [],
  text: [],
  okr: ['text'],
  grader: ['text', 'okr'],
  align: ['text'],
  quiz: ['text'],
  cards: ['text'],
  drills: ['text', 'okr'],
  course: ['text', 'okr', 'grader', 'quiz', 'cards', 'align', 'drills', 'flaws'],
  exam: ['text', 'okr', 'grader'],
  export: ['text', 'quiz', 'cards', 'course'],
  flaws: ['text', 'okr', 'grader'],
  share: ['text', 'okr'],
  progress: ['text', 'okr', 'grader', 'quiz', 'cards', 'align'],
  insight: ['grader', 'cards', 'progress'],
  islands: [
    'site.ts',
    'text',
    'okr',
    'grader',
    'flaws',
    'align',
    'quiz',
    'cards',
    'progress',
    'insight',
    'share',
    'drills',
    'styles'
  ],
  components: [
    'site.ts',
    'text',
    'okr',
    'grader',
    'align',
    'quiz',
    'cards',
    'drills',
    'flaws',
    'course',
    'exam',
    'islands',
    'styles'
  ],
  cli: ['text', 'okr', 'grader', 'exam', 'course', 'export', 'quiz', 'cards', 'progress'],
  'content.config.ts': ['course'],
  layouts: ['site.ts', 'text', 'okr', 'grader', 'quiz', 'cards', 'course', 'islands', 'components', 'styles'],
  pages: [
    'site.ts',
    'text',
    'okr',
    'grader',
    'quiz',
    'cards',
    'drills',
    'flaws',
    'course',
    'exam',
    'export',
    'align',
    'islands',
    'components',
    'layouts',
    'styles'
  ],
  styles: []
}

/** Packages each folder may use, beside its own code. Folders not named may use any. */
const MAY_USE: Record<string, RegExp> = {
  text: /^$/,
  okr: /^$/,
  grader: /^$/,
  flaws: /^$/,
  align: /^$/,
  quiz: /^$/,
  cards: /^ts-fsrs$/,
  drills: /^$/,
  insight: /^$/,
  share: /^$/,
  exam: /^(yaml|node:fs|node:path)$/,
  progress: /^(nanostores|@nanostores\/persistent)$/,
  islands: /^(preact(\/\w+)?|nanostores|@nanostores\/preact)$/
}

// What stands before “from” may hold braces and names, but no assignment: `export type Sign = 'from' | 'to'` imports nothing.
const IMPORT =
  /(?:\bimport|\bexport)\b[^'"();=]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

type Import = { readonly from: string; readonly to: string }

function importsOf(path: string): Import[] {
  return [...textOf(path).matchAll(IMPORT)].map(found => {
    // “?url” asks the build for a file’s address; the file is the same.
    const name = (found[1] ?? found[2] ?? found[3] ?? '').replace(/\?url$/, '')
    return { from: path, to: name.startsWith('.') ? posix.join(posix.dirname(path), name) : name }
  })
}

/** `src/okr/draft.ts` lives in `okr`, `src/site.ts` in `site.ts`. */
const folderOf = (path: string) => path.split('/')[1] ?? ''

const sources = projectFiles().filter(path => /^src\/.*\.(ts|tsx|astro|mdx|mjs)$/.test(path))
const imports = sources.flatMap(importsOf)

test('finds imports to hold against the law', () => {
  expect(imports.length).toBeGreaterThan(100)
})

test('every folder of src has a place in the law', () => {
  expect([...new Set(sources.map(folderOf))].filter(folder => !(folder in MAY_IMPORT))).toEqual([])
})

describe('imports', () => {
  for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
    test(`${folder} imports ${allowed.length === 0 ? 'nothing' : `only ${allowed.join(', ')}`}`, () => {
      const wrong = imports
        .filter(({ from, to }) => folderOf(from) === folder && to.startsWith('src/'))
        .filter(({ to }) => folderOf(to) !== folder && !allowed.includes(folderOf(to)))
        .map(({ from, to }) => `${from} imports ${to}`)
      expect(wrong).toEqual([])
    })
  }
})

describe('packages', () => {
  for (const [folder, allowed] of Object.entries(MAY_USE)) {
    test(`${folder} uses only ${allowed.source}`, () => {
      const wrong = imports
        .filter(({ from, to }) => folderOf(from) === folder && !to.startsWith('src/'))
        .filter(({ to }) => !allowed.test(to))
        .map(({ from, to }) => `${from} imports ${to}`)
      expect(wrong).toEqual([])
    })
  }

  test('only course/load.ts, the loader and pages know astro:content', () => {
    const knowing = imports.filter(({ to }) => to === 'astro:content').map(({ from }) => from)
    expect(knowing.filter(path => !/^src\/(course\/load\.ts|content\.config\.ts|pages\/)/.test(path))).toEqual([])
  })

  test('zod stays out of what the browser runs', () => {
    const inBrowser = [
      'text',
      'okr',
      'grader',
      'flaws',
      'align',
      'quiz',
      'cards',
      'drills',
      'progress',
      'insight',
      'islands'
    ]
    const wrong = imports.filter(({ from, to }) => /^(zod|astro\/zod)/.test(to) && inBrowser.includes(folderOf(from)))
    expect(wrong).toEqual([])
  })

  test('every relative import names a file that exists, with its ending', () => {
    const all = new Set(projectFiles())
    const dangling = imports
      .filter(({ to }) => to.startsWith('src/') && !all.has(to))
      .map(({ from, to }) => `${from} imports ${to}`)
    expect(dangling).toEqual([])
  })
})

describe('purity', () => {
  const pure = sources.filter(path => /^src\/(text|okr|grader|flaws|align|quiz|cards|drills|exam|insight)\//.test(path))

  test.each([
    ['the clock', /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now/],
    ['chance', /\bMath\.random\(|\bcrypto\./],
    ['storage', /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b/],
    ['the page', /\bdocument\.|\bwindow\.(?!ts')/]
  ])('pure folders do not touch %s', (_, forbidden) => {
    expect(pure.filter(path => forbidden.test(withoutComments(textOf(path))))).toEqual([])
  })

  test('one file alone touches the browser’s storage', () => {
    const touching = sources.filter(path =>
      /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b/.test(withoutComments(textOf(path)))
    )
    expect(touching.length).toBeLessThanOrEqual(2)
    for (const path of touching) expect(path).toMatch(/^src\/(progress\/storage\.ts|islands\/page\/before-paint\.ts)$/)
  })
})

/** The code alone: prose about a clock is not a clock. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1')
}
