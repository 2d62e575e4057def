import { describe, expect, test } from 'vitest'
import { ideaBlocks } from '../../src/course/idea.ts'
import { questionKinds } from '../../src/course/questions/question-kinds.ts'
import { scenarioBlocks } from '../../src/course/scenario-file.ts'
import { vocabulary } from '../../src/course/vocabulary.ts'
import { kinds } from '../../src/quiz/kinds.ts'
import { projectFiles, textOf } from './files.ts'

/** Names of the files of a folder, without their ending. */
function namesIn(folder: string, ending: string): string[] {
  return projectFiles().flatMap(path => {
    const name =
      path.startsWith(`${folder}/`) && path.endsWith(ending) ? path.slice(folder.length + 1, -ending.length) : '/'
    return name.includes('/') ? [] : name
  })
}

function fileNameOf(name: string): string {
  return name.toLowerCase()
}

const manual = textOf('content/README.md')
const names = vocabulary.map(({ name }) => name)
const parts = vocabulary.flatMap(block => block.parts)

describe('the vocabulary of authors', () => {
  test('has a reader for each block, and no other', () => {
    expect(namesIn('src/course/blocks', '.ts')).toEqual(names.map(fileNameOf).toSorted())
  })

  test('has a component for each block, and no other', () => {
    expect(namesIn('src/components/lesson', '.astro').toSorted()).toEqual(names.toSorted())
  })

  test('is described in the manual, each tag of it', () => {
    const missing = new Set(
      [...names, ...parts, ...scenarioBlocks, ...ideaBlocks].filter(name => !manual.includes(`<${name}`))
    )
    expect([...missing]).toEqual([])
  })

  test('holds every tag the manual shows', () => {
    const shown = new Set([...manual.matchAll(/<\/?([A-Z]\w*)/g)].map(([, name]) => name ?? ''))
    expect([...shown].filter(name => ![...names, ...parts, ...scenarioBlocks, ...ideaBlocks].includes(name))).toEqual(
      []
    )
  })

  test('comes in the order of the manual', () => {
    const places = names.map(name => manual.search(new RegExp(`^<${name}\\b`, 'm')))
    expect(places.filter(place => place === -1)).toEqual([])
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

describe('the kinds of question', () => {
  test('can be written wherever they can be marked', () => {
    expect(questionKinds.map(({ kind }) => kind).toSorted()).toEqual(kinds.map(({ kind }) => kind).toSorted())
  })

  test('have a reader each', () => {
    const readers = namesIn('src/course/questions', '.ts')
    expect(questionKinds.map(({ kind }) => kind).filter(kind => !readers.includes(kind))).toEqual([])
  })
})
