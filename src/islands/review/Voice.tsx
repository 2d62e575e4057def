import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Card } from '../../cards/card.ts'
import { type Grade, grades } from '../../cards/review.ts'
import { plural } from '../../text/plural.ts'
import { gradeNames } from '../deck/grade-names.ts'
import { Markup } from '../Markup.tsx'
import { useKeys } from '../use-keys.ts'
import { ownVoice } from './voice-of.ts'

export type VoiceProps = {
  cards: readonly Card[]
  /** Seconds between question and answer. */
  pause: number
  onGrade: (card: Card, grade: Grade) => void
  onEnd: () => void
}

/** Read aloud by the device's own voice: question, pause, answer, and on to the next. What nobody judges stays due. */
export function Voice({ cards, pause, onGrade, onEnd }: VoiceProps): JSX.Element {
  const [round] = useState(cards)
  const [at, setAt] = useState(0)
  const [turned, setTurned] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const card = round[at]
  const next = () => {
    setTurned(false)
    setAt(at + 1)
  }
  useEffect(() => root.current?.focus(), [])
  useEffect(() => {
    if (!card) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = speak(textOf(turned ? card.back : card.front), () => {
      timer = setTimeout(() => (turned ? next() : setTurned(true)), pause * 1000)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [card, turned, pause])
  const judge = (grade: Grade) => {
    if (!card) return
    onGrade(card, grade)
    next()
  }
  useKeys(root, key => {
    const grade = grades[Number(key) - 1]
    if (turned && grade) judge(grade)
    else if (key === 'Escape') onEnd()
    else return false
    return true
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: holds the keys of the session
    <section ref={root} tabIndex={0} aria-label="Read aloud">
      {card ? (
        <div class="flash">
          <div class="side front">
            <p class="from">
              {at + 1} of {round.length}, read aloud
            </p>
            <Markup html={card.front} />
          </div>
          {turned && (
            <div class="side back">
              <Markup html={card.back} />
            </div>
          )}
        </div>
      ) : (
        <p class="flash" role="status">
          That was the last one: {plural(round.length, 'card')} read. What you did not judge stays due.
        </p>
      )}
      {card && turned && (
        // biome-ignore lint/a11y/useSemanticElements: a group of buttons, no form field
        <div class="grades" role="group" aria-label="How well did you know it?">
          {grades.map((grade, index) => (
            <button key={grade} type="button" data-grade={grade} onClick={() => judge(grade)}>
              <b>
                {gradeNames[grade]} <kbd>{index + 1}</kbd>
              </b>
            </button>
          ))}
        </div>
      )}
      <p class="buttons">
        <button type="button" class="button" onClick={onEnd}>
          Stop reading <kbd>Esc</kbd>
        </button>
      </p>
    </section>
  )
}

/** The words of a markup made by the build, a pause after each block. */
function textOf(html: string): string {
  const body = new DOMParser().parseFromString(html.replaceAll(/<\/(?:p|li|div)>/g, '. $&'), 'text/html').body
  return body.textContent ?? ''
}

/** Speaks, then calls back; a voice that fails calls back too, so that the session goes on. Returns how to stop. */
function speak(text: string, done: () => void): () => void {
  const words = new SpeechSynthesisUtterance(text)
  words.lang = 'en'
  const own = ownVoice()
  if (own) words.voice = own
  let isStopped = false
  const end = () => !isStopped && done()
  words.onend = end
  words.onerror = end
  speechSynthesis.speak(words)
  return () => {
    isStopped = true
    speechSynthesis.cancel()
  }
}
