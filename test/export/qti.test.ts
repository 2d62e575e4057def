import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { allQuestionsOf } from '../../src/course/questions-of.ts'
import { qtiItem } from '../../src/export/qti-item.ts'
import { qtiFiles, qtiPackage } from '../../src/export/qti-package.ts'
import { everyKind, oneRight } from '../quiz/questions.ts'
import { realCourse } from './course.ts'

const schema = readFileSync('test/export/qti-subset.rng', 'utf8')
const course = realCourse()

async function problemsOf(xml: readonly { fileName: string; contents: string }[]): Promise<string[]> {
  const { errors } = await validateXML({ xml, schema, extension: 'relaxng' })
  return errors.map(({ message }) => message)
}

describe('questions as QTI 2.1', () => {
  test.each(everyKind.map(question => [question.kind, qtiItem(question)] as const))(
    '%s follows the rules of an item',
    async (kind, contents) => {
      expect(await problemsOf([{ fileName: `${kind}.xml`, contents }])).toEqual([])
    }
  )

  test('the rules refuse an item whose parts stand in the wrong order or lack an attribute', async () => {
    const item = qtiItem(oneRight('a* b'))
    const turned = item.replace(/(<itemBody>.*<\/itemBody>)(<responseProcessing>.*<\/responseProcessing>)/, '$2$1')
    expect(turned).not.toBe(item)
    expect(await problemsOf([{ fileName: 'turned.xml', contents: turned }])).not.toEqual([])
    expect(await problemsOf([{ fileName: 'bare.xml', contents: item.replace(/ maxChoices="1"/, '') }])).not.toEqual([])
  })

  test('every question of the course follows them', async () => {
    const items = Object.entries(qtiFiles(course)).filter(([name]) => name !== 'imsmanifest.xml')
    expect(items).toHaveLength(allQuestionsOf(course).length)
    expect(
      await problemsOf(items.map(([name, contents]) => ({ fileName: name.replaceAll('/', '-'), contents })))
    ).toEqual([])
  })

  test('names declared, right and shown belong to each other', () => {
    for (const question of everyKind) {
      const item = qtiItem(question)
      const names = (pattern: RegExp) => [...item.matchAll(pattern)].map(found => found[1])
      const declared = names(/<responseDeclaration identifier="([^"]+)"/g)
      expect(new Set(names(/responseIdentifier="([^"]+)"/g))).toEqual(new Set(declared))
      const feedback = names(/<modalFeedback [^>]*identifier="([^"]+)"/g)
      expect(new Set(feedback).size).toBe(feedback.length)
      for (const id of feedback) expect(item).toContain(`<baseValue baseType="identifier">${id}</baseValue>`)
    }
  })

  test('the package lists exactly the files it holds', () => {
    const files = unzipSync(qtiPackage(course))
    const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(found => found[1])
    expect(['imsmanifest.xml', ...listed].toSorted()).toEqual(Object.keys(files).toSorted())
  })
})
