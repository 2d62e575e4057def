import { at, isOneOf, type Token, touches } from './token.ts'

const LEAST = /^(?:above|over|exceeding|exceeds|exceed|beyond|minimum|min)$/

const MOST = /^(?:under|below|max|maximum|within|inside|sub|beneath)$/

type Bound = 'least' | 'most' | null

/** The bound before a quantity and the index where its words start. */
export function boundBefore(tokens: readonly Token[], i: number): { bound: Bound; from: number } {
  const [a, b, c] = [at(tokens, i - 3).low, at(tokens, i - 2).low, at(tokens, i - 1).low]
  const pair = `${b} ${c}`
  if (/^(?:> =|at least|minimum of)$/.test(pair)) return { bound: 'least', from: i - 2 }
  if (/^(?:< =|at most|up to|maximum of|sub -)$/.test(pair)) return { bound: 'most', from: i - 2 }
  if (c === '≥' || (c === '>' && b !== '-')) return { bound: 'least', from: i - 1 }
  if (c === '≤' || c === '<') return { bound: 'most', from: i - 1 }
  if (c === 'than') {
    const isLess = isOneOf(b, 'less fewer lower better faster shorter')
    if (!isLess && !isOneOf(b, 'more greater higher longer')) return { bound: null, from: i }
    const isTurned = a === 'no' || a === 'not'
    return { bound: isLess !== isTurned ? 'most' : 'least', from: isTurned ? i - 3 : i - 2 }
  }
  const isLeast = LEAST.test(c) && !(c === 'over' && isOneOf(b, 'at by left'))
  if (!isLeast && !MOST.test(c)) return { bound: null, from: i }
  // “Not above 1.2 s”
  const isTurned = b === 'not'
  return { bound: isLeast !== isTurned ? 'least' : 'most', from: isTurned ? i - 2 : i - 1 }
}

/** “4.6+”, “4.6 or higher”, “10 or fewer”. */
export function boundAfter(tokens: readonly Token[], i: number): { bound: Bound; to: number } {
  const [a, b] = [at(tokens, i), at(tokens, i + 1)]
  if (a.text === '+' && touches(at(tokens, i - 1), a)) return { bound: 'least', to: i + 1 }
  if (a.low === 'or' || a.low === 'and') {
    if (isOneOf(b.low, 'more higher above better greater over longer')) return { bound: 'least', to: i + 2 }
    if (isOneOf(b.low, 'less fewer lower under below faster')) return { bound: 'most', to: i + 2 }
  }
  return { bound: null, to: i }
}
