import { useEffect, useState } from 'preact/hooks'

/**
 * False while the build draws the page and on the first pass in the browser, so that both agree; true ever after.
 * What a component shows while it is false is what readers without script get.
 */
export function useReady(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return ready
}
