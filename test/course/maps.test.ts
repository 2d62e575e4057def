import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../src/align/findings.ts'
import { wholeMap } from '../../src/align/sample.ts'
import { readMaps } from '../../src/course/maps-file.ts'
import { textOf } from '../project/files.ts'

const source = textOf('content/maps.yaml')

function problemsOf(text: string): readonly string[] {
  const problems: string[] = []
  readMaps(text, (line, message, remedy) => problems.push(`${line}: ${message} ${remedy}`))
  return problems
}

function edited(find: string, replace: string): string {
  if (!source.includes(find)) throw new Error(`maps.yaml does not contain “${find}”.`)
  return source.replace(find, () => replace)
}

describe('the maps', () => {
  const maps = readMaps(source, (line, message) => {
    throw new Error(`${line}: ${message}`)
  })

  test('are at least three, with links left to draw on each', () => {
    expect(maps.length).toBeGreaterThanOrEqual(3)
    for (const { left } of maps) expect(left.length).toBeGreaterThan(0)
  })

  test.each(maps)('“$title” shows one orphan, one copy and one gap once every link is drawn', sample => {
    const found = findingsOf(wholeMap(sample)).map(({ kind, of }) => `${kind} ${of}`)
    expect(found.toSorted()).toEqual(
      [`orphan ${sample.orphan.of}`, `copy ${sample.copy.of}`, `gap ${sample.gap.of}`].toSorted()
    )
  })
})

describe('an author’s mistake', () => {
  test.each([
    ['a field misspelt', 'about: Forty', 'abuot: Forty', /^3: .*unknown field “abuot”.*Did you mean “about”/],
    ['an id in capitals', 'id: second-spring', 'id: Second', /the id “Second” is not in lower case.*Write “second”/],
    ['an id twice', 'id: first-week', 'id: second-spring', /the id “second-spring” is there twice, first on line 5/],
    [
      'a link to nothing',
      'to: second-spring',
      'to: second-sprang',
      /“changes-survive” serves “second-sprang”, which is no objective of the company.*Did you mean “second-spring”/
    ],
    [
      'an orphan that serves',
      'of: new-search',
      'of: quiet-alerts',
      /“quiet-alerts” is no orphan.*The map has: new-search/
    ],
    ['a copy in other words', 'of: days-to-first', 'of: own-view', /“own-view” is no copy.*The map has: days-to-first/],
    ['a gap that is served', 'of: trusted-with-data', 'of: first-week', /“first-week” is no gap.*trusted-with-data/],
    ['a list that is none', source, 'id: school', /maps\.yaml/]
  ])('is told with its line and a remedy: %s', (_, find, replace, problem) => {
    expect(problemsOf(edited(find, replace)).join('\n')).toMatch(problem)
  })
})
