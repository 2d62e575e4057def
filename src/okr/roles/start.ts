import type { Quantity } from '../quantity.ts'
import type { Time } from '../time.ts'
import { at, isOneOf, type Token, words } from '../token.ts'

const NOWISH = words(
  'now currently current presently today was were baseline previously far starting till vs versus against compared instead existing'
)

const SEGMENT = words('( ) ; [ ]')

/**
 * Whether words around a quantity call it a start: “(now 25%)”, “up from 25%”, “12% last quarter”.
 * `floor` is where the quantity before it ends; what is said before that was said of that one.
 */
export const isStart = (tokens: readonly Token[], times: readonly Time[], q: Quantity, floor: number): boolean =>
  calledStart(tokens, q, floor) ?? (isDated(tokens, times, q, floor) || isNow(tokens, q))

/** What the words before a quantity say of it; null where they say nothing. */
function calledStart(tokens: readonly Token[], q: Quantity, floor: number): boolean | null {
  for (let i = q.from - 1; i >= Math.max(floor, q.from - 6); i -= 1) {
    const token = at(tokens, i)
    if (token.low === 'from') return i === q.from - 1 || isOneOf(at(tokens, i - 1).low, 'up down')
    // “4% now, 18% then”: that now is the other’s.
    if (NOWISH.has(token.low)) return !(i === floor && floor > 0 && at(tokens, i + 1).text === ',')
    // “(last batch: six in ten)”: a label in brackets names where the start was read.
    if (token.text === ':' && floor > 0 && tokens.slice(floor, i).some(({ text }) => text === '('))
      return !isOneOf(at(tokens, i - 1).low, 'target goal aim')
    if (SEGMENT.has(token.text) || isOneOf(token.low, 'to by and')) break
  }
  return null
}

/** “Last quarter 12%”, “12% last quarter”; but “less than last quarter” compares. */
const isDated = (tokens: readonly Token[], times: readonly Time[], q: Quantity, floor: number): boolean =>
  times.some(({ kind, from, to }) => {
    if (kind !== 'past') return false
    const gap = q.from - to
    if (gap >= 0 && gap <= 3 && from >= floor && !isOneOf(at(tokens, to).text, ', ;')) return true
    // “Read 6 books (last quarter 2)”: the time belongs to the number behind it.
    const isOthers = at(tokens, from - 1).text === '(' && at(tokens, to).kind === 'number'
    return (
      !q.windowed &&
      !isOthers &&
      from >= q.to &&
      from - q.to <= 2 &&
      !isOneOf(at(tokens, q.to).low, '( above below over under on') &&
      !isOneOf(at(tokens, from).low, 'than from vs versus compared since over')
    )
  })

/** “25% today”, “25% at present”, “25% we had” */
function isNow(tokens: readonly Token[], q: Quantity): boolean {
  const [after, next] = [at(tokens, q.to).low, at(tokens, q.to + 1).low]
  return (
    isOneOf(after, 'now today currently previously baseline') ||
    (after === 'right' && next === 'now') ||
    (after === 'we' && next === 'had') ||
    (after === 'at' && isOneOf(next, 'present baseline'))
  )
}

/** “Baseline to be measured by week 2”: where a line says that the start is still to be found. */
export function startPending(tokens: readonly Token[]): readonly [from: number, to: number] | null {
  let pending: readonly [number, number] | null = null
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isOneOf(at(tokens, i).low, 'baseline now today currently')) continue
    const unknown = tokens
      .slice(i + 1, i + 7)
      .findIndex(({ low }) => isOneOf(low, 'tbd tbc measured measure established set unknown known pending'))
    if (unknown >= 0) pending = [i, i + unknown + 2]
  }
  return pending
}
