import { expect, test } from 'vitest'
import { nearest } from '../../src/course/nearest.ts'

const names = ['title', 'description', 'goals', 'minutes', 'sources', 'of', 'id']

test.each([
  ['titel', 'title'],
  ['Description', 'description'],
  ['descripton', 'description'],
  ['source', 'sources'],
  ['minuts', 'minutes']
])('“%s” is taken for “%s”', (written, meant) => {
  expect(nearest(written, names)).toBe(meant)
})

test.each(['author', 'x', 'zebrafish', ''])('“%s” is taken for none of them', written => {
  expect(nearest(written, names)).toBeNull()
})
