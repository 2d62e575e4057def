import { describe, expect, it } from 'vitest'
import { heldIn } from '../../src/insight/held-in.ts'
import { changeOf, SIDE, skillsOf } from '../../src/insight/skills.ts'
import { type GradedText, gradedTexts } from '../../src/progress/flaws.ts'

const text = (at: number, objective: string, aside: readonly string[] = []): GradedText => ({
  grading: { at, objective, keyResults: [], cycle: '', score: 50, left: 1, rubric: 'r' },
  aside: new Set(aside)
})
/** A text holds every criterion of “a b c” it does not name. */
const heldBy = ({ objective }: { objective: string }) =>
  new Map(['a', 'b', 'c'].map(criterion => [criterion, !objective.includes(criterion)]))

describe('skills', () => {
  it('hold the earliest texts against the latest, never one against itself', () => {
    const texts = [text(3, ''), text(1, 'a b'), text(2, 'a')]
    const { texts: side, skills } = skillsOf(texts, heldBy)
    expect(side).toBe(1)
    expect(skills).toEqual([
      { criterion: 'a', first: { of: 1, held: 0 }, lately: { of: 1, held: 1 } },
      { criterion: 'b', first: { of: 1, held: 0 }, lately: { of: 1, held: 1 } },
      { criterion: 'c', first: { of: 1, held: 1 }, lately: { of: 1, held: 1 } }
    ])
    expect(skills.map(changeOf)).toEqual([1, 1, 0])
  })

  it('say nothing of a single text', () => {
    expect(skillsOf([text(1, 'a')], heldBy)).toEqual({ texts: 0, skills: [] })
    expect(skillsOf([], heldBy)).toEqual({ texts: 0, skills: [] })
  })

  it('look at so many texts on either side and read no more', () => {
    let read = 0
    const { texts } = skillsOf(
      Array.from({ length: 500 }, (_, at) => text(at, '')),
      grading => {
        read++
        return heldBy(grading)
      }
    )
    expect(texts).toBe(SIDE)
    expect(read).toBe(2 * SIDE)
  })

  it('leave out what the writer has set aside, in that draft alone', () => {
    const { skills } = skillsOf([text(1, 'a', ['a']), text(2, 'a')], heldBy)
    const a = skills.find(({ criterion }) => criterion === 'a')
    expect(a).toEqual({ criterion: 'a', first: { of: 0, held: 0 }, lately: { of: 1, held: 0 } })
    expect(a && changeOf(a)).toBeNull()
  })
})

describe('texts looked at', () => {
  const gradings = [1, 2, 3].map(at => text(at, String(at)).grading)

  it('are the first and the last of each draft', () => {
    const found = gradedTexts({ x: { gradings }, y: { gradings: gradings.slice(1, 2) }, z: {} })
    expect(found.map(({ grading: { at } }) => at)).toEqual([1, 3, 2])
  })
})

describe('what a text holds', () => {
  it('is what the grader says of all its lines together', () => {
    const weak = heldIn({
      objective: 'Launch the new app',
      keyResults: ['Launch the app', 'Publish 12 posts'],
      cycle: ''
    })
    const good = heldIn({
      objective: 'Become the bakery our neighbours come back to without a discount',
      keyResults: [
        'Raise the share of new customers who return within 30 days from 18% to 27%',
        'Grow the number of customers who buy at least twice a month from 620 to 900',
        'Cut the share of sales made at a discount from 31% to 20%'
      ],
      cycle: 'Q3 2026'
    })
    expect(weak.get('outcome')).toBe(false)
    expect(good.get('outcome')).toBe(true)
    expect([...good].filter(([, holds]) => !holds)).toEqual([])
  })

  it('is nothing for an empty text but what the set as a whole lacks', () => {
    expect([...heldIn({ objective: ' ', keyResults: [''], cycle: '' }).keys()]).not.toContain('outcome')
  })
})
