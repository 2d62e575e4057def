import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { ById } from '../../progress/merge.ts'
import type { Degree } from '../../progress/rating.ts'
import { asideShown } from '../../progress/set-aside.ts'
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
import { undoKey } from './sheet-fields.ts'
import { useAnnouncer } from './use-announcer.ts'
import { useChecks } from './use-checks.ts'
import { useDraft } from './use-draft.ts'
import { useGradings } from './use-gradings.ts'
import { usePoints } from './use-points.ts'
import { useRating } from './use-rating.ts'
import { useSteps } from './use-steps.ts'

type Props = {
  id: string
  scenario: DeskScenario | null
  /** The criteria an author chose; null for all. */
  only: readonly string[] | null
  titled: boolean
  base: string
  name: string
}

const block = () => import('./Block.tsx').then(({ Block }) => Block)
const rate = () => import('./Rate.tsx').then(({ Rate }) => Rate)

/** One draft on the desk: the lines, what the grader says of each, and the whole last. */
export function Sheet({ id, scenario, only, titled, base, name }: Props): JSX.Element {
  const desk = useDraft(id, scenario?.id ?? null, scenario?.cycle ?? '')
  const { sheet, write } = desk
  const record = useStore(draftStore.$all)[id]
  const { objective, keyResults, cycle, commitment, checked: wanted } = sheet
  const draft = useMemo(() => draftFrom(sheet), [objective, keyResults, cycle, commitment])
  const empty = draft.objective === null && draft.keyResults.length === 0
  const aside = useMemo(() => asideShown(record?.setAside), [record?.setAside])
  const checks = useChecks({ draft, aside, only }, wanted && !empty)
  const { checked } = checks
  const { said, say } = useAnnouncer()
  const step = useSteps(name, desk, say)
  const points = usePoints(checked)
  const [rating, setRating] = useRating(id, checked)
  const [pasted, setPasted] = useState<string | null>(null)
  const left = useGradings(id, checked, say)

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
  const shared = { name, base, checked, onApply, onBlock, onAside, settle: checks.settle }
  const grade = () => {
    points.expect()
    write({ ...sheet, checked: true })
  }
  const check = (event: Event) => {
    event.preventDefault()
    if (empty) return focusField(`${name}-objective`)
    const isFirst = !wanted && (record?.gradings ?? []).length === 0 && !record?.ratings
    if (isFirst) setRating('asking')
    else grade()
  }

  return (
    <div class="sheet">
      {scenario && <Still on={[wanted]} draw={() => <Brief scenario={scenario} tried={wanted} titled={titled} />} />}
      <form
        class="form"
        ref={points.form}
        onFocusIn={checks.prepare}
        onSubmit={check}
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
        <ObjectiveFields {...shared} sheet={sheet} write={write} own={scenario === null} />
        <KeyResults
          {...shared}
          texts={keyResults}
          onChange={(texts, place) => write({ ...sheet, keyResults: texts }, place)}
          say={say}
        />
        <CycleFields name={name} sheet={sheet} write={write} />
        <p role="status" class="unseen">
          {said}
        </p>
        <SheetButtons
          checkable={wanted ? null : !empty}
          onPoint={left ? points.toNext : null}
          undoable={desk.undo !== null}
          redoable={desk.redo !== null}
          step={step}
          failed={checks.failed}
        />
        {rating === 'asking' && (
          <Fetched
            load={rate}
            inside={{
              onDone: (own: ById<Degree> | null) => {
                setRating(own ?? 'no')
                grade()
              },
              only
            }}
          />
        )}
        {checked && (
          <Still
            on={[checked]}
            draw={() => <checked.checker.Score checked={checked} id={id} base={base} onAside={onAside} />}
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
          write={write}
          say={say}
        />
      </form>
    </div>
  )
}
