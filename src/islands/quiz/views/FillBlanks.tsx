import type { JSX } from 'preact'
import {
  type Blank,
  blankAs,
  type FillBlanks,
  type FillBlanksAnswer,
  fillBlanks
} from '../../../quiz/kinds/fill-blanks.ts'
import { fateOf } from '../../../quiz/mark.ts'
import { givenFor } from '../../../quiz/parts.ts'
import { Markup } from '../../Markup.tsx'
import { faceOf, type ViewProps } from '../face.tsx'
import { Because } from './Because.tsx'

type Props = ViewProps<FillBlanks, FillBlanksAnswer>

/** The sentence with a field for each gap, and below it what became of each. */
function Sentence({ question, attempt, given, onPut }: Props): JSX.Element {
  const { pieces, blanks } = question
  const typed = given?.blanks ?? {}
  const last = attempt.tries.at(-1)
  const lastText = (id: string) => (last?.answer.kind === 'fill-blanks' ? givenFor(last.answer.blanks, id) : null)
  const fate = (id: string) =>
    attempt.state === 'revealed' ? 'right' : last && lastText(id) === givenFor(typed, id) ? fateOf(last.mark, id) : null
  const told = blanks.flatMap(blank => (fate(blank.id) === null ? [] : toldOf(blank, typed, question)))
  return (
    <div class="blanks">
      <p class="sentence">
        {pieces.map(piece => {
          if ('html' in piece) return <Markup key={piece.html} html={piece.html} class="inline" />
          const at = blanks.findIndex(({ id }) => id === piece.blank)
          const is = fate(piece.blank)
          return (
            <input
              key={piece.blank}
              type="text"
              size={sizeOf(blanks[at])}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              aria-label={`Gap ${at + 1} of ${blanks.length}`}
              data-mark={is ?? undefined}
              readOnly={attempt.state !== 'open' || is === 'right'}
              value={givenFor(typed, piece.blank) ?? ''}
              onInput={({ currentTarget: { value } }) =>
                onPut({ kind: 'fill-blanks', blanks: { ...typed, [piece.blank]: value } })
              }
            />
          )
        })}
      </p>
      {told.map(({ id, html, ...rest }, at) => (
        // What goes for several gaps alike is said once, behind the last of them.
        <Because key={id} html={told.slice(at + 1).some(later => later.html === html) ? '' : html} {...rest} />
      ))}
    </div>
  )
}

/** What is said of the words in one gap. */
function toldOf(blank: Blank, typed: Readonly<Record<string, string>>, { blanks, typos, otherwise }: FillBlanks) {
  const given = givenFor(typed, blank.id) ?? ''
  const match = blankAs(blank, given, typos)
  const right = match?.choice.id === blank.id
  const wrong = blank.foreseen.find(({ id }) => id === match?.choice.id)
  const slip = right && (match?.slips ?? 0) > 0 ? ` It is spelt “${blank.spellings[0]}”.` : ''
  const verdict = `Gap ${blanks.indexOf(blank) + 1}, “${given}”: ${right ? 'right.' : 'not this.'}${slip}`
  const html = right ? blank.because : (wrong?.because ?? (otherwise || 'Something else belongs here.'))
  return { id: blank.id, html, right, verdict }
}

/** Room for the longest answer foreseen, so that the width gives nothing away that the wording does not. */
function sizeOf(blank: Blank | undefined): number {
  const all = blank ? [...blank.spellings, ...blank.foreseen.flatMap(({ spellings }) => spellings)] : []
  return Math.min(24, Math.max(6, ...all.map(({ length }) => length)) + 1)
}

export const face = faceOf(fillBlanks, Sentence, { task: 'Fill the gaps.', hasOthers: false })
