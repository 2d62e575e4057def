import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationLabel, piecesOf } from '../../src/course/citation.ts'

test.each([
  ['doerr-2018', 'John Doerr', '2018', 'Doerr 2018'],
  ['locke-latham-2002', 'Locke and Latham', '2002', 'Locke and Latham 2002'],
  ['gothelf-seiden', 'Jeff Gothelf and Josh Seiden', '2024', 'Gothelf and Seiden 2024'],
  ['epton-2017', 'Epton, Currie and Armitage', '2017', 'Epton et al. 2017'],
  ['harkin-2016', 'Harkin and others', '2016', 'Harkin et al. 2016'],
  ['rework', 'Google re:Work', 'undated', 'Google re:Work'],
  ['balanced-scorecard-institute', 'Balanced Scorecard Institute', 'undated', 'Balanced Scorecard Institute'],
  ['wharton', 'Wharton School, University of Pennsylvania', '2020', 'Wharton School 2020']
])('%s is cited as “%s, %s” is in print', (id, author, year, label) => {
  expect(citationLabel({ id, author, year })).toBe(label)
})

test('a text is the sum of its pieces', () => {
  const text = fc.array(fc.constantFrom('[@a]', '[@a; @b-1]', '[', ']', '@a', 'word ', '[x]', '[@]'))
  fc.assert(
    fc.property(text, list => {
      const whole = piecesOf(list.join('')).map(piece => ('text' in piece ? piece.text : piece.written))
      expect(whole.join('')).toBe(list.join(''))
    })
  )
})

test('several works stand in one pair of brackets', () => {
  expect(piecesOf('See [@a; @b-1].')).toEqual([
    { text: 'See ' },
    { keys: ['a', 'b-1'], written: '[@a; @b-1]' },
    { text: '.' }
  ])
})
