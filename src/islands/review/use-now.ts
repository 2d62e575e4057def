import { useEffect, useState } from 'preact/hooks'

/** Now, looked at again every half minute, so that cards in learning come back while the page stays open. */
export function useNow(): number {
  const [, setTick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTick(tick => tick + 1), 30_000)
    return () => clearInterval(timer)
  }, [])
  return Date.now()
}
