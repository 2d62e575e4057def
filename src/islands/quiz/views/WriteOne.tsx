import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Finding } from '../../../grader/report.ts'
import { judged, type WriteOne, type WriteOneAnswer, writeOne } from '../../../quiz/kinds/write-one.ts'
import { givenFor } from '../../../quiz/parts.ts'
import { faceOf, type ViewProps } from '../face.tsx'
import { Because } from './Because.tsx'

type Findings = readonly Pick<Finding, 'criterion' | 'verdict' | 'message'>[]

/** What the grader finds in a line. It is fetched when the first line is to be judged, and not before. */
async function findingsOn({ of, cycle }: WriteOne, text: string): Promise<Findings> {
  const { grade } = await import('../../../grader/grade.ts')
  const draft = of === 'objective' ? { objective: text, keyResults: [] } : { objective: null, keyResults: [text] }
  const report = grade({ ...draft, ...(cycle === null ? {} : { cycle }) }, { all: true })
  return (of === 'objective' ? report.objective : report.keyResults[0])?.findings ?? []
}

/** A field for the line; below it what it is judged by, and what became of it. */
function Line({ question, attempt, given, onPut, explainAll }: ViewProps<WriteOne, WriteOneAnswer>): JSX.Element {
  const last = attempt.tries.at(-1)?.answer
  const text = attempt.state === 'revealed' ? (last?.kind === 'write-one' ? last.text : '') : (given?.text ?? '')
  const told = last?.kind === 'write-one' && last.text === text ? last : null
  const [findings, setFindings] = useState<Findings>([])
  useEffect(() => {
    let current = true
    setFindings([])
    if (told) findingsOn(question, told.text).then(all => current && setFindings(all))
    return () => {
      current = false
    }
  }, [told?.text])
  return (
    <div class="write-one">
      <label>
        <span class="unseen">Your {question.of === 'objective' ? 'objective' : 'key result'}</span>
        <textarea
          rows={3}
          value={text}
          readOnly={attempt.state !== 'open'}
          onInput={({ currentTarget: { value } }) => onPut({ kind: 'write-one', text: value, verdicts: {} })}
        />
      </label>
      <p class="small soft">The grader looks for this:</p>
      <ul class="criteria" role="list">
        {question.criteria.map(({ id, title }) => {
          const verdict = told && givenFor(told.verdicts, id)
          const message = findings.find(({ criterion }) => criterion === id)?.message
          return (
            <li key={id} data-mark={verdict === 'met' ? 'right' : verdict === 'missed' ? 'wrong' : undefined}>
              <span>{title}</span>
              {verdict && <b class="verdict">{sayings[verdict]}</b>}
              {verdict === 'missed' && message && <p class="small">{message}</p>}
            </li>
          )
        })}
      </ul>
      {attempt.state !== 'open' &&
        (explainAll || (attempt.state === 'answered' && attempt.mark.points === 1)) &&
        question.models.map(({ id, text: model, because }) => (
          <Because key={id} html={because} right verdict={`For comparison: “${model}”`} />
        ))}
    </div>
  )
}

const sayings: Readonly<Record<string, string>> = { met: 'Met', missed: 'Not yet', unsure: 'Cannot tell' }

export const face = faceOf(writeOne, Line, {
  task: ({ of }) => (of === 'objective' ? 'Write one objective.' : 'Write one key result.'),
  verdict: ({ parts }) => {
    const met = parts.filter(({ fate }) => fate === 'right').length
    return `${met} of ${parts.length} met. Read what the grader says, then mend your line.`
  },
  hasOthers: false,
  judge: async (question, { text }) => judged(question, text, await findingsOn(question, text))
})
