import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Term } from '../../src/course/course.ts'
import { type TermIndex, termMarker, termsIn } from '../../src/course/terms-in-text.ts'
import { edited, FIRST, read, SECOND } from './valid.ts'

function term(name: string, also: readonly string[] = []): Term {
  return { id: name.toLowerCase().replaceAll(' ', '-'), term: name, also, html: '', text: '', lesson: 'first' }
}

function indexOf(...terms: readonly Term[]): TermIndex {
  const index: TermIndex = new Map()
  const marker = termMarker(index)
  for (const each of terms) marker.learn(each)
  return index
}

function found(text: string, ...terms: readonly Term[]): string[] {
  return termsIn(text, indexOf(...terms)).map(({ start, end }) => text.slice(start, end))
}

describe('finding terms', () => {
  test('takes the longest of several that begin alike', () => {
    expect(found('A key result area.', term('Key result'), term('Key result area'))).toEqual(['key result area'])
    expect(found('A key result.', term('Key'), term('Key result area'), term('Key result'))).toEqual(['key result'])
  })

  test('takes whole words only', () => {
    expect(found('Monkey results and key resultsets.', term('Key result', ['key results']))).toEqual([])
  })

  test('does not mind capitals, hyphens or line breaks between words', () => {
    expect(found('KEY RESULT, key-result, key\nresult', term('Key result'))).toEqual([
      'KEY RESULT',
      'key-result',
      'key\nresult'
    ])
  })

  test('minds the capitals of an abbreviation', () => {
    expect(found('A KR is not a kr, and two are KRs.', term('Key result', ['KR', 'KRs']))).toEqual(['KR', 'KRs'])
  })

  test('minds what stands between the words of a form', () => {
    expect(found('The key, result.', term('Key result'))).toEqual([])
    expect(found('A P&L and a P L.', term('P&L'))).toEqual(['P&L'])
  })

  test('never lets two finds overlap, and finds nothing that is not there', () => {
    const words = fc.array(fc.constantFrom('key', 'result', 'area', 'Key', ',', '-', 'KR', 'x'), { maxLength: 30 })
    const index = indexOf(term('Key result', ['KR']), term('Result area'), term('Key result area'), term('Area'))
    fc.assert(
      fc.property(words, list => {
        const text = list.join(' ')
        let last = 0
        for (const { start, end } of termsIn(text, index)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toMatch(/^(key[\s-]+result([\s-]+area)?|KR|result[\s-]+area|area)$/i)
          last = end
        }
      })
    )
  })
})

/** Terms opened by a button in the prose of a lesson, in order. */
function marked(html: string): string[] {
  return [...html.matchAll(/popovertarget="term-([^"]+)"/g)].map(([, id]) => id ?? '')
}

function proseOf(files: Parameters<typeof read>[0], lesson: number): string {
  const { course, problems } = read(files)
  if (course === null) throw new Error(problems.map(({ message }) => message).join('\n'))
  return (course.lessons[lesson]?.blocks ?? []).map(block => (block.type === 'prose' ? block.html : '')).join('\n')
}

describe('marking terms in a lesson', () => {
  test('makes the first occurrence a button that opens the definition', () => {
    expect(proseOf(edited(SECOND, '## More', '## More'), 1)).toContain(
      'A <button type="button" class="term" popovertarget="term-key-result" interestfor="term-key-result">key result</button> has a start. Another key result'
    )
  })

  test('marks a term once in each chapter', () => {
    const files = edited(
      SECOND,
      'Another key',
      '\n\nKey result again.\n\n### Within\n\nA key result.\n\n## Next\n\nAnother key'
    )
    expect(marked(proseOf(files, 1))).toEqual(['key-result', 'key-result'])
  })

  test('leaves links, code and headings alone', () => {
    const files = edited(
      SECOND,
      'A key result has',
      '### Key result\n\n[A key result](/glossary/) and `key result` have'
    )
    expect(proseOf(files, 1)).toContain('Another <button')
  })

  test('marks nothing before the definition', () => {
    expect(marked(proseOf(edited(FIRST, 'Intel used', 'A key result. Intel used'), 0))).toEqual([])
    expect(marked(proseOf(edited(FIRST, '<Card', 'A key result.\n\n<Card'), 0))).toEqual(['key-result'])
  })

  test('tells each lesson which pop-ups its page needs', () => {
    const { course } = read(edited(SECOND, '## More', '## More'))
    expect(course?.lessons.map(({ termsUsed }) => termsUsed)).toEqual([[], ['key-result']])
  })
})
