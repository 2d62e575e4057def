import { ofKind } from './kind.ts'
import { type Fate, type Mark, marked } from './mark.ts'

/** What was given for each part of a question, by the part's id. */
export type Given = Readonly<Record<string, string>>

/** The field of an answer that maps ids to texts, as far as it fits: ids nobody knows and values that are no text are left out. */
export function givenIn(
  value: unknown,
  { kind, field, fits }: { kind: string; field: string; fits: (id: string, text: string) => boolean }
): Given | null {
  const map = ofKind(value, kind)?.[field]
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return null
  const known = Object.entries(map).flatMap(([id, text]) =>
    typeof text === 'string' && fits(id, text) ? [[id, text] as const] : []
  )
  return Object.fromEntries(known)
}

/** What was given for this part, or null. */
export function givenFor(given: Given, id: string): string | null {
  return Object.hasOwn(given, id) ? (given[id] ?? null) : null
}

/** The mark where every part counts the same: the share of them that is right. A part left empty is missed. */
export function markParts(ids: readonly string[], given: Given, isRight: (id: string, text: string) => boolean): Mark {
  const parts = ids.map(id => {
    const text = givenFor(given, id)
    const fate: Fate = text === null ? 'missed' : isRight(id, text) ? 'right' : 'wrong'
    return { id, fate }
  })
  return marked(parts.filter(({ fate }) => fate === 'right').length / Math.max(1, parts.length), parts)
}

/** What was right, and nothing else: it stays when the rest is asked again. */
export function rightOf(given: Given, { parts }: Mark): Given {
  const right = new Set(parts.filter(({ fate }) => fate === 'right').map(({ id }) => id))
  return Object.fromEntries(Object.entries(given).filter(([id]) => right.has(id)))
}
