import type { FillBlanks } from '../../src/quiz/kinds/fill-blanks.ts'
import type { MarkWords } from '../../src/quiz/kinds/mark-words.ts'
import type { MatchPairs } from '../../src/quiz/kinds/match-pairs.ts'
import type { NumberQuestion } from '../../src/quiz/kinds/number.ts'
import type { OneRight } from '../../src/quiz/kinds/one-right.ts'
import type { PutInOrder } from '../../src/quiz/kinds/put-in-order.ts'
import type { SeveralRight } from '../../src/quiz/kinds/several-right.ts'
import type { ShortText } from '../../src/quiz/kinds/short-text.ts'
import type { SortIntoGroups } from '../../src/quiz/kinds/sort-into-groups.ts'
import type { TrueFalse } from '../../src/quiz/kinds/true-false.ts'
import type { WriteOne } from '../../src/quiz/kinds/write-one.ts'
import type { Option, Question } from '../../src/quiz/question.ts'

function options(list: string): Option[] {
  return list
    .split(' ')
    .map(word => ({ id: word.replace('*', ''), html: word, right: word.endsWith('*'), because: `about ${word}` }))
}

const common = { prompt: 'Which?', hints: ['gentle', 'plain'] }

/** Questions written as `a b* c`: a star marks what is right. */
export const oneRight = (list: string): OneRight => ({
  ...common,
  id: 'l/one',
  kind: 'one-right',
  options: options(list)
})
export const severalRight = (list: string): SeveralRight => ({
  ...common,
  id: 'l/several',
  kind: 'several-right',
  options: options(list)
})
export const trueFalse = (list: string): TrueFalse => ({
  ...common,
  id: 'l/judge',
  kind: 'true-false',
  options: options(list)
})

/** Answers written as `right: baseline, base value; wrong: target`. */
export const shortText = (right: string, wrong: string, typos = 0): ShortText => ({
  ...common,
  id: 'l/short',
  kind: 'short-text',
  options: [
    { id: 'right', html: right, right: true, because: 'yes', spellings: right.split(', ') },
    { id: 'wrong', html: wrong, right: false, because: 'no', spellings: wrong.split(', ') }
  ],
  typos,
  otherwise: 'neither'
})

export const number = (value: number, tolerance: number, unit: string | null = null): NumberQuestion => ({
  ...common,
  id: 'l/number',
  kind: 'number',
  options: [
    { id: 'right', html: String(value), right: true, because: 'yes', value, tolerance },
    { id: 'wrong', html: String(-value - 1), right: false, because: 'no', value: -value - 1, tolerance: 0 }
  ],
  unit,
  otherwise: 'neither'
})

const foreseen = [{ id: 'not-target', spellings: ['target'], because: 'that is the end' }]
export const fillBlanks: FillBlanks = {
  ...common,
  id: 'l/blanks',
  kind: 'fill-blanks',
  pieces: [{ html: 'From ' }, { blank: 'start' }, { html: ' to ' }, { blank: 'end' }, { blank: 'constructor' }],
  blanks: [
    { id: 'start', spellings: ['18%', 'eighteen'], because: 'start', foreseen },
    { id: 'end', spellings: ['baseline'], because: 'end', foreseen: [] },
    { id: 'constructor', spellings: ['by June'], because: 'date', foreseen: [] }
  ],
  typos: 1,
  otherwise: ''
}

export const matchPairs: MatchPairs = {
  ...common,
  id: 'l/pairs',
  kind: 'match-pairs',
  pairs: [
    { id: 'a', left: 'A', right: 'alpha', because: 'a' },
    { id: 'b', left: 'B', right: 'beta', because: 'b' },
    { id: 'c', left: 'C', right: 'gamma', because: 'c' },
    { id: 'decoy', left: null, right: 'delta', because: 'd' }
  ]
}

export const putInOrder: PutInOrder = {
  ...common,
  id: 'l/order',
  kind: 'put-in-order',
  steps: ['one', 'two', 'three', 'four', 'five'].map(id => ({ id, html: id, because: id }))
}

export const sortIntoGroups: SortIntoGroups = {
  ...common,
  id: 'l/groups',
  kind: 'sort-into-groups',
  groups: ['output', 'outcome', 'activity'].map(id => ({ id, html: id })),
  items: [
    { id: 'page', html: 'page', group: 'output', because: 'made' },
    { id: 'return', html: 'return', group: 'outcome', because: 'changed' },
    { id: 'call', html: 'call', group: 'activity', because: 'done' },
    { id: 'report', html: 'report', group: 'output', because: 'made' }
  ]
}

export const markWords: MarkWords = {
  ...common,
  id: 'l/words',
  kind: 'mark-words',
  pieces: [
    { id: 'significantly', text: 'Significantly', right: true, because: 'vague' },
    { text: ' ' },
    { id: 'word-improve', text: 'improve', right: false, because: null },
    { text: ' ' },
    { id: 'loyalty', text: 'loyalty', right: true, because: 'vague' },
    { text: ' ' },
    { id: 'june', text: 'by June', right: false, because: 'a date' },
    { text: '.' }
  ],
  otherwise: 'plain'
}

export const writeOne: WriteOne = {
  ...common,
  id: 'l/write',
  kind: 'write-one',
  of: 'key-result',
  criteria: ['outcome', 'baseline', 'target'].map(id => ({ id, title: id })),
  cycle: null,
  models: [{ id: 'model', text: 'Raise returns from 18% to 27%', because: 'both ends' }]
}

/** One question of every kind. */
export const everyKind: readonly Question[] = [
  oneRight('a* b c'),
  severalRight('a* b* c d'),
  trueFalse('true* false'),
  shortText('baseline, base value', 'target', 1),
  number(12.5, 0.5, '%'),
  fillBlanks,
  matchPairs,
  putInOrder,
  sortIntoGroups,
  markWords,
  writeOne
]
