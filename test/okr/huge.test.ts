import { expect, test } from 'vitest'
import { readDraft, readDrafts } from '../../src/okr/read-draft.ts'

test('one line with a million key results is read whole', () => {
  const line = `O: Make mornings calm for parents ${Array.from({ length: 1_000_000 }, (_, at) => `KR${at}: 5 a`).join(' ')}`
  expect(readDraft(line).draft.keyResults).toHaveLength(1_000_000)
}, 60_000)

test('a million lines are read whole', () => {
  expect(readDraft(`O: Make mornings calm for parents\n${'- 5 a\n'.repeat(1_000_000)}`).draft.keyResults).toHaveLength(
    1_000_000
  )
}, 60_000)

test('repeated signs of any kind end in time', () => {
  for (const sign of [
    '(',
    '[',
    '*',
    '_',
    '> ',
    '|',
    '\t',
    '#',
    'KR',
    '**',
    '[a](',
    '&#',
    '\\',
    '1. ',
    '- [ ] ',
    '(Asha, 40%) ',
    '— owner: ',
    '  –',
    '<br>',
    '\u200f'
  ]) {
    const { drafts, unread } = readDrafts(`Raise ${sign.repeat(100_000)} x`)
    expect(drafts.length + unread.length).toBeGreaterThan(0)
  }
})
