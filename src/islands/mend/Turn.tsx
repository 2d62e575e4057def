import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { foundBy, pointsFor } from '../../drills/mark.ts'
import type { Pair } from '../../drills/mend.ts'
import { plural } from '../../text/plural.ts'
import type { Named, Offered } from './exercises.ts'
import { Lines } from './Lines.tsx'
import { Marked } from './Marked.tsx'
import type { Judge } from './Mend.tsx'
import { Naming } from './Naming.tsx'
import { type AllMarks, marksAt, textAt } from './places.ts'
import { Rewriting } from './Rewriting.tsx'

type Props = {
  exercise: Offered
  criteria: Readonly<Record<string, Named>>
  pairs: readonly Pair[]
  /** Whether the learner came here from another exercise, so that the focus goes along. */
  begun: boolean
  level: 2 | 4
  base: string
  onJudge: () => Promise<Judge>
  onNamed: (criterion: string, points: number) => void
  onNext: () => void
}

type Step = { at: 'mark' } | { at: 'marked' } | { at: 'name' | 'rewrite'; flaw: number } | { at: 'end' }

/** One flawed OKR: mark what is wrong, then name and rewrite flaw by flaw. */
export function Turn({ exercise, criteria, pairs, begun, level, base, onJudge, onNamed, onNext }: Props): JSX.Element {
  const { flaws } = exercise
  const Title = level === 2 ? 'h2' : 'h4'
  const [draft, setDraft] = useState(exercise.draft)
  const [marks, setMarks] = useState<AllMarks>({})
  const [step, setStep] = useState<Step>({ at: 'mark' })
  const [points, setPoints] = useState<readonly number[]>([])
  const card = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const first = useRef(!begun)
  useLayoutEffect(() => {
    if (!first.current) title.current?.focus()
    first.current = false
  }, [step.at, 'flaw' in step ? step.flaw : -1])

  const found = flaws.map(flaw => foundBy(textAt(exercise.draft, flaw.place), marksAt(marks, flaw.place), flaw))
  const isMarked = Object.values(marks).some(({ words, missing }) => words.length > 0 || missing)
  const current = 'flaw' in step ? flaws[step.flaw] : undefined
  const goOn = (flaw: number) => setStep(flaw < flaws.length ? { at: 'name', flaw } : { at: 'end' })
  const of = flaws.length > 1 && 'flaw' in step ? `, flaw ${step.flaw + 1} of ${flaws.length}` : ''

  return (
    <div class="card flow" ref={card} data-exercise={exercise.id} data-step={step.at}>
      <Title tabIndex={-1} ref={title}>
        {step.at === 'mark' && `Mark what is wrong: ${plural(flaws.length, 'flaw')}`}
        {step.at === 'marked' && 'What you marked'}
        {step.at === 'name' && `Name it${of}`}
        {step.at === 'rewrite' && `Rewrite it${of}`}
        {step.at === 'end' && (flaws.length === 1 ? 'Mended' : 'All mended')}
      </Title>
      {step.at === 'mark' && (
        <p class="small soft" id="mend-how">
          Choose the guilty words, one or several.{' '}
          <span class="keys">
            On a keyboard the arrow keys go from word to word, space marks one, and shift with an arrow marks several.
          </span>
        </p>
      )}
      <Lines
        draft={draft}
        original={exercise.draft}
        told={step.at === 'mark' ? null : flaws}
        current={current?.place ?? null}
        marks={marks}
        onMarks={setMarks}
      />
      {draft.cycle !== undefined && <p class="small soft">Cycle: {draft.cycle}</p>}

      {step.at === 'mark' && (
        <p class="buttons">
          <button type="button" class="button first" disabled={!isMarked} onClick={() => setStep({ at: 'marked' })}>
            Check
          </button>
          <button type="button" class="button plain" onClick={() => setStep({ at: 'marked' })}>
            I see nothing wrong: show me
          </button>
        </p>
      )}
      {step.at === 'marked' && (
        <Marked draft={exercise.draft} flaws={flaws} marks={marks} found={found} onNext={() => goOn(0)} />
      )}
      {step.at === 'name' && current && (
        <Naming
          key={step.flaw}
          flaw={current}
          criteria={criteria}
          pairs={pairs}
          within={card}
          base={base}
          onNamed={right => {
            const worth = pointsFor(found[step.flaw] ?? 'not', right)
            setPoints([...points, worth])
            onNamed(current.criterion, worth)
          }}
          onNext={() => setStep({ at: 'rewrite', flaw: step.flaw })}
        />
      )}
      {step.at === 'rewrite' && current && (
        <Rewriting
          key={step.flaw}
          flaw={current}
          draft={draft}
          model={exercise.model}
          named={criteria[current.criterion]}
          onJudge={onJudge}
          onDone={next => {
            setDraft(next)
            goOn(step.flaw + 1)
          }}
        />
      )}
      {step.at === 'end' && (
        <>
          <ul class="told" role="list">
            {flaws.map((flaw, at) => (
              <li key={flaw.criterion} data-mark={points[at] === 1 ? 'right' : 'wrong'}>
                <b>{criteria[flaw.criterion]?.missed}:</b>{' '}
                {points[at] === 1 ? 'found and named at once.' : 'comes back soon, in another OKR.'}
              </li>
            ))}
          </ul>
          <p class="buttons">
            <button type="button" class="button first" onClick={onNext}>
              Next OKR
            </button>
          </p>
        </>
      )}
    </div>
  )
}
