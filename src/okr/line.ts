import { type Clause, clauseOf } from './clause.ts'
import * as flag from './lexicon/flags.ts'
import { type Measure, measured } from './measuring.ts'
import { Places } from './places.ts'
import { type Quantity, quantitiesOf } from './quantity.ts'
import { type Roles, rolesOf } from './roles/roles.ts'
import { type Time, timesOf } from './time.ts'
import { at, type Token, tokensOf, words } from './token.ts'

/** A line of an OKR, read once: everything a criterion may ask about it. */
export type Line = {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The first token after a list label such as “KR1:”. */
  readonly start: number
  readonly times: readonly Time[]
  readonly quantities: readonly Quantity[]
  readonly clause: Clause
  readonly places: Places
  readonly roles: Roles
  readonly measure: Measure
}

const OWNERS = words(
  'legal finance marketing sales hr it engineering product support ops operations people design data security success team growth controller ceo cfo cmo coo cpo cro cto'
)

/** Where the text starts after the name of who does it: “Legal: roll out …”, “Customer Success: find …”. */
function ownerEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 3 && at(tokens, i).kind === 'word'; i += 1) {
    const [owner, next, verb] = [at(tokens, i), at(tokens, i + 1), at(tokens, i + 2)]
    if (next.text !== ':') continue
    const isMeasured = (owner.noun & (flag.METRIC | flag.FORM | flag.LOWER)) !== 0
    const isTask = verb.bend === 'base' && verb.verb !== 0 && verb.noun === 0 && !isMeasured
    const isName = tokens.slice(from, i + 1).every(({ text }) => /^[A-Z]/.test(text))
    return verb.kind === 'word' && (OWNERS.has(owner.low) || (isTask && isName)) ? i + 2 : from
  }
  return from
}

/** Where the text starts after list labels: “- ”, “2.”, “KR1:”, “Objective 2 –”. */
function labelEnd(tokens: readonly Token[]): number {
  let i = 0
  for (let guard = 0; guard < 4; guard += 1) {
    const token = at(tokens, i)
    const next = at(tokens, i + 1)
    if (/^[-*•–—·▪◦☐✓]$/.test(token.text) && next.start > token.end) i += 1
    else if (/^\d{1,2}$/.test(token.text) && /^[.)]$/.test(next.text)) i += 2
    else if (/^(?:okr|o|kr|objective|key|goal)\d*$/.test(token.low)) {
      let j = token.low === 'key' && /^results?$/.test(next.low) ? i + 2 : i + 1
      if (token.low === 'key' && j === i + 1) break
      if (at(tokens, j).kind === 'number') j += 1
      if (!/^[:.)–—-]$/.test(at(tokens, j).text)) break
      i = j + 1
    } else break
  }
  return ownerEnd(tokens, i < tokens.length ? i : 0)
}

/** Reads a line: words, times, quantities, grammar and measure. */
export function readLine(text: string): Line {
  const tokens = tokensOf(text)
  const start = labelEnd(tokens)
  const times = timesOf(tokens)
  const quantities = quantitiesOf(tokens, times, start)
  const places = new Places({ tokens, times, quantities })
  const clause = clauseOf({ tokens, times, quantities }, start, places)
  const roles = rolesOf(tokens, times, quantities, clause)
  return {
    text,
    tokens,
    start,
    times,
    quantities,
    clause,
    places,
    roles,
    measure: measured(text, tokens, times, clause, roles)
  }
}
