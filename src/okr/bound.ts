import { at, type Token, touches } from './token.ts'

const LEAST = /^(?:above|over|exceeding|exceeds|exceed|beyond|minimum|min)$/

const MOST = /^(?:under|below|max|maximum|within|inside|sub|beneath)$/

/** The bound before a quantity and the index where its words start. */
export function boundBefore(tokens: readonly Token[], i: number): { bound: 'least' | 'most' | null; from: number } {
  const [a, b, c] = [at(tokens, i - 3), at(tokens, i - 2), at(tokens, i - 1)]
  if (c.text === '=' && b.text === '>') return { bound: 'least', from: i - 2 }
  if (c.text === '=' && b.text === '<') return { bound: 'most', from: i - 2 }
  if (c.text === '≥' || (c.text === '>' && b.text !== '-')) return { bound: 'least', from: i - 1 }
  if (c.text === '≤' || c.text === '<') return { bound: 'most', from: i - 1 }
  if (c.low === 'least' && b.low === 'at') return { bound: 'least', from: i - 2 }
  if (c.low === 'most' && b.low === 'at') return { bound: 'most', from: i - 2 }
  if (c.low === 'than') {
    const isLess =
      b.low === 'less' ||
      b.low === 'fewer' ||
      b.low === 'lower' ||
      b.low === 'better' ||
      b.low === 'faster' ||
      b.low === 'shorter'
    const isMore = b.low === 'more' || b.low === 'greater' || b.low === 'higher' || b.low === 'longer'
    if (!isLess && !isMore) return { bound: null, from: i }
    const isTurned = a.low === 'no' || a.low === 'not'
    return { bound: isLess !== isTurned ? 'most' : 'least', from: isTurned ? i - 3 : i - 2 }
  }
  if (c.low === 'to' && b.low === 'up') return { bound: 'most', from: i - 2 }
  if (c.low === 'of' && (b.low === 'minimum' || b.low === 'maximum'))
    return { bound: b.low === 'minimum' ? 'least' : 'most', from: i - 2 }
  if (c.text === '-' && b.low === 'sub') return { bound: 'most', from: i - 2 }
  if (LEAST.test(c.low) && !(c.low === 'over' && /^(?:at|by|left)$/.test(b.low))) return { bound: 'least', from: i - 1 }
  if (MOST.test(c.low)) return { bound: 'most', from: i - 1 }
  return { bound: null, from: i }
}

/** “4.6+”, “4.6 or higher”, “10 or fewer”. */
export function boundAfter(tokens: readonly Token[], i: number): { bound: 'least' | 'most' | null; to: number } {
  const [a, b] = [at(tokens, i), at(tokens, i + 1)]
  if (a.text === '+' && touches(at(tokens, i - 1), a)) return { bound: 'least', to: i + 1 }
  if (a.low === 'or' || a.low === 'and') {
    if (/^(?:more|higher|above|better|greater|over|longer)$/.test(b.low)) return { bound: 'least', to: i + 2 }
    if (/^(?:less|fewer|lower|under|below|faster)$/.test(b.low)) return { bound: 'most', to: i + 2 }
  }
  return { bound: null, to: i }
}
