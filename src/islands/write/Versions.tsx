import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { DraftRecord } from '../../progress/drafts.ts'
import { gradingsShown, type Lines, sameLines } from '../../progress/grading.ts'
import { useKeptFocus } from '../use-kept-focus.ts'
import { Comparison } from './Comparison.tsx'
import { Still } from './Still.tsx'
import { draftFrom, linesFrom } from './scenario.ts'
import type { OnSheet } from './use-draft.ts'

type Props = {
  record: DraftRecord | undefined
  sheet: OnSheet
  onBringBack: (sheet: OnSheet) => void
}

/** Versions are compared anew once typing rests this long, in milliseconds: each key would have two texts graded. */
const REST = 300

/** Nobody picks from more; what is older is in the progress file. */
const MOST = 300

type Version = { readonly lines: Lines; readonly label: string }

/** Every graded text and every sitting’s last, any two side by side, and a way back to each. */
export function Versions({ record, sheet, onBringBack }: Props): JSX.Element {
  const panel = useRef<HTMLDivElement>(null)
  useKeptFocus(panel)
  const [rested, setRested] = useState(sheet)
  useEffect(() => {
    const timer = setTimeout(() => setRested(sheet), REST)
    return () => clearTimeout(timer)
  }, [sheet])
  const now = useMemo(() => linesFrom(draftFrom(rested)), [rested])
  const all = useMemo(() => versionsOf(record, now), [record, now])
  const [left, setLeft] = useState(1)
  const [right, setRight] = useState(0)
  const [before, after] = [all[Math.min(left, all.length - 1)], all[Math.min(right, all.length - 1)]]
  if (!before || !after || all.length < 2)
    return <p class="soft">So far there is only this one. Change something, and the two can be compared here.</p>
  const choose = (name: string, value: number, set: (index: number) => void) => (
    <label>
      {name}
      <select value={value} onChange={event => set(Number(event.currentTarget.value))}>
        {all.map(({ label }, index) => (
          <option key={index} value={index}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <div class="versions" ref={panel}>
      <div class="pick">
        {choose('Compare', left, setLeft)}
        {choose('with', right, setRight)}
      </div>
      <Still on={[before.lines, after.lines]} draw={() => <Comparison before={before.lines} after={after.lines} />} />
      <p class="buttons">
        {[before, after]
          .filter(({ lines }) => !sameLines(lines, now))
          .map(({ lines, label }) => (
            <button key={label} type="button" class="button" onClick={() => onBringBack(broughtBack(sheet, lines))}>
              Bring back {label}
            </button>
          ))}
      </p>
    </div>
  )
}

/** The sheet with a version on it, whole: one without a promise takes back the promise made since. */
function broughtBack({ situation, checked }: OnSheet, lines: Lines): OnSheet {
  return { ...lines, keyResults: lines.keyResults.length > 0 ? lines.keyResults : [''], situation, checked }
}

/** What is on the sheet first, then all that was, newest first, each text once. */
function versionsOf(record: DraftRecord | undefined, now: Lines): readonly Version[] {
  const graded = gradingsShown(record?.gradings).map(grading => ({
    at: grading.at,
    lines: linesFrom(draftFrom(grading)),
    note: `, ${Math.round(grading.score)} of 100`
  }))
  const sittings = Object.values(record?.versions ?? {}).map(({ at, ...version }) => ({
    at,
    lines: linesFrom(draftFrom(version)),
    note: ''
  }))
  const versions: Version[] = [{ lines: now, label: 'what is on the desk' }]
  const seen = new Set([JSON.stringify(plain(now))])
  for (const { at, lines, note } of [...graded, ...sittings].toSorted((a, b) => b.at - a.at)) {
    const text = JSON.stringify(plain(lines))
    if (seen.has(text) || versions.length > MOST) continue
    seen.add(text)
    versions.push({ lines, label: `${moment(at)}${note}` })
  }
  return versions
}

const plain = ({ objective, keyResults, cycle, commitment }: Lines) => [objective, keyResults, cycle, commitment]

function moment(at: number): string {
  return new Date(at).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit'
  })
}
