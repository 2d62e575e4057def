import type { JSX } from 'preact'
import { isEmpty } from '../../insight/learning-record.ts'
import { localDays } from '../../progress/local-days.ts'
import { withBase } from '../../site.ts'
import { ownNameStore } from '../learner/own-name.ts'
import { useLazy } from '../quiz/use-lazy.ts'
import { useStore } from '../use-store.ts'
import type { RecordData } from './record-data.ts'
import { useRecord } from './use-record.ts'

type Props = { base: string; data: RecordData }

/** The record a learner keeps: their name if they like, and the sheet once there is something to put on it. */
export function Record({ base, data }: Props): JSX.Element {
  const name = useStore(ownNameStore.$name)
  const found = useRecord(data)
  const empty = found !== null && isEmpty(found.record)
  const Paper = useLazy(found !== null && !empty, async () => (await import('./Paper.tsx')).Paper)
  if (empty) {
    return (
      <div class="flow">
        <p>Nothing has been done in this browser yet, so there is nothing to record.</p>
        <p class="buttons">
          <a class="button first" href={withBase('/', base)}>
            Start the course
          </a>
          <a class="button plain" href={withBase('/progress/', base)}>
            Bring in a progress file
          </a>
        </p>
      </div>
    )
  }
  if (!found || !Paper) return <div class="record-waiting" />
  return (
    <div class="record">
      <div class="to-do">
        <label for="own-name">Your name, if it should stand on the record</label>
        <input
          id="own-name"
          type="text"
          autocomplete="name"
          maxLength={100}
          value={name}
          onInput={event => ownNameStore.set(event.currentTarget.value)}
        />
        <p class="small soft">
          It stays in this browser, and in what you print or save here. Your progress file goes without it.
        </p>
      </div>
      <Paper record={found.record} setting={{ data, name, now: found.now, dayOf: localDays() }} />
    </div>
  )
}
