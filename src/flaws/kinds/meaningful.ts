import { endOf } from '../end.ts'
import type { KeyResultKind } from '../kind.ts'
import { shapeOf } from '../shape.ts'
import { raised } from '../wording.ts'

const ATTENTION: readonly (readonly [words: string, from: string, to: string])[] = [
  ['Instagram [[followers]]', '2,000', '5,000'],
  ['LinkedIn [[followers]]', '800', '2,500'],
  ['video [[views]]', '9,000', '25,000'],
  ['page [[views]]', '12,000', '30,000'],
  ['monthly [[impressions]]', '40,000', '90,000'],
  ['newsletter [[downloads]]', '300', '900']
]

/** What people do gives way to the attention they pay. */
export const meaningful: KeyResultKind = {
  criterion: 'meaningful',
  judges: 'key-result',
  phrasings: part => {
    if (!shapeOf(part)) return []
    const ends = endOf(part.text, part.line.times)
    const when = ends && ` ${ends}`
    return ATTENTION.flatMap(([words, from, to]) => [
      `Grow ${words} from ${from} to ${to}${when}`,
      `Raise ${words} from ${from} to ${to}${when}`,
      `${raised(words)} from ${from} to ${to}${when}`
    ])
  }
}
