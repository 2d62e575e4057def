import { describe, expect, test } from 'vitest'
import { problemText } from '../../src/course/problem.ts'
import { broken } from './broken.ts'
import { brokenParts } from './broken-parts.ts'
import { brokenSlips } from './broken-slips.ts'
import { COURSE, edited, FIRST, read, SECOND, SOURCES, validFiles } from './valid.ts'

const all = Object.entries({ ...broken, ...brokenParts, ...brokenSlips })

function textsOf(files: Parameters<typeof read>[0]): string[] {
  return read(files).problems.map(({ file, line, message }) => `${file.replace('content/', '')}:${line}: ${message}`)
}

describe('a content folder without mistakes', () => {
  test('becomes a course, its lessons numbered by part and place', () => {
    const { course, problems } = read(validFiles())
    expect(problems).toEqual([])
    expect(course?.lessons.map(({ id, number, part }) => [id, number, part])).toEqual([
      ['first', '1.1', 'start'],
      ['second', '1.2', 'start']
    ])
  })

  test('is read in the order of the page', () => {
    const [first] = read(validFiles()).course?.lessons ?? []
    expect(first?.blocks.map(({ type }) => type)).toEqual([
      'overview',
      'conversation',
      'heading',
      'prose',
      'explain',
      'analogy',
      'definition',
      'okr',
      'compare',
      'memory',
      'card',
      'question',
      'question',
      'write'
    ])
  })

  test('gives the same course whatever the order of its files', () => {
    expect(read(validFiles().toReversed())).toEqual(read(validFiles()))
  })

  test('gives the same course with line ends of Windows', () => {
    const files = validFiles().map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }))
    expect(read(files)).toEqual(read(validFiles()))
  })

  test('gives the same course whether tags stand on lines of their own or not', () => {
    const apart = '  <Basic>\n\n    One sentence.\n\n  </Basic>\n'
    expect(read(edited(FIRST, '  <Basic>One sentence.</Basic>\n', apart)).course).toEqual(read(validFiles()).course)
    const chained = '  <Basic>One sentence.</Basic> <Standard>A paragraph.</Standard>\n'
    const before = '  <Basic>One sentence.</Basic>\n  <Standard>\n\n  A paragraph.\n\n  </Standard>\n'
    expect(read(edited(FIRST, before, chained)).course).toEqual(read(validFiles()).course)
  })

  test('reads a question whose options are indented further than usual', () => {
    const plain = '  - [ ] {launch} Launch the page\n    > That is work.\n'
    const deep = '      - [ ] {launch} Launch the page\n        > That is work.\n'
    expect(textsOf(edited(FIRST, plain, deep))).toEqual([])
  })

  test('leaves tags within code alone', () => {
    const code = 'Write `<Card id="x">` or\n\n```mdx\n<Explain>\n```\n\nIntel used them'
    expect(textsOf(edited(FIRST, 'Intel used them', code))).toEqual([])
  })

  test('allows remarks that only authors see', () => {
    const { course, problems } = read(edited(FIRST, 'Intel used them', '{/* check this */} Intel used them'))
    expect(problems).toEqual([])
    expect(JSON.stringify(course)).not.toContain('check this')
  })

  test('allows an option id that is a word of JavaScript', () => {
    expect(textsOf(edited(FIRST, '{launch}', '{new}'))).toEqual([])
    expect(textsOf(edited(FIRST, '{launch}', '{2-in-1}'))).toEqual([])
  })
})

