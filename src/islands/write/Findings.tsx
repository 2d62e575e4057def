import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Finding } from '../../grader/report.ts'
import type { SetAside } from '../../progress/set-aside.ts'
import { criterionOf } from './criterion-of.ts'
import { Fetched } from './Panel.tsx'
import { type Row, wordsOf } from './rows.ts'
import { severityNames, severitySigns } from './severity.ts'
import { told } from './told.ts'

export type Disagreement = Omit<SetAside, 'at'>

type Props = {
  rows: readonly Row[]
  /** Everything the grader said, what is good included. */
  findings: readonly Finding[]
  /** The text judged. */
  text: string
  id?: string
  /** Leads to the field the text is in; missing for what is said of the whole. */
  onEdit?: (() => void) | undefined
  /** Puts a rewrite into the text. */
  onApply?: ((fix: string) => void) | undefined
  /** Sets a finding aside, or takes it up again. */
  onAside: (disagreement: Disagreement) => void
  base: string
}

const steps = () => import('./Steps.tsx').then(({ Steps }) => Steps)

/** What the grader says of one line: what to mend first, each to be opened step by step; then what is good. */
export function Findings({ rows, findings, text, id, onEdit, onApply, onAside, base }: Props): JSX.Element {
  // What was mended just now says so above.
  const met = findings.filter(
    ({ verdict, criterion }) => verdict === 'met' && !rows.some(({ finding }) => finding.criterion === criterion)
  )
  return (
    <div class="findings" id={id}>
      {rows.map(row => (
        <Item
          key={row.finding.criterion}
          row={row}
          text={text}
          onEdit={onEdit}
          onApply={onApply}
          onAside={onAside}
          base={base}
        />
      ))}
      <Praise criteria={met.map(({ criterion }) => criterion)} />
    </div>
  )
}

type ItemProps = Omit<Props, 'rows' | 'findings' | 'id'> & { row: Row }

function Item({ row: { finding, state }, text, onEdit, onApply, onAside, base }: ItemProps): JSX.Element {
  const [opened, setOpened] = useState(false)
  const criterion = criterionOf(finding.criterion)
  const acted = useRef(false)
  const place = useRef<HTMLButtonElement & HTMLElement>(null)
  useLayoutEffect(() => {
    // The row is drawn anew when it is set aside or taken up again; the keyboard stays with it.
    if (acted.current) place.current?.focus()
    acted.current = false
  }, [state])
  const aside = (change: { reason: string; back?: boolean }) => {
    acted.current = true
    onAside({ criterion: finding.criterion, words: wordsOf(finding, text), ...change })
  }
  if (state === 'mended' || state === 'past') {
    const [tone, sign, word, part] =
      state === 'mended'
        ? (['met', '✓', 'Mended', 'met'] as const)
        : (['advice', '–', 'No longer asked', 'missed'] as const)
    return (
      <p class="finding mended" data-severity={tone} data-criterion={finding.criterion}>
        <span class="severity" data-severity={tone} data-sign={sign}>
          {word}
        </span>{' '}
        {criterion?.title[part]}
      </p>
    )
  }
  if (state === 'aside') {
    return (
      <p class="finding aside" data-severity="advice" data-criterion={finding.criterion}>
        <span>Set aside: {criterion?.title.missed}</span>{' '}
        <button ref={place} type="button" class="button plain small" onClick={() => aside({ reason: '', back: true })}>
          Take it up again
        </button>
      </p>
    )
  }
  const tone = finding.verdict === 'unsure' ? 'unsure' : finding.severity
  const { found, hint } = finding.verdict === 'unsure' ? { found: finding.message, hint: null } : told(finding.message)
  return (
    <article class="finding" data-severity={tone} data-criterion={finding.criterion}>
      <p class="head-line">
        <span class="severity" data-severity={tone} data-sign={severitySigns[tone]}>
          {severityNames[tone]}
        </span>
        <span class="title">{criterion?.title.missed}</span>
      </p>
      <p class="message">{found}</p>
      <details onToggle={event => event.currentTarget.open && setOpened(true)}>
        <summary ref={place}>
          {finding.verdict === 'unsure' ? 'Why it is asked' : 'Why, and how to mend it'}
          <span class="unseen">: {criterion?.title.missed}</span>
        </summary>
        {opened && (
          <Fetched
            load={steps}
            inside={{
              id: finding.criterion,
              lesson: criterion?.lesson ?? '',
              reason: finding.reason,
              asks: finding.verdict === 'unsure',
              hint,
              fix: onApply ? finding.fix : null,
              base,
              onEdit,
              onApply,
              onAside: (reason: string) => aside({ reason })
            }}
          />
        )}
      </details>
    </article>
  )
}

/** As much praise as anybody reads; the rest is a click away. */
const SHOWN = 3

/** What is good already, so that nobody mends it. */
function Praise({ criteria }: { criteria: readonly string[] }): JSX.Element | null {
  const titles = criteria.flatMap(id => criterionOf(id)?.title.met ?? [])
  if (titles.length === 0) return null
  const list = (some: readonly string[]) => (
    <ul class="praise" role="list">
      {some.map(title => (
        <li key={title}>{title}</li>
      ))}
    </ul>
  )
  return (
    <div>
      {list(titles.slice(0, SHOWN))}
      {titles.length > SHOWN && (
        <details class="more-praise">
          <summary>and {titles.length - SHOWN} more</summary>
          {list(titles.slice(SHOWN))}
        </details>
      )}
    </div>
  )
}
