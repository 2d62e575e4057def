import { expect, test } from 'vitest'
import { projectFiles, textOf } from './files.ts'

const code = projectFiles().filter(path => /^src\/.*\.(ts|tsx|astro)$/.test(path))
const lines = (path: string) => textOf(path).split('\n').length

test('no file of code is so long that it must hold more than one noun', () => {
  expect(code.filter(path => lines(path) > 320).map(path => `${path}: ${lines(path)} lines`)).toEqual([])
})

test('most files of code stay under 200 lines', () => {
  const long = code.filter(path => lines(path) > 200)
  expect(long.length / code.length, long.join('\n')).toBeLessThan(0.1)
})

test('nothing is called helpers, utils, manager or misc', () => {
  expect(code.filter(path => /\b(helpers?|utils?|managers?|misc)\b/i.test(path))).toEqual([])
})

test('no component of an island grows past 160 lines', () => {
  const components = code.filter(path => /^src\/islands\/.*\.tsx$/.test(path))
  expect(components.filter(path => lines(path) > 160).map(path => `${path}: ${lines(path)} lines`)).toEqual([])
})
