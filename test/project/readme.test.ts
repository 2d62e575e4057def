import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFiles, root, textOf } from './files.ts'

const readme = textOf('README.md')
const scripts: Record<string, string> = JSON.parse(textOf('package.json')).scripts

test('every npm command the README names exists', () => {
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(found => found[1] ?? '')
  expect(named.length).toBeGreaterThan(4)
  expect(named.filter(name => !(name in scripts))).toEqual([])
})

test('every file and folder the README names exists', () => {
  const named = [...readme.matchAll(/(?:`|\()((?:src|content|test|public)\/[\w./:-]+)(?:`|\))/g)].map(
    found => found[1] ?? ''
  )
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter(path => !existsSync(join(root, path)))).toEqual([])
})

test('the picture shows every folder of src, and no other', () => {
  const picture = readme.slice(readme.indexOf('```\ncontent/'), readme.indexOf('Arrows point down'))
  const shown = [...picture.matchAll(/^ {2}((?:\w+\/ ?)+)/gm)]
    .flatMap(([, names = '']) => names.split(' ').map(name => name.replace('/', '')))
    .filter(name => name !== '')
  const folders = new Set(
    projectFiles()
      .filter(path => /^src\/\w+\//.test(path))
      .map(path => path.split('/')[1] ?? '')
  )
  expect(shown.toSorted()).toEqual([...folders].toSorted())
})

describe('the recipes', () => {
  const recipes = readme
    .slice(readme.indexOf('## Three recipes'), readme.indexOf('## Licence'))
    .split(/\n\n(?=\*\*)/)
    .slice(1)

  test('are three', () => {
    expect(recipes).toHaveLength(3)
  })

  test.each(recipes)('name at most three files to write: %s', recipe => {
    const files = [...recipe.matchAll(/`((?:src|content)\/[^`]+)`/g)].map(found => found[1])
    expect(files.length).toBeGreaterThan(0)
    expect(files.length).toBeLessThanOrEqual(3)
  })
})

test('the README counts nothing that a test does not count', () => {
  const prose = readme.replace(/```[\s\S]*?```/g, '').replace(/`[^`]*`/g, '')
  const numbers = [...prose.matchAll(/\b\d[\d.,]*\b/g)].map(found => found[0])
  // The Node the host needs, as package.json says it.
  expect(numbers).toEqual([String(JSON.parse(textOf('package.json')).engines.node).replace('>=', '')])
})
