import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markdownPieces } from '../../src/cli/grade-markdown.ts'
import { prettyPieces } from '../../src/cli/grade-pretty.ts'
import { grade } from '../../src/grader/grade.ts'
import { sayOnce } from '../../src/grader/say-once.ts'

const DRAFT = {
  objective: 'Regulars bring their friends',
  keyResults: ['Launch a card', 'Raise repeat orders from 20% to 32%', 'Open the terrace']
}

it('what goes for every key result and marks no words is said of the first', () => {
  const report = grade(DRAFT)
  const outputs = [
    [...prettyPieces(report, { width: 400, colours: false })].join(''),
    [...markdownPieces(report)].join('')
  ]
  for (const out of outputs) {
    expect(out.match(/Nothing says by when/g)).toHaveLength(1)
    expect(out.match(/carries no number/g)).toHaveLength(2)
  }
  expect(outputs[0]).toContain('2 blockers, 4 major points')
})

it('nothing that marks words, and nothing good, is left out; nothing is said of none', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...DRAFT.keyResults, 'Meet weekly', 'NPS 40'), { maxLength: 6 }), lines => {
      const once = sayOnce()
      const all = grade({ objective: null, keyResults: lines }).keyResults.map(({ findings }) => findings)
      const kept = all.map(once)
      all.forEach((findings, at) => {
        const left = findings.filter(finding => !kept[at]?.includes(finding))
        for (const { verdict, spans, message } of left) {
          expect([verdict === 'met', spans.length]).toEqual([false, 0])
          expect(kept.slice(0, at).some(above => above.some(each => each.message === message))).toBe(true)
        }
      })
    })
  )
})
