import { expect, test } from 'vitest'
import { grade } from '../../src/grader/grade.ts'

test('a draft of any length is graded to the end', () => {
  for (const piece of [
    'from 1 to 2 ',
    'increase 5 and ',
    '(Q1: 5) ',
    'try to ',
    '😀',
    'زيادة 20% ',
    'a-',
    '1 ',
    '.A ',
    '__ '
  ])
    expect(grade({ objective: null, keyResults: [piece.repeat(100_000 / piece.length)] }).keyResults).toHaveLength(1)
  expect(
    grade({
      objective: 'Make lunch the part of the day nobody wants to skip',
      keyResults: Array.from({ length: 5000 }, () => 'Win 5 clients')
    }).keyResults
  ).toHaveLength(5000)
})
