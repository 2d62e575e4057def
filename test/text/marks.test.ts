import { describe, expect, it } from 'vitest'
import { excerpt, fill } from '../../src/text/fill.ts'
import { basesOf } from '../../src/text/forms.ts'
import { readMarks } from '../../src/text/marks.ts'
import { plural } from '../../src/text/plural.ts'

describe('marked evidence', () => {
  it('turns double brackets into spans of the plain text', () => {
    expect(readMarks('[[Try to]] win [[5]] clients')).toEqual({
      text: 'Try to win 5 clients',
      spans: [
        [0, 6],
        [11, 12]
      ]
    })
  })

  it('lets an unclosed mark run to the end and a text without marks be', () => {
    expect(readMarks('Win [[5 clients')).toEqual({ text: 'Win 5 clients', spans: [[4, 13]] })
    expect(readMarks('Win [5] clients')).toEqual({ text: 'Win [5] clients', spans: [] })
  })
})

describe('messages', () => {
  it('fills the slots it has data for and leaves the others to be found', () => {
    expect(fill('“{words}” of {count}', { words: 'soon' })).toBe('“soon” of {count}')
  })

  it('shortens a quotation at a word', () => {
    expect(excerpt('one two three', 8)).toBe('one two…')
    expect(excerpt('short', 8)).toBe('short')
  })

  it('counts in words', () => {
    expect([plural(1, 'lesson'), plural(3, 'lesson'), plural(0, 'story', 'stories')]).toEqual([
      '1 lesson',
      '3 lessons',
      '0 stories'
    ])
  })
})

describe('bases of a word', () => {
  const bases = (word: string) => basesOf(word).map(([base]) => base)

  it('finds the base of regular and irregular forms', () => {
    expect(bases('launches')).toContain('launch')
    expect(bases('cutting')).toContain('cut')
    expect(bases('won')).toContain('win')
    expect(bases('children')).toContain('child')
    expect(bases('companies')).toContain('company')
  })

  it('meets British and American spellings in one key', () => {
    expect(bases('organised')).toContain(bases('organize')[0])
    expect(bases('behaviours')).toContain(bases('behavior')[0])
    expect(bases('centre')[0]).toBe(bases('center')[0])
    expect(bases('programmes')[0]).toBe(bases('programs')[0])
  })

  it('does not mistake nouns in -ss and -us for plurals', () => {
    expect(bases('process')).toEqual(['process'])
    expect(bases('focus')).toEqual(['focus'])
  })
})
