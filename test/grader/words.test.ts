import { describe, expect, it } from 'vitest'
import { rubric } from '../../src/grader/rubric.ts'
import { tonedSpans } from '../../src/grader/tone.ts'
import { BUZZ } from '../../src/okr/lexicon/flags.ts'
import { readLine } from '../../src/okr/line.ts'

const said = rubric.flatMap(({ criterion: { id, title, why, dissent, reasons } }) => [
  [`${id} title when met`, title.met],
  [`${id} title when missed`, title.missed],
  [`${id} why`, why],
  ...(dissent === undefined ? [] : [[`${id} why not`, dissent]]),
  ...Object.entries(reasons).map(([reason, text]) => [`${id} ${reason}`, text])
]) as [string, string][]

const SLOTS = ['words', 'first', 'second', 'count', 'outcomes', 'verb', 'way', 'start', 'end', 'limit']

describe.each(said)('%s', (where, text) => {
  it('has no double word, double space or space before a full stop', () => {
    expect(text).not.toMatch(/\b(\p{L}+) \1\b/iu)
    expect(text).not.toMatch(/ {2}| [.,;:]/)
  })

  it('uses curly quotes and no exclamation mark', () => {
    expect(text).not.toMatch(/["'!]/)
  })

  it('uses only slots that are filled', () => {
    for (const [, slot] of text.matchAll(/\{(\w+)\}/g)) expect(SLOTS).toContain(slot)
  })

  it('is neither too short to help nor too long to read', () => {
    const words = text.split(/\s+/).length
    const [least, most] = where.includes('title') ? [1, 12] : / why(?: not)?$/.test(where) ? [15, 60] : [8, 45]
    expect(words).toBeGreaterThanOrEqual(least)
    expect(words).toBeLessThanOrEqual(most)
  })

  it('does not scold and does not speak in buzzwords', () => {
    expect(text).not.toMatch(
      /\b(?:wrong|bad|fail(?:ed|ure)?|stupid|lazy|never ever|obviously|simply|just)\b.*\byou\b|\byou (?:must|failed|forgot)\b/i
    )
    expect(tonedSpans(readLine(text), BUZZ)).toEqual([])
  })

  it('ends a sentence with a mark, and a title without one', () => {
    // Where only the writer can tell, the title is the question.
    if (where.includes('title')) expect(text).not.toMatch(/\.$/)
    else expect(text).toMatch(/[.?”]$/)
  })
})
