import { describe, expect, it } from 'vitest'
import { recurringFlaws } from '../../src/progress/flaws.ts'

const grading = (at: number, objective: string) => ({
  at,
  objective,
  keyResults: [],
  cycle: '',
  score: 50,
  left: 1,
  rubric: 'r'
})
const missedIn = ({ objective }: { objective: string }) => (objective === 'fine' ? [] : objective.split(' '))

describe('recurring flaws', () => {
  it('are criteria missed in two texts, with the moments they were missed', () => {
    const drafts = { a: { gradings: [grading(5, 'number')] }, b: { gradings: [grading(3, 'number short')] } }
    expect(recurringFlaws(drafts, [], missedIn)).toEqual([
      {
        criterion: 'number',
        texts: 2,
        past: [
          { at: 3, grade: 'again' },
          { at: 5, grade: 'again' }
        ]
      }
    ])
  })

  it('leave out what came and went between the first and the last text of a draft', () => {
    const drafts = {
      a: { gradings: [grading(1, 'fine'), grading(2, 'number'), grading(3, 'number'), grading(4, 'fine')] }
    }
    expect(recurringFlaws(drafts, [], missedIn)).toEqual([])
  })

  it('leave out what the writer set aside, until it is taken up again', () => {
    const aside = { at: 1, criterion: 'number', words: '', reason: 'ours' }
    const gradings = [grading(1, 'number'), grading(2, 'number')]
    expect(recurringFlaws({ a: { gradings, setAside: { x: aside } } }, [], missedIn)).toEqual([])
    expect(recurringFlaws({ a: { gradings, setAside: { x: { ...aside, back: true } } } }, [], missedIn)).toHaveLength(1)
  })

  it('count a task of mending as recall', () => {
    const gradings = [grading(1, 'number'), grading(2, 'number')]
    const [flaw] = recurringFlaws({ a: { gradings } }, [{ at: 9, what: 'number', points: 1 }], missedIn)
    expect(flaw?.past.at(-1)).toEqual({ at: 9, grade: 'good' })
  })
})
