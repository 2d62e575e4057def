import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { draftStore } from '../learner/drafts.ts'
import { practiceStore } from '../learner/practice.ts'
import { useStore } from '../use-store.ts'
import { draftOfStep, ENOUGH, givenAt, ladderOf, type Step, steps, stepsDone } from './ladder.ts'
import { ModelAnswer } from './ModelAnswer.tsx'
import type { DeskScenario } from './scenario.ts'

type Props = {
  scenario: DeskScenario
  /** The draft on the desk. */
  open: string
  onOpen: (draft: string) => void
}

const names: Readonly<Record<Step, { readonly title: string; readonly about: string }>> = {
  example: { title: 'A worked example', about: 'Read one good answer and why each line stands there.' },
  last: { title: 'The last line is yours', about: 'All is given but one key result.' },
  objective: { title: 'Only the objective is given', about: 'The key results are yours.' },
  blank: { title: 'A blank page', about: 'Everything is yours.' }
}

/** From a worked example to a blank page: four steps with less and less given. Any step can be taken at any time. */
export function Ladder({ scenario, open, onOpen }: Props): JSX.Element {
  const done = stepsDone(scenario.id, useStore(draftStore.$all), useStore(practiceStore.$all))
  const ladder = useRef<HTMLDivElement>(null)
  const [reading, setReading] = useState(false)
  const [said, setSaid] = useState('')

  const take = (step: Step) => {
    if (step === 'example') return setReading(true)
    setReading(false)
    const draft = draftOfStep(scenario.id, step)
    // What was written in this step before is taken up again; only a new one gets its given lines.
    if (step !== 'blank' && !draftStore.$all.get()[draft]) {
      draftStore.write(draft, draftStore.newId(), givenAt(scenario, step), scenario.id)
      draftStore.rename(draft, `${scenario.title}: ${names[step].title.toLowerCase()}`)
    }
    onOpen(draft)
    setSaid(`${names[step].title}: it lies on the desk below.`)
  }
  const read = () => {
    practiceStore.note(ladderOf(scenario.id), { what: 'example' })
    take('last')
    // The button is gone by then: the keyboard goes where there is something to write.
    requestAnimationFrame(() => {
      const fields = ladder.current?.closest('.desk')?.querySelectorAll<HTMLTextAreaElement>('.results textarea')
      ;[...(fields ?? [])].find(({ value }) => value === '')?.focus()
    })
  }
  return (
    <div class="ladder" ref={ladder}>
      <p class="small soft">
        {done.size} of {steps.length} done. A step is done when you have read it through, or when the grader gives what
        you wrote {ENOUGH} of 100. Skip whatever you do not need.
      </p>
      <ol role="list">
        {steps.map((step, index) => (
          <li key={step} data-done={done.has(step) || undefined}>
            <button
              type="button"
              class="rung"
              aria-pressed={step === 'example' ? reading : !reading && draftOfStep(scenario.id, step) === open}
              onClick={() => take(step)}
            >
              <span class="name">
                {index + 1}. {names[step].title}
                {done.has(step) && <span class="unseen">, done</span>}
              </span>
              <span class="about">{names[step].about}</span>
            </button>
          </li>
        ))}
      </ol>
      <p role="status" class="unseen">
        {said}
      </p>
      {reading && (
        <section aria-label="A worked example" class="worked">
          <ModelAnswer model={scenario.model} />
          <p class="buttons">
            <button type="button" class="button first" onClick={read}>
              I have read it; let me write the last line
            </button>
          </p>
        </section>
      )}
    </div>
  )
}
