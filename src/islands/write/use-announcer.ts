import { useRef, useState } from 'preact/hooks'

/** Screen readers are told something once a second at most. */
const SECOND = 1000

export type Announcer = {
  /** What stands in the desk’s one live region. */
  readonly said: string
  /** Something the writer did, told at once; or told once the typing rests, where it only follows from typing. */
  readonly say: (text: string, when?: 'now' | 'at rest') => void
}

/** One voice for the whole desk, so that nothing speaks over anything else. */
export function useAnnouncer(): Announcer {
  const [said, setSaid] = useState('')
  const state = useRef<{ doing: string; resting: string; last: number; timer: ReturnType<typeof setTimeout> | null }>({
    doing: '',
    resting: '',
    last: 0,
    timer: null
  })
  const speak = () => {
    const { doing, resting } = state.current
    state.current = { doing: '', resting: '', last: performance.now(), timer: null }
    setSaid([doing, resting].filter(text => text !== '').join(' '))
  }
  return {
    said,
    say(text, when = 'now') {
      const now = state.current
      if (when === 'now') now.doing = text
      else now.resting = text
      if (now.timer !== null) clearTimeout(now.timer)
      const wait = now.doing === '' ? SECOND : Math.max(0, now.last + SECOND - performance.now())
      now.timer = setTimeout(speak, wait)
    }
  }
}
