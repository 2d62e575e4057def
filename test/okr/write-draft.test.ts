import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Draft } from '../../src/okr/draft.ts'
import { readDraft, readDrafts } from '../../src/okr/read-draft.ts'
import { draftAsMarkdown } from '../../src/okr/write-draft.ts'

const trap = fc.constantFrom(
  'O:',
  'KR1:',
  'KR 1.1 -',
  'Objective',
  'Key results:',
  '**Objective:**',
  '- ',
  '1. ',
  '1)',
  '# ',
  '| a | b |',
  '|---|',
  '> ',
  '---',
  '[x] ',
  '(Asha, 40%)',
  '[60%]',
  '— owner: Ravi',
  '@ravi',
  ' – 40% done',
  'Q3 2026',
  'Cycle: Q3',
  'Hi all,',
  'Thanks,',
  'From: 8%',
  'Target: 12',
  '\\',
  '\\*',
  '&amp;',
  '&#65;',
  '<br>',
  '<!-- empty -->',
  '**',
  '__',
  '_a_',
  '[a](b)',
  '`',
  '\t',
  '  ',
  '\u00a0',
  '\u200b',
  '\ue041\ue142',
  '\ud800',
  '🟢',
  'as measured by:',
  'I will x as measured by y',
  'Notes:',
  'Owner: me',
  'a; b',
  '1) a 2) b',
  '5%',
  'raise'
)
const line = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  trap,
  fc.array(fc.oneof(trap, fc.string({ maxLength: 6 })), { maxLength: 5 }).map(parts => parts.join('')),
  fc.array(trap, { maxLength: 5 }).map(parts => parts.join(' '))
)
const draft: fc.Arbitrary<Draft> = fc
  .record({ objective: fc.option(line), keyResults: fc.array(line, { maxLength: 5 }), cycle: fc.option(line) })
  .map(({ cycle, ...rest }) => (cycle === null ? rest : { ...rest, cycle }))

test('a draft written as Markdown reads back unchanged, whatever its words look like', () => {
  fc.assert(
    fc.property(draft, written => {
      const { draft: read, unread, annotations } = readDraft(draftAsMarkdown(written))
      expect(read).toEqual(written)
      expect(unread).toEqual([])
      expect(annotations).toEqual([])
    }),
    { numRuns: 2000 }
  )
})

test('a written draft is one draft', () => {
  fc.assert(
    fc.property(draft, written => {
      expect(readDrafts(draftAsMarkdown(written)).drafts.length).toBeLessThanOrEqual(1)
    })
  )
})

test('ordinary sentences are written as they are', () => {
  expect(
    draftAsMarkdown({
      objective: 'Make mornings calm',
      keyResults: ['Raise on-time from 80% to 95%'],
      cycle: 'Q3 2026'
    })
  ).toBe(
    '**Objective:** Make mornings calm\n\n**Cycle:** Q3 2026\n\n**Key results:**\n\n1. Raise on-time from 80% to 95%\n'
  )
})

test('an empty draft is an empty page', () => {
  expect(draftAsMarkdown({ objective: null, keyResults: [] })).toBe('')
})
