import { createGround } from './ground.ts'
import { browserShelf, nowhere } from './storage.ts'

/** An id of time and chance. `crypto.randomUUID` would need https, which a course on a school's own server may lack. */
function newId(): string {
  const chance = [...crypto.getRandomValues(new Uint8Array(8))].map(byte => byte.toString(16).padStart(2, '0'))
  return `${Date.now().toString(36)}-${chance.join('')}`
}

/** What the stores of this page stand on. While a page is built there is no browser: everything is empty then, and no trouble. */
export const pageGround = createGround({
  storage: typeof window === 'undefined' ? nowhere : browserShelf(),
  now: Date.now,
  newId,
  onForeignChange(changed) {
    if (typeof window === 'undefined') return
    window.addEventListener('storage', ({ key }) => changed(key))
    // A page brought back by the back button, or seen again after a while, has heard nothing in between.
    window.addEventListener('pageshow', ({ persisted }) => persisted && changed(null))
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && changed(null))
  }
})
