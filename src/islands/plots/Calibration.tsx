import type { ComponentChildren, JSX } from 'preact'
import { asPercent } from './as-percent.ts'
import { Frame } from './Frame.tsx'
import { Line } from './Line.tsx'
import { Plot } from './Plot.tsx'

type Props = {
  finding: ComponentChildren
  note?: ComponentChildren
  /** In rising order: what the learner said, how often, and the share, 0 to 1, in which that was so. */
  points: readonly { readonly said: string; readonly count: number; readonly share: number | null }[]
  /** Heads of the table: what the learner said, how often, and what it came to. */
  head: readonly [string, string, string]
  name: string
}

/** What a learner said, held against what was so: dots that rise where the saying was worth something. */
export function Calibration({ finding, note, points, head, name }: Props): JSX.Element {
  return (
    <Plot
      finding={finding}
      note={note}
      table={{
        name,
        head,
        rows: points.map(({ said, count, share }) => [said, count, share === null ? '–' : asPercent(share)])
      }}
    >
      <Frame name={head[2]} y={['100%', '50%', '0%']} x={points.map(({ said }) => said)} columns>
        <Line points={points.map(({ count, share }) => ({ share, radius: 4 + Math.sqrt(Math.min(count, 64)) }))} />
      </Frame>
    </Plot>
  )
}
