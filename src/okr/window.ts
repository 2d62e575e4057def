import { isMoved, isNumeral, isUnit, NUMERALS } from './calendar.ts'
import type { Time } from './time.ts'
import { at, isOneOf, spanOf, type Token, words } from './token.ts'

const EVERY = words(
  'daily weekly monthly quarterly annually annual yearly hourly nightly mom qoq yoy wow ttm p.a fortnightly annualized trailing rolling ytd'
)

/** A time from one token to another. */
export const time = (kind: Time['kind'], tokens: readonly Token[], from: number, to: number, masks = true): Time => ({
  kind,
  from,
  to,
  span: spanOf(tokens, from, to),
  masks
})

/** “in 3 months”, “within 7 days”, “over the next 6 weeks”, “after one year”. */
export function lengthAt(tokens: readonly Token[], i: number): Time | null {
  const lead = at(tokens, i).low
  if (!isOneOf(lead, 'in within over for after during next first last past previous every each inside')) return null
  let j = i + 1
  while (
    j < i + 5 &&
    isOneOf(at(tokens, j).low, 'the next first last past previous a an their coming following just about')
  )
    j += 1
  const said = tokens.slice(i, j).map(({ low }) => low)
  const isSaid = (list: string) => said.some(low => isOneOf(low, list))
  const past = isSaid('last past previous')
  const next = isSaid('next coming following')
  const amount = at(tokens, j)
  let k = j
  if (isNumeral(amount)) k = j + 1
  else if (!isOneOf(at(tokens, j - 1).low, 'a an first last past previous next')) return null
  while (isOneOf(at(tokens, k).low, '- consecutive business working calendar full more or less')) k += 1
  const unit = at(tokens, k).low
  const isShort = isOneOf(unit, 's ms sec secs second seconds min mins minute minutes h hr hrs hour hours')
  if (!isUnit(at(tokens, k)) && !isShort && !isOneOf(unit, 'wk wks mo yr yrs')) return null
  if (lead === 'over' && !next && !past) return null
  const to = k + 1
  if (past) return time('past', tokens, i, to)
  // “Revise for two hours” says how long, and so how much.
  if (isOneOf(lead, 'for after every each') || isSaid('first'))
    return time('window', tokens, i, to, !(lead === 'for' && isShort && isNumeral(amount)))
  // “Returned within 6 months: 15% to 6%”: what is counted happens within it.
  const behind = at(tokens, to)
  const attached =
    isOneOf(behind.low, 'of after from following before among when who that') ||
    (i > 1 && (behind.text === ':' || behind.kind === 'number'))
  if (isShort || attached) return time('window', tokens, i, to, !isShort)
  return unit.startsWith('day') && !next && !(Number(amount.text) > (lead === 'within' ? 60 : 30))
    ? time('window', tokens, i, to, false)
    : time('duration', tokens, i, to)
}

/** “per week”, “/day”, “a month”, “weekly”, “30-day”, “day-7”, “week one”. */
export function windowAt(tokens: readonly Token[], i: number): Time | null {
  const token = at(tokens, i)
  const next = at(tokens, i + 1)
  const third = at(tokens, i + 2)
  const isDashed = next.text === '-'
  const isNamed = isOneOf(token.low, 'day week month year') && !isMoved(tokens, i)
  const length =
    EVERY.has(token.low) || /^([a-z]{4,7})-o(?:ver|n)-\1$/.test(token.low)
      ? 1
      : isOneOf(token.low, 'per a an each every /') &&
          isUnit(next) &&
          !next.plural &&
          !(next.low === 'second' && third.noun !== 0)
        ? 2
        : isNamed && (NUMERALS.has(next.low) || (/^\d{1,3}$/.test(next.text) && !isOneOf(third.text, '% → ➔ -')))
          ? 2
          : (isNumeral(token) && isUnit(next) && isOneOf(third.low, 'later ago')) ||
              (isUnit(token) && third.low === token.low && isOneOf(next.low, 'on over by after')) ||
              (isDashed &&
                ((isUnit(token) && third.kind === 'number') ||
                  (token.kind === 'number' && isUnit(third) && !third.plural)))
            ? 3
            : 0
  // “Six weeks from now”
  if (length === 0 && isNumeral(token) && isUnit(next) && third.low === 'from' && at(tokens, i + 3).low === 'now')
    return time('duration', tokens, i, i + 4)
  return length > 0 ? time('window', tokens, i, i + length) : null
}
