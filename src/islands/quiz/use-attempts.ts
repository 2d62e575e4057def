import { useEffect, useRef, useState } from 'preact/hooks'
import { type Confidence, newestAnswer } from '../../progress/answers.ts'
import type { Attempt } from '../../quiz/attempt.ts'
import { opened } from '../../quiz/attempt.ts'
import { kept, restored } from '../../quiz/kept-attempt.ts'
import type { Asked } from '../../quiz/kind.ts'
import { answerStore } from '../learner/answers.ts'
import { attemptStore } from '../learner/attempts.ts'

type Attempts = Readonly<Record<string, Attempt>>

/** How long putting in has to rest before it is kept, in milliseconds. */
const PAUSE = 300

/**
 * Where the learner stands with each question, as it was left: taken up once, when the quiz comes to life, since an
 * answer given in another tab must not wipe what is being put in here. What changes is kept at the next pause.
 */
export function useAttempts(all: readonly Asked[]) {
  const [attempts, setAttempts] = useState<Attempts>(() =>
    Object.fromEntries(all.map(asked => [asked.question.id, leftAs(asked)]))
  )
  const waiting = useRef<Record<string, unknown>>({})

  const keep = () => {
    if (Object.keys(waiting.current).length > 0) attemptStore.keep(waiting.current)
    waiting.current = {}
  }
  useEffect(() => {
    // A tab may be closed within the pause.
    addEventListener('pagehide', keep)
    return () => removeEventListener('pagehide', keep)
  }, [])

  const change = (changed: Attempts) => {
    setAttempts(before => ({ ...before, ...changed }))
    for (const [id, attempt] of Object.entries(changed)) waiting.current[id] = kept(attempt)
    setTimeout(keep, PAUSE)
  }
  return {
    attemptAt: (asked: Asked): Attempt => attempts[asked.question.id] ?? opened(asked, asked.question.id),
    change,
    /** Takes up an attempt; where it brings a new answer, that is kept for good. */
    take({ question: { id } }: Asked, attempt: Attempt, confidence?: Confidence): void {
      const before = attempts[id]?.tries.length ?? 0
      if (attempt.state === 'answered' && attempt.tries.length > before) {
        const { answer, mark } = attempt
        answerStore.give(id, { answer, points: mark.points, ...(confidence ? { confidence } : {}) })
      }
      change({ [id]: attempt })
    }
  }
}

/** As it was left here, or answered elsewhere since: whichever is newer. */
function leftAs(asked: Asked): Attempt {
  const { id } = asked.question
  const here = attemptStore.$all.get()[id]
  const answer = newestAnswer(answerStore.$all.get(), id)
  // The answer of this very attempt is kept a moment before the attempt is.
  const elsewhere = answer !== null && answer.at > (here?.at ?? 0)
  return restored(asked, elsewhere ? { state: 'answered', tries: [answer.answer] } : here?.attempt, id)
}
