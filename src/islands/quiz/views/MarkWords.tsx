import type { JSX } from 'preact'
import { settled } from '../../../quiz/attempt.ts'
import { type MarkWords, type MarkWordsAnswer, markables, markWords } from '../../../quiz/kinds/mark-words.ts'
import { faceOf, found, type ViewProps } from '../face.tsx'
import { Because } from './Because.tsx'

/** The sentence, every word a box to tick that looks like the word. */
function Words({ question, attempt, given, onPut, explainAll }: ViewProps<MarkWords, MarkWordsAnswer>): JSX.Element {
  const words = attempt.state === 'revealed' ? [] : (given?.words ?? [])
  const known = settled(attempt)
  const open = attempt.state === 'open'
  const toggle = (id: string) =>
    onPut({ kind: 'mark-words', words: words.includes(id) ? words.filter(other => other !== id) : [...words, id] })
  const toneOf = (id: string, right: boolean) => (!open && explainAll && right ? 'right' : known.get(id))
  const explained = markables(question).filter(
    ({ id, right, because }) => toneOf(id, right) || (!open && explainAll && because !== null)
  )
  return (
    <div class="words">
      <p class="sentence">
        {question.pieces.map((piece, at) =>
          'id' in piece ? (
            <label key={piece.id} class="word" data-mark={toneOf(piece.id, piece.right)}>
              <input
                type="checkbox"
                checked={words.includes(piece.id)}
                disabled={!open || known.has(piece.id)}
                onChange={() => toggle(piece.id)}
              />
              {piece.text}
            </label>
          ) : (
            <span key={`gap ${at}`}>{piece.text}</span>
          )
        )}
      </p>
      {explained.map(({ id, text, right, because }) => (
        <Because
          key={id}
          html={because ?? question.otherwise}
          right={right}
          verdict={`“${text}”: ${right ? (known.has(id) ? 'right.' : 'this one too.') : known.has(id) ? 'not this.' : 'rightly left alone.'}`}
          tone={right ? 'right' : known.has(id) ? 'wrong' : undefined}
        />
      ))}
    </div>
  )
}

export const face = faceOf(markWords, Words, {
  task: 'Mark words: choose one to mark it, and again to take it back.',
  verdict: found
})
