import { describe, expect, it } from 'vitest'
import { inTurns } from '../../../src/islands/progress/in-turns.ts'

/** Counts to `steps`, stopping after each. */
function* counting(steps: number, did: (step: number) => void): Generator<void, number> {
  for (let step = 1; step <= steps; step++) {
    did(step)
    yield
  }
  return steps
}

describe('work in turns', () => {
  it('comes to its end, however often it stops', async () => {
    let now = 0
    // Every look at the clock finds five milliseconds gone: two steps a turn.
    const clock = () => {
      now += 5
      return now
    }
    expect(
      await inTurns(
        counting(20, () => {}),
        () => true,
        clock
      )
    ).toBe(20)
  })

  it('does small work before others have their turn', () => {
    let last = 0
    void inTurns(
      counting(10, step => {
        last = step
      }),
      () => true,
      () => 0
    )
    expect(last).toBe(10)
  })

  it('is dropped between turns once nobody wants it', async () => {
    let last = 0
    let now = 0
    const done = await inTurns(
      counting(1000, step => {
        last = step
      }),
      () => last < 10,
      () => {
        now += 5
        return now
      }
    )
    expect(done).toBeNull()
    expect(last).toBeLessThan(20)
  })
})
