import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columns, underlined } from '../../src/cli/grade-drawing.ts'
import { prettyPieces } from '../../src/cli/grade-pretty.ts'
import { grade } from '../../src/grader/grade.ts'

const word = fc.constantFrom(
  'Launch',
  'the',
  'app',
  'from 8%',
  'to 12%',
  'quality',
  'several',
  'by June',
  '早晨',
  '🚌',
  'and',
  'reports'
)
const text = fc.array(word, { minLength: 1, maxLength: 40 }).map(words => words.join(' '))
const width = fc.integer({ min: 40, max: 100 })

test('no line is wider than the terminal', () => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), width, (objective, keyResults, most) => {
      const report = grade({ objective, keyResults })
      const lines = [...prettyPieces(report, { width: most, colours: false })].join('').split('\n')
      expect(lines.filter(line => columns(line) > most)).toEqual([])
    }),
    { numRuns: 200 }
  )
})

test('the rule below a line stands below the words it is about', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 1, max: 12 }), width, (line, at, length, most) => {
      const start = at % line.length
      const end = Math.min(line.length, start + length)
      fc.pre(!/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(line.slice(start, end)) && line.slice(start, end).trim() !== '')
      const [shown = '', rule = ''] = underlined(line, [[start, end]], most, '  ', false).split('\n')
      const from = rule.indexOf('^')
      let before = ''
      let marked = ''
      for (const sign of shown)
        if (columns(before) < from) before += sign
        else if (columns(marked) < rule.length - from) marked += sign
      expect(line.slice(start, end).startsWith(marked)).toBe(true)
      expect(marked).not.toBe('')
    })
  )
})

test('what was done well is said in one paragraph behind what to mend', () => {
  const report = grade({ objective: null, keyResults: ['Reduce NPS to 50'] })
  const out = [...prettyPieces(report, { width: 80, colours: false })].join('')
  expect(out.match(/✓/g)).toHaveLength(1)
  expect(out.indexOf('✓')).toBeGreaterThan(out.lastIndexOf('Try:'))
  const met = report.keyResults[0]?.findings.filter(({ verdict }) => verdict === 'met') ?? []
  const flat = out.replace(/\s+/g, ' ')
  for (const { message } of met) expect(flat).toContain(message.replace(/\.$/, ''))
})
