import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ById } from '../../progress/merge.ts'
import type { Degree } from '../../progress/rating.ts'
import { asideShown } from '../../progress/set-aside.ts'
import { plural } from '../../text/plural.ts'
import { draftStore } from '../learner/drafts.ts'
import { useStore } from '../use-store.ts'
import { Brief } from './Brief.tsx'
import { blanksOf } from './blanks.ts'
import { CycleFields } from './CycleFields.tsx'
import { focusField } from './Field.tsx'
import type { Disagreement } from './Findings.tsx'
import { KeyResults } from './KeyResults.tsx'
import { LaterPanels } from './LaterPanels.tsx'
import { ObjectiveFields } from './ObjectiveFields.tsx'
import { Fetched, Panel } from './Panel.tsx'
import { SheetButtons } from './SheetButtons.tsx'
import { Still } from './Still.tsx'
import { type DeskScenario, draftFrom } from './scenario.ts'
import { fieldOf, undoKey } from './sheet-fields.ts'
import { useAnnouncer } from './use-announcer.ts'
import { useChecks } from './use-checks.ts'
import { type OnSheet, useDraft } from './use-draft.ts'
import { useGradings } from './use-gradings.ts'
import { useRating } from './use-rating.ts'

type Props = { id: string; scenario: DeskScenario | null; situation: string | null; base: string; name: string }

const block = () => import('./Block.tsx').then(({ Block }) => Block)
const rate = () => import('./Rate.tsx').then(({ Rate }) => Rate)

/** One draft on the desk: the lines, what the grader says of each, and the whole last. */
export function Sheet({ id, scenario, situation: answers, base, name }: Props): JSX.Element {
  const { sheet, write, undo, redo } = useDraft(id, answers, scenario?.cycle ?? '')
  const record = useStore(draftStore.$all)[id]
  const { objective, keyResults, cycle, commitment, checked: wanted } = sheet
  const draft = useMemo(
    () => draftFrom({ objective, keyResults, cycle, ...(commitment && { commitment }) }),
    [objective, keyResults, cycle, commitment]
  )
  const empty = draft.objective === null && draft.keyResults.length === 0
  const aside = useMemo(() => asideShown(record?.setAside), [record?.setAside])
  const checks = useChecks(draft, wanted && !empty, aside)
  const { checked } = checks
  const { said, say } = useAnnouncer()
  const [rating, setRating] = useRating(id, checked)
  const [pasted, setPasted] = useState<string | null>(null)
  const left = useGradings(id, checked)
  useEffect(() => {
    if (checked && left !== null)
      say(`Checked. ${plural(left, 'point')} to mend, ${Math.round(checked.report.score)} of 100.`, 'at rest')
  }, [checked?.report])

  const step = (back: boolean) => {
    const take = back ? undo : redo
    if (!take) return say(back ? 'Nothing left to undo.' : 'Nothing left to redo.')
    focusField(`${name}-${fieldOf(sheet, take())}`)
    say(back ? 'Undone.' : 'Done again.')
  }
  const onApply = (field: string, fix: string, put: () => void) => {
    put()
    const [blank] = blanksOf(fix)
    focusField(field, blank)
    say(blank ? 'Put in. Fill in the blank; Tab leads to the next.' : 'Put in.')
  }
  const onBlock = (text: string) => {
    if (!empty) return false
    setPasted(text)
    return true
  }
  const onAside = (disagreement: Disagreement) => draftStore.setAside(id, disagreement)
  const shared = { name, base, checked, onApply, onBlock, onAside }
  const check = () => {
    if (empty) return
    const isFirst = !wanted && (record?.gradings ?? []).length === 0 && !record?.ratings
    if (isFirst) setRating('asking')
    else write({ ...sheet, checked: true })
  }

  return (
    <div class="sheet">
      {scenario && <Still on={[wanted]} draw={() => <Brief scenario={scenario} tried={wanted} />} />}
      <form
        class="form"
        onFocusIn={checks.prepare}
        onSubmit={event => {
          event.preventDefault()
          check()
        }}
        onKeyDown={event => {
          const back = undoKey(event)
          if (back === null) return
          event.preventDefault()
          step(back)
        }}
      >
        <Panel
          summary="Paste it, or write it as one text"
          load={block}
          open={pasted !== null}
          inside={{ sheet, write, name, pasted }}
        />
        <ObjectiveFields {...shared} sheet={sheet} write={write} own={scenario === null} settle={checks.settle} />
        <KeyResults
          {...shared}
          texts={keyResults}
          onChange={(texts, place) => write({ ...sheet, keyResults: texts }, place)}
          say={say}
          settle={checks.settle}
        />
        <CycleFields name={name} sheet={sheet} write={write} />
        <p role="status" class="unseen">
          {said}
        </p>
        <SheetButtons
          checkable={wanted ? null : !empty}
          undoable={undo !== null}
          redoable={redo !== null}
          step={step}
          failed={checks.failed}
        />
        {rating === 'asking' && (
          <Fetched
            load={rate}
            inside={{
              onDone: (own: ById<Degree> | null) => {
                setRating(own ?? 'no')
                write({ ...sheet, checked: true })
              }
            }}
          />
        )}
        {checked && (
          <Still
            on={[checked]}
            draw={() => <checked.checker.Score checked={checked} base={base} onAside={onAside} />}
          />
        )}
        <LaterPanels
          id={id}
          sheet={sheet}
          draft={draft}
          record={record}
          aside={aside}
          checked={checked}
          scenario={scenario}
          base={base}
          onBringBack={(lines: Partial<OnSheet>) => {
            write({ ...sheet, ...lines })
            say('Brought back. Undo takes it away again.')
          }}
        />
      </form>
    </div>
  )
}
