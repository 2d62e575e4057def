import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edited, FIRST, read } from './valid.ts'

/** The HTML of the first paragraph of the first chapter, with a text put at its beginning. */
function proseWith(markdown: string, base = '/'): string {
  const { course, problems } = read(edited(FIRST, 'Intel used them', `${markdown} Intel used them`), base)
  if (course === null) throw new Error(problems.map(({ message }) => message).join('\n'))
  const prose = course.lessons[0]?.blocks.find(block => block.type === 'prose')
  return prose?.type === 'prose' ? prose.html : ''
}

describe('text of a lesson', () => {
  test('leads into the site below its base', () => {
    expect(proseWith('[Next](/lessons/second/#more).', '/some/base/')).toContain(
      'href="/some/base/lessons/second/#more"'
    )
    expect(proseWith('[Next](/lessons/second).', '/some/base')).toContain('href="/some/base/lessons/second/"')
    expect(proseWith('[Next](/lessons/second/).')).toContain('href="/lessons/second/"')
    expect(proseWith('', '/some/base')).toContain('src="/some/base/images/cairn.svg"')
  })

  test('keeps other sites from knowing where a reader came from', () => {
    expect(proseWith('[Intel](https://intel.com/a).')).toContain(
      '<a href="https://intel.com/a" rel="noopener noreferrer">'
    )
  })

  test('leads to the places every lesson page has', () => {
    expect(proseWith('[Sources](#sources).')).toContain('<a href="#sources">')
    expect(proseWith('[Overview](/lessons/second/#overview).')).toContain('href="/lessons/second/#overview"')
  })

  test('cites a work by author and year, linked to the list of sources', () => {
    expect(proseWith('')).toContain('1970s <a class="cite" href="#source-doerr-2018">Doerr 2018</a>.')
  })

  test('leaves quotes and dashes as they were written', () => {
    expect(proseWith('"Straight" and “curly” – it’s -- fine...')).toContain('"Straight" and “curly” – it’s -- fine...')
  })

  test('writes tables, lists and code', () => {
    expect(proseWith('A table.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n')).toContain('<td>1</td>')
    expect(proseWith('Use `a < b`.')).toContain('<code>a &#x3C; b</code>')
  })

  test('says “less than” where a blank follows', () => {
    expect(proseWith('3 < 5 and \\{braces\\} \\<b>.')).toContain('3 &#x3C; 5 and {braces} &#x3C;b>.')
  })

  test('never turns words into markup', () => {
    const words = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ' ', 'a', '/', '=', ';', 'script') })
    fc.assert(
      fc.property(words, text => {
        const escaped = text.replace(/[<&]/g, '\\$&')
        expect(proseWith(`A ${escaped} b.`)).not.toMatch(/<(?!\/?(p|a|img|em|strong)\b)/)
      }),
      { numRuns: 60 }
    )
  })
})

describe('text that is shown away from its lesson', () => {
  test('leads back to the lesson for its sources', () => {
    const { course } = read(edited(FIRST, 'Which two numbers?', 'Which two numbers [@doerr-2018]?'), '/base')
    const card = course?.lessons[0]?.blocks.find(block => block.type === 'card')
    expect(card?.type === 'card' && card.card.front).toContain('href="/base/lessons/first/#source-doerr-2018"')
  })

  test('has no pop-ups in options and feedback', () => {
    const { course } = read(edited('content/lessons/second.mdx', 'Launch the menu', 'A key result'))
    const question = course?.lessons[1]?.blocks.find(block => block.type === 'question')
    expect(JSON.stringify(question)).not.toContain('<button')
  })
})
