/** A stretch of two texts compared: in both, only in the first, or only in the second. */
export type Change = { readonly kind: 'kept' | 'removed' | 'added'; readonly text: string }

/** Texts with more pairs of words than this are compared as wholes, so that a very long paste cannot hold up a page. */
const MOST = 4_000_000

const PIECE = /\s+|[\p{L}\p{M}\p{N}_'’]+|[^\s\p{L}\p{M}\p{N}_'’]/gu

/**
 * What was taken out of a text and what was put in, word by word, by the longest run of words both share. Kept and
 * removed stretches joined give `before` again; kept and added ones give `after`.
 * A library for this weighs more than the forty lines it would replace.
 */
export function wordDiff(before: string, after: string): Change[] {
  const a = before.match(PIECE) ?? []
  const b = after.match(PIECE) ?? []
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  return joined([
    ...a.slice(0, head).map(text => ({ kind: 'kept', text }) as const),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map(text => ({ kind: 'kept', text }) as const)
  ])
}

function middle(a: readonly string[], b: readonly string[]): Change[] {
  const removed = (words: readonly string[]): Change[] => words.map(text => ({ kind: 'removed', text }))
  const added = (words: readonly string[]): Change[] => words.map(text => ({ kind: 'added', text }))
  if (a.length * b.length > MOST) return [...removed(a), ...added(b)]
  // length[i][j]: how many words a[i…] and b[j…] share in order.
  const width = b.length + 1
  const shared = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => shared[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      shared[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const changes: Change[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const word = a[i] ?? ''
    if (word === b[j]) {
      changes.push({ kind: 'kept', text: word })
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      changes.push({ kind: 'removed', text: word })
      i += 1
    } else {
      changes.push({ kind: 'added', text: b[j] ?? '' })
      j += 1
    }
  }
  return [...changes, ...removed(a.slice(i)), ...added(b.slice(j))]
}

/** Neighbours of one kind as one stretch; among changes, what was removed first. */
function joined(changes: readonly Change[]): Change[] {
  const result: Change[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed })
    if (added !== '') result.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const { kind, text } of changes) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      flush()
      const last = result.at(-1)
      if (last?.kind === 'kept') result[result.length - 1] = { kind, text: last.text + text }
      else result.push({ kind, text })
    }
  }
  flush()
  return result
}
