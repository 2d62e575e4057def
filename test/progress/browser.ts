import { createProgress, type Progress } from '../../src/progress/create.ts'
import type { Shelf } from '../../src/progress/storage.ts'

/** A browser with tabs over one storage, which can be refused, run full and be damaged, and whose events may be late. */
export type Browser = {
  readonly texts: Map<string, string>
  /** Opens a tab. Its clock may be wrong by `skew` milliseconds. */
  open(skew?: number): Tab
  /** Delivers the events that are under way. */
  deliver(): void
  health: { reads: boolean; writes: boolean; room: number }
  clock: { now: number }
}

export type Tab = { readonly progress: Progress; now(): number; close(): void }

class QuotaExceeded extends Error {
  override name = 'QuotaExceededError'
}

export function browser({ late = false, texts = new Map<string, string>() } = {}): Browser {
  const health = { reads: true, writes: true, room: Number.POSITIVE_INFINITY }
  const clock = { now: Date.UTC(2026, 6, 1, 9) }
  const listeners: ((key: string | null) => void)[] = []
  const waiting: (() => void)[] = []
  let ids = 0

  const deliver = () => {
    for (let event = waiting.shift(); event; event = waiting.shift()) event()
  }
  const used = () => [...texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0)

  const shelfOf = (tab: number): Shelf => {
    const tell = (key: string) => {
      for (const [at, listener] of listeners.entries()) if (at !== tab) waiting.push(() => listener(key))
      if (!late && waiting.length === listeners.length - 1) deliver()
    }
    return {
      get length() {
        if (!health.reads) throw new Error('SecurityError')
        return texts.size
      },
      key: at => [...texts.keys()][at] ?? null,
      getItem(key) {
        if (!health.reads) throw new Error('SecurityError')
        return texts.get(key) ?? null
      },
      setItem(key, text) {
        if (!health.writes) throw new Error('SecurityError')
        const before = texts.get(key)
        const more = text.length - (before?.length ?? -key.length)
        if (used() + more > health.room) throw new QuotaExceeded()
        texts.set(key, text)
        if (before !== text) tell(key)
      },
      removeItem(key) {
        if (!health.writes) throw new Error('SecurityError')
        if (texts.delete(key)) tell(key)
      }
    }
  }

  return {
    texts,
    health,
    clock,
    deliver,
    open(skew = 0) {
      const tab = listeners.length
      const now = () => clock.now + skew
      listeners.push(() => {})
      const progress = createProgress({
        storage: shelfOf(tab),
        now,
        newId: () => `id-${tab}-${ids++}`,
        onForeignChange: changed => {
          listeners[tab] = changed
        }
      })
      return {
        progress,
        now,
        close() {
          listeners[tab] = () => {}
        }
      }
    }
  }
}
