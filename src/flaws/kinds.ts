import type { Kind } from './kind.ts'
import { ambitious } from './kinds/ambitious.ts'
import { arithmetic } from './kinds/arithmetic.ts'
import { assertive } from './kinds/assertive.ts'
import { baseline } from './kinds/baseline.ts'
import { brief } from './kinds/brief.ts'
import { change } from './kinds/change.ts'
import { clear } from './kinds/clear.ts'
import { concise } from './kinds/concise.ts'
import { count } from './kinds/count.ts'
import { deadline } from './kinds/deadline.ts'
import { definition } from './kinds/definition.ts'
import { destination } from './kinds/destination.ts'
import { distinct } from './kinds/distinct.ts'
import { meaningful } from './kinds/meaningful.ts'
import { measurable } from './kinds/measurable.ts'
import { outcome } from './kinds/outcome.ts'
import { plainLanguage } from './kinds/plain-language.ts'
import { qualitative } from './kinds/qualitative.ts'
import { rightSized } from './kinds/right-sized.ts'
import { singleFocus } from './kinds/single-focus.ts'
import { singleMeasure } from './kinds/single-measure.ts'
import { statement } from './kinds/statement.ts'
import { target } from './kinds/target.ts'
import { verifiable } from './kinds/verifiable.ts'

/** Every flaw there is, in the order of the rubric. */
export const kinds: readonly Kind[] = [
  destination,
  statement,
  clear,
  ambitious,
  qualitative,
  singleFocus,
  concise,
  rightSized,
  plainLanguage,
  measurable,
  outcome,
  target,
  arithmetic,
  change,
  definition,
  meaningful,
  baseline,
  singleMeasure,
  verifiable,
  deadline,
  assertive,
  brief,
  count,
  distinct
]

/** The flaw of a criterion; undefined where none is known. */
export function kindFor(criterion: string): Kind | undefined {
  return kinds.find(each => each.criterion === criterion)
}
