import { expectTypeOf, test } from 'vitest'
import { criterion } from '../../src/grader/criterion.ts'
import type { KeyResultPart, ObjectivePart } from '../../src/grader/part.ts'

const common = {
  id: 'sample',
  title: { met: 'Met', missed: 'Missed' },
  why: 'Because.',
  sources: [],
  lesson: 'key-results',
  examples: [],
  allows: []
} as const

test('what a criterion judges decides what its check receives', () => {
  criterion({
    ...common,
    judges: 'key-result',
    reasons: { none: 'None.' },
    check: part => {
      expectTypeOf(part).toEqualTypeOf<KeyResultPart>()
      return { outcome: 'not-applicable' }
    }
  })
  criterion({
    ...common,
    judges: 'objective',
    reasons: { none: 'None.' },
    check: part => {
      expectTypeOf(part).toEqualTypeOf<ObjectivePart>()
      return { outcome: 'not-applicable' }
    }
  })
})

test('a reason that was never written does not compile', () => {
  criterion({
    ...common,
    judges: 'key-result',
    reasons: { none: 'None.' },
    // @ts-expect-error “noen” is no reason of this criterion
    check: () => ({ outcome: 'missed', reason: 'noen', evidence: [] })
  })
})
