/** So long a page may be busy before it looks whether the learner wants something. In milliseconds. */
const TURN = 8

/**
 * Runs work that stops now and then, a few milliseconds at a time, so that the page answers in between. Small work is
 * done before this returns.
 * @param isWanted asked between turns; once it is not, the work is dropped and the answer is null
 */
export async function inTurns<T>(
  work: Generator<void, T>,
  isWanted: () => boolean,
  clock: () => number = () => performance.now()
): Promise<T | null> {
  for (;;) {
    const until = clock() + TURN
    do {
      const step = work.next()
      if (step.done) return step.value
    } while (clock() < until)
    await new Promise(resolve => setTimeout(resolve))
    if (!isWanted()) return null
  }
}
