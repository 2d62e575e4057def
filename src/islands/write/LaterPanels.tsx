import type { JSX } from 'preact'
import type { Draft } from '../../okr/draft.ts'
import type { DraftRecord } from '../../progress/drafts.ts'
import type { SetAside } from '../../progress/set-aside.ts'
import type { Checked } from './checked.ts'
import { Fetched, Panel } from './Panel.tsx'
import type { DeskScenario } from './scenario.ts'
import type { Announcer } from './use-announcer.ts'
import type { DeskDraft, OnSheet } from './use-draft.ts'

type Props = {
  id: string
  sheet: OnSheet
  draft: Draft
  record: DraftRecord | undefined
  aside: readonly SetAside[]
  checked: Checked | null
  scenario: DeskScenario | null
  base: string
  write: DeskDraft['write']
  say: Announcer['say']
}

const asideList = () => import('./AsideList.tsx').then(({ AsideList }) => AsideList)
const judgement = () => import('./Judgement.tsx').then(({ Judgement }) => Judgement)
const versions = () => import('./Versions.tsx').then(({ Versions }) => Versions)
const share = () => import('./Share.tsx').then(({ Share }) => Share)
const take = () => import('./Take.tsx').then(({ Take }) => Take)

/** What a writer comes to once something is written: the own judgement beside the grader’s, earlier versions, the way out. */
export function LaterPanels({
  id,
  sheet,
  draft,
  record,
  aside,
  checked,
  scenario,
  base,
  write,
  say
}: Props): JSX.Element {
  const isRated = checked !== null && record?.ratings !== undefined
  const earlier = (record?.gradings ?? []).length + Object.keys(record?.versions ?? {}).length
  const title = record?.name?.value || (scenario?.title ?? '')
  const onBringBack = (whole: OnSheet) => {
    write(whole)
    say('Brought back. Undo takes it away again.')
  }
  const empty = draft.objective === null && draft.keyResults.length === 0
  return (
    <div class="panels">
      {aside.length > 0 && checked && <Fetched load={asideList} inside={{ id, aside }} />}
      {isRated && (
        <Panel summary="Your judgement and the grader’s" load={judgement} inside={{ ratings: record.ratings ?? {} }} />
      )}
      {earlier > 0 && (
        <Panel summary="Earlier versions, side by side" load={versions} inside={{ record, sheet, onBringBack }} />
      )}
      {!empty && (
        <Panel
          summary="Share it for comments"
          load={share}
          open={location.hash === '#comments'}
          inside={{ id, draft, title, situation: sheet.situation, base }}
        />
      )}
      {!empty && (
        <Panel summary="Copy, download or print" load={take} inside={{ draft, sheet, aside, checked, title }} />
      )}
    </div>
  )
}
