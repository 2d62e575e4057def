import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Card } from '../../cards/card.ts'
import type { Grade } from '../../cards/review.ts'
import { grades } from '../../cards/review.ts'
import { Markup } from '../Markup.tsx'
import { useKeys } from '../use-keys.ts'
import { gradeNames } from './grade-names.ts'

type Props = {
  card: Card
  /** When the card would come back for each grade, in words. */
  next: Readonly<Record<Grade, string>>
  onGrade: (grade: Grade) => void
  /** Where the card comes from, such as “1.2 Objectives”. */
  from?: string
  /** Whether the button takes the focus at once: true from the second card on, so that the keyboard stays in its place. */
  focusFirst?: boolean
}

/** One card: recall, turn, judge. Space or Enter turns it; 1 to 4 judge. Mount it anew for each card (`key`). */
export function CardTurn({ card, next, onGrade, from, focusFirst = false }: Props): JSX.Element {
  const [turned, setTurned] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const back = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (focusFirst) button.current?.focus()
  }, [])
  useLayoutEffect(() => {
    if (turned) back.current?.focus({ preventScroll: true })
  }, [turned])

  useKeys(root, key => {
    const grade = grades[Number(key) - 1]
    if (!turned || !grade) return false
    onGrade(grade)
    return true
  })
  return (
    <div ref={root} data-card={card.id}>
      <div class="flash">
        <div class="side front">
          {from && <p class="from">{from}</p>}
          <Markup html={card.front} />
        </div>
        {turned && (
          <div class="side back" ref={back} tabIndex={-1}>
            <Markup html={card.back} />
          </div>
        )}
      </div>
      {turned ? (
        // biome-ignore lint/a11y/useSemanticElements: a group of buttons, no form field
        <div class="grades" role="group" aria-label="How well did you know it?">
          {grades.map((grade, index) => (
            <button key={grade} type="button" data-grade={grade} onClick={() => onGrade(grade)}>
              <b>
                {gradeNames[grade]} <kbd>{index + 1}</kbd>
              </b>
              <span>again {next[grade]}</span>
            </button>
          ))}
        </div>
      ) : (
        <p class="buttons grades-place">
          <button type="button" class="button first" ref={button} onClick={() => setTurned(true)}>
            Show the answer
          </button>
          <span class="small soft">Say it first, aloud or in your head.</span>
        </p>
      )}
    </div>
  )
}
