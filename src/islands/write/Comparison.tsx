import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Lines } from '../../progress/grading.ts'
import { wordDiff } from '../../text/word-diff.ts'
import { fates, type Pair, pairs } from './compare.ts'
import { promises } from './promises.ts'

type Props = { before: Lines; after: Lines }

/** Two versions side by side: words taken out and put in, and what the grader says has become of its findings. */
export function Comparison({ before, after }: Props): JSX.Element {
  const { fixed, kept, fresh } = useMemo(() => fates(before, after), [before, after])
  const rows: { name: string; pair: Pair }[] = [
    { name: 'Objective', pair: { before: before.objective, after: after.objective } },
    ...pairs(before.keyResults, after.keyResults).map((pair, index) => ({ name: `Key result ${index + 1}`, pair })),
    { name: 'Cycle', pair: { before: before.cycle, after: after.cycle } },
    { name: 'Promise', pair: { before: promiseOf(before), after: promiseOf(after) } }
  ]
  return (
    <>
      <div class="scroll">
        <table class="compare">
          <thead>
            <tr>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          {rows.map(({ name, pair }) => (
            <Row key={name} name={name} pair={pair} />
          ))}
        </table>
      </div>
      <Fate title="Mended" findings={fixed} sign="✓" />
      <Fate title="Still there" findings={kept} sign="·" />
      <Fate title="New" findings={fresh} sign="!" />
    </>
  )
}

const promiseOf = ({ commitment }: Lines) => promises.find(({ value }) => value === commitment)?.title ?? ''

function Row({ name, pair }: { name: string; pair: Pair }): JSX.Element {
  const changes = wordDiff(pair.before ?? '', pair.after ?? '')
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {name}
        </th>
      </tr>
      <tr>
        <td>
          {changes.map(({ kind, text }, index) =>
            kind === 'removed' ? <del key={index}>{text}</del> : kind === 'kept' ? text : ''
          )}
          {pair.before === null && <span class="soft">none</span>}
        </td>
        <td>
          {changes.map(({ kind, text }, index) =>
            kind === 'added' ? <ins key={index}>{text}</ins> : kind === 'kept' ? text : ''
          )}
          {pair.after === null && <span class="soft">gone</span>}
        </td>
      </tr>
    </tbody>
  )
}

function Fate({ title, findings, sign }: { title: string; findings: readonly string[]; sign: string }) {
  if (findings.length === 0) return null
  return (
    <>
      <h4>
        {sign} {title}: {findings.length}
      </h4>
      <ul>
        {findings.map(finding => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
    </>
  )
}
