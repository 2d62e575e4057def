import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AnyCriterion, Check } from '../../src/grader/criterion.ts'
import { grade } from '../../src/grader/grade.ts'
import { keyResultPart, objectivePart, partsOf } from '../../src/grader/part.ts'
import { rubric } from '../../src/grader/rubric.ts'
import type { Draft } from '../../src/okr/draft.ts'
import { readMarks } from '../../src/text/marks.ts'

const LESSONS = ['what-an-okr-is', 'objectives', 'key-results']

type Case = { readonly text: string; readonly spans: readonly unknown[]; readonly check: Check<string> }

function run(criterion: AnyCriterion, marked: string | Draft): Case {
  if (criterion.judges === 'draft') {
    const draft: Draft = typeof marked === 'string' ? { objective: null, keyResults: [marked] } : marked
    return { text: JSON.stringify(draft), spans: [], check: criterion.check(partsOf(draft)) }
  }
  const { text, spans } = readMarks(typeof marked === 'string' ? marked : '')
  const check =
    criterion.judges === 'objective'
      ? criterion.check(objectivePart(text, null))
      : criterion.check(keyResultPart(text, null))
  return { text, spans, check }
}

const name = (text: string | Draft) =>
  typeof text === 'string' ? text : text.keyResults.join(' | ') || 'no key results'

describe.each(rubric.map(({ criterion }) => [criterion.id, criterion] as const))('%s', (_, criterion) => {
  it('brings examples, texts it allows, sources and a lesson', () => {
    expect(criterion.examples.length).toBeGreaterThanOrEqual(2)
    expect(criterion.examples.length).toBeLessThanOrEqual(5)
    expect(criterion.sources.length).toBeGreaterThan(0)
    expect(LESSONS).toContain(criterion.lesson)
  })

  it('shows an example for every reason that can be missed', () => {
    for (const reason of Object.keys(criterion.reasons)) {
      const shown = criterion.examples.some(example => example.reason === reason)
      const asks = [
        'extreme',
        'sealed',
        'unsure',
        'unseen',
        'unit',
        'unclear',
        'seal',
        'pending',
        'generic',
        'many',
        'direction',
        'start',
        'none',
        'same',
        'tried'
      ].includes(reason)
      expect(shown || asks, `${criterion.id}: ${reason}`).toBe(true)
    }
  })

  it.each(criterion.examples.map(example => [name(example.bad), example] as const))(
    'misses “%s” for its reason, with its evidence',
    (_bad, example) => {
      const { spans, check } = run(criterion, example.bad)
      // A criterion that only people can answer asks, and shows which words made it ask where there are any.
      const outcome = criterion.asks ? 'unsure' : 'missed'
      expect(check).toMatchObject({ outcome, reason: example.reason, evidence: spans })
    }
  )

  it.each(criterion.examples.map(example => [name(example.better), example] as const))(
    'is met by “%s”',
    (_better, example) => {
      const check = run(criterion, example.better).check
      if (criterion.asks) expect(check).not.toMatchObject({ reason: example.reason })
      else expect(check.outcome).toBe('met')
    }
  )

  it.each(criterion.allows.map(text => [name(text), text] as const))('does not accuse “%s”', (_text, text) => {
    expect(run(criterion, text).check.outcome).not.toBe('missed')
  })
})

describe('the rubric', () => {
  it('lists every criterion there is a file for, once', () => {
    const files = readdirSync(new URL('../../src/grader/criteria', import.meta.url)).map(file =>
      file.replace('.ts', '')
    )
    expect(rubric.map(({ criterion }) => criterion.id).toSorted()).toEqual(files.toSorted())
  })

  it('finds every better key result better than the bad one', () => {
    for (const { criterion, weight } of rubric) {
      // Advice and questions never cost a point.
      if (criterion.judges !== 'key-result' || weight === 0) continue
      for (const { bad, better } of criterion.examples) {
        const score = (text: string) => grade({ objective: null, keyResults: [text] }).score
        expect(score(better), `${better} over ${bad}`).toBeGreaterThan(score(readMarks(bad).text))
      }
    }
  })

  it('finds every better objective better than the bad one', () => {
    for (const { criterion, weight } of rubric) {
      if (criterion.judges !== 'objective' || weight === 0) continue
      for (const { bad, better } of criterion.examples) {
        const score = (text: string) => grade({ objective: text, keyResults: [] }).objective?.score ?? 0
        expect(score(better), `${better} over ${bad}`).toBeGreaterThan(score(readMarks(bad).text))
      }
    }
  })
})
