import { isRatio } from './name.ts'
import { figureAt, isLarge, valued } from './number.ts'
import { at, isOneOf, type Token, touches } from './token.ts'
import { unitAt } from './unit.ts'

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ...valued('third thirds', () => 1 / 3),
  ...valued('quarter quarters', () => 1 / 4),
  ...valued('fifth fifths', () => 1 / 5),
  ...valued('tenth tenths', () => 1 / 10)
])

/** A fraction in words: half of, a third of, two thirds, one in three, 4 out of 5, 4/5. */
export function ratioAt(
  tokens: readonly Token[],
  i: number
): { value: number; to: number; outOf: number | null } | null {
  const token = at(tokens, i)
  const next = at(tokens, i + 1)
  if (
    token.low === 'half' &&
    !isOneOf(next.low, 'year term marathon day way hour time a an') &&
    !isLarge(next) &&
    !isOneOf(at(tokens, i - 1).low, 'first second next')
  )
    return { value: 0.5, to: i + 1, outOf: null }
  const first = token.low === 'a' ? { value: 1, to: i + 1 } : figureAt(tokens, i)
  if (!first) return null
  const isTurned = isOneOf(at(tokens, i - 1).low, 'by up down')
  const part = FRACTIONS.get(at(tokens, first.to).low)
  if (
    part !== undefined &&
    (at(tokens, first.to + 1).low === 'of' || token.low !== 'a' || isTurned) &&
    !(first.value === 1 && token.low !== 'a' && token.low !== 'one') &&
    !(
      at(tokens, first.to).low.startsWith('quarter') &&
      at(tokens, first.to + 1).low !== 'of' &&
      !(token.low === 'a' && isTurned)
    )
  )
    return { value: first.value * part, to: first.to + 1, outOf: null }
  if (token.low === 'a') return null
  const sign = at(tokens, first.to)
  let j = first.to + 1
  if (sign.text === ':') {
    if (!isRatio(tokens, i)) return null
  } else if (sign.low === 'out' && at(tokens, j).low === 'of') j += 1
  else if (sign.text === '/') {
    if (!touches(token, sign)) return null
  } else if (sign.low !== 'of' && sign.low !== 'in') return null
  if (sign.low === 'of' && isOneOf(at(tokens, j).low, 'the our all')) j += 1
  if (sign.low === 'of' && at(tokens, j).low === 'last') j += 1
  const second = figureAt(tokens, j)
  // “7 of 5” is a slip worth seeing; elsewhere a smaller number after “of” is another matter.
  const isSlip = second !== null && second.value < first.value
  if (!second || second.value <= 0 || (isSlip && (sign.low === 'in' || sign.text === '/' || first.value > 100)))
    return null
  // “1 in 400” is a share; “12 in 400 shops” and “1 in 2027” are none.
  const most = first.value === 1 && !/^20\d\d$/.test(at(tokens, j).text) ? 1e6 : 100
  if (sign.low === 'in' && (first.value >= second.value || second.value > most)) return null
  if (unitAt(tokens, second.to)?.unit.kind === 'percent') return null
  return { value: first.value / second.value, to: second.to, outOf: isOneOf(sign.low, 'in :') ? null : second.value }
}
