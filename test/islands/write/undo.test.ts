import fc from 'fast-check'
import { expect, test } from 'vitest'
import { begun, changed, redone, type Undo, undone } from '../../../src/islands/write/undo.ts'

const steps = fc.array(
  fc.record({
    text: fc.string(),
    place: fc.option(fc.constantFrom('a', 'b')),
    pause: fc.integer({ min: 0, max: 3000 })
  }),
  { maxLength: 40 }
)

function typed(list: readonly { text: string; place: string | null; pause: number }[]): Undo<string> {
  let at = 0
  let history = begun('')
  for (const { text, place, pause } of list) {
    at += pause
    history = changed(history, text, place, at)
  }
  return history
}

test('undo to the beginning and redo to the end comes back to the same text', () => {
  fc.assert(
    fc.property(steps, list => {
      const history = typed(list)
      let back = history
      for (let step = 0; step < history.past.length; step++) back = undone(back)
      expect(back.now).toBe('')
      for (let step = 0; step < history.past.length; step++) back = redone(back)
      expect(back.now).toBe(history.now)
    })
  )
})

test('typing on in one field is one step until it pauses; another field begins another', () => {
  let history = begun('')
  history = changed(history, 'R', 'a', 0)
  history = changed(history, 'Ra', 'a', 200)
  history = changed(history, 'Rai', 'b', 300)
  history = changed(history, 'Rais', 'b', 2000)
  expect(history.past).toEqual(['', 'Ra', 'Rai'])
})

test('a change of the whole is a step of its own, however fast', () => {
  let history = changed(begun(0), 1, null, 0)
  history = changed(history, 2, null, 1)
  expect(history.past).toEqual([0, 1])
})

test('a change after undo forgets what was undone, and nothing is undone twice', () => {
  const history = changed(undone(typed([{ text: 'x', place: null, pause: 0 }])), 'y', null, 9)
  expect(history.future).toEqual([])
  expect(redone(history)).toBe(history)
  expect(undone(begun('z')).now).toBe('z')
})

test('keeps two hundred steps and no more', () => {
  let history = begun(0)
  for (let step = 1; step <= 500; step++) history = changed(history, step, null, step)
  expect(history.past).toHaveLength(200)
  expect(history.past.at(-1)).toBe(499)
})
