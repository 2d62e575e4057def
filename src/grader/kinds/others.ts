import type { Line } from '../../okr/line.ts'
import { at, isOneOf } from '../../okr/token.ts'

/** Those who approve one’s own work from inside. */
const INSIDE = 'board management team us me my our committee ceo cfo head manager boss department'

/** “Approved by our board”: somebody inside decides. */
export const byInside = ({ tokens }: Line, i: number): boolean =>
  at(tokens, i).low === 'by' && [1, 2].some(step => isOneOf(at(tokens, i + step).low, INSIDE))

/** “Signed by the auditor”, “Accepted by the regulator”: somebody outside decides. */
export const byOthers = (line: Line, i: number): boolean =>
  at(line.tokens, i).low === 'by' &&
  !isOneOf(at(line.tokens, i + 1).low, 'default hand design email e-mail mail post phone') &&
  !line.places.timeAt(i) &&
  (line.places.quantityAt(i + 1)?.form ?? 'extreme') === 'extreme' &&
  !byInside(line, i)
