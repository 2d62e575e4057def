import type { Question } from '../../quiz/question.ts'
import type { Face } from './face.tsx'
import { styled } from './styled.ts'
import { choices } from './views/Choices.tsx'

export type Faces = Partial<Record<Question['kind'], Face>>

/** One line a kind. Choices are in every quiz; a lesson without the others never fetches them. */
const faces: Record<Question['kind'], () => Face | Promise<Face>> = {
  'one-right': () => choices['one-right'],
  'several-right': () => choices['several-right'],
  'true-false': () => choices['true-false'],
  'short-text': () => import('./views/ShortText.tsx').then(({ face }) => face),
  number: () => import('./views/NumberField.tsx').then(({ face }) => face),
  'fill-blanks': () => import('./views/FillBlanks.tsx').then(({ face }) => face),
  'match-pairs': () => import('./views/MatchPairs.tsx').then(({ face }) => face),
  'put-in-order': () => import('./views/PutInOrder.tsx').then(({ face }) => face),
  'sort-into-groups': () => import('./views/SortIntoGroups.tsx').then(({ face }) => face),
  'mark-words': () => import('./views/MarkWords.tsx').then(({ face }) => face),
  'write-one': () => import('./views/WriteOne.tsx').then(({ face }) => face)
}

/** Kinds that page styles know, as they are in every quiz. */
const PLAIN: ReadonlySet<string> = new Set(['one-right', 'several-right', 'true-false'])

/** The faces these questions need, and no other. */
export async function facesFor(questions: readonly Question[]): Promise<Faces> {
  const kinds = [...new Set(questions.map(({ kind }) => kind))]
  const plain = kinds.every(kind => PLAIN.has(kind))
  const [, ...loaded] = await Promise.all([
    plain || styled(),
    ...kinds.map(async kind => [kind, await faces[kind]()] as const)
  ])
  return Object.fromEntries(loaded)
}