describe('a mistake', () => {
  test.each(all)('is found: %s', (_, [path, find, replace, problem]) => {
    expect(textsOf(edited(path, find, replace)).join('\n')).toBe(problem)
  })

  test.each(all)('comes with a remedy: %s', (_, [path, find, replace]) => {
    const { course, problems } = read(edited(path, find, replace))
    expect(course).toBeNull()
    for (const { remedy } of problems) expect(remedy).toMatch(/^\p{Lu}.*[\p{L}\d.!?…)>}\]]$/u)
  })

  test('reads as the author needs it: place, what is wrong, what to do', () => {
    const [problem] = read(edited(FIRST, '- [x] {raise}', '- [ ] {raise}')).problems
    expect(problem && problemText(problem)).toBe(
      'content/lessons/first.mdx:96: question “which” has no right option.\nMark one with [x].'
    )
  })

  test('tells an author without option ids the line to write', () => {
    const [problem] = read(edited(FIRST, '- [ ] {launch} Launch', '- [ ] Launch')).problems
    expect(problem?.remedy).toContain('“- [ ] {launch-the-page} Launch the page”')
    expect(problem?.remedy).toContain('npm run ids')
  })

  test('does not hide the mistakes of other files and lines', () => {
    const files = edited(FIRST, '<Card id="from-to">', '<Card>').map(file =>
      file.path === SECOND
        ? { ...file, text: file.text.replace('- [ ] {menu}', '- [ ]').replace('minutes: 4', '') }
        : file
    )
    expect(read(files).problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `${FIRST}:91`,
      `${SECOND}:2`,
      `${SECOND}:19`
    ])
  })

  test('is not reported again wherever an unreadable lesson is mentioned', () => {
    const files = edited(SECOND, '## More', '<Explain title="x">\n\n## More')
    expect(textsOf(files)).toEqual(['lessons/second.mdx:8: “<Explain>” is never closed.'])
  })

  test('is found in the names of files', () => {
    const [course, ...others] = validFiles()
    if (course === undefined) throw new Error('The valid course has no files.')
    const text = 'x'
    const named = [
      course,
      ...others,
      { path: 'content/lessons/Third One.mdx', text },
      { path: 'content/lessons/a.md', text },
      { path: 'content/library/markting.yaml', text },
      { path: 'content/library/sales.txt', text }
    ]
    expect(textsOf(named)).toEqual([
      'lessons/Third One.mdx:1: the file name “Third One.mdx” is not in lower case with hyphens.',
      'lessons/a.md:1: “a.md” does not end in “.mdx”.',
      'library/markting.yaml:1: “markting.yaml” is not named after a field of the library.',
      'library/sales.txt:1: “sales.txt” is not named after a field of the library.'
    ])
  })

  test('is found where the file of the order is missing', () => {
    const files = validFiles().filter(({ path }) => path !== COURSE)
    expect(textsOf(files)).toEqual(['course.yaml:1: the file is missing.'])
  })

  test.each([COURSE, SOURCES])('is said once where “%s” is empty', path => {
    const files = validFiles().map(file => (file.path === path ? { path, text: '\n' } : file))
    expect(textsOf(files)).toEqual([`${path.replace('content/', '')}:1: the file is empty.`])
  })

  test('in a file of drills is not reported again by the lessons that use it', () => {
    const files = edited(
      FIRST,
      'Try it.',
      'Try it.\n\n</Write>\n\n<Sort deck="parts">\n\nTry it.\n\n</Sort>\n\n<Score case="shop-quarter">\n\nTry it.\n\n</Score>\n\n<Write scenario="shop">\n\nTry it.'
    )
    expect(textsOf(files)).toEqual([])
    const torn = files.map(({ path, text }) => ({
      path,
      text: /(?:parts|scores).yaml$/.test(path) ? `${text}\n: : x` : text
    }))
    expect(textsOf(torn).map(line => line.split(':')[0])).toEqual(['scores.yaml', 'sort/parts.yaml'])
  })

  test('in the name of a speaker is found once more people talk than a lesson has', () => {
    const lines = (names: readonly string[]) => names.map(name => `**${name}:** Yes.\n\n`).join('')
    const five = edited(
      FIRST,
      '**Asha:** To get fit.\n',
      `**Asha:** To get fit.\n\n${lines(['Leo', 'Mariam', 'Tomás'])}`
    )
    expect(textsOf(five)).toEqual([])
    const six = edited(
      FIRST,
      '**Asha:** To get fit.\n',
      `**Asha:** To get fit.\n\n${lines(['Leo', 'Mariam', 'Tomás', 'Techer'])}`
    )
    const [problem, ...others] = read(six).problems
    expect(others).toEqual([])
    expect(problem).toMatchObject({ line: 36, message: '“Techer” is the sixth speaker of this lesson.' })
    expect(problem?.remedy).toMatch(/^Did you mean “Teacher”\?/)
  })
})
