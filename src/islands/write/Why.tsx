import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { withBase } from '../../site.ts'
import type { CriteriaData, CriterionData } from './criteria-data.ts'

type Props = { id: string; lesson: string; base: string }

let criteria: Promise<CriteriaData> | null = null

/** Why a criterion matters, with an example, and where to read on. Fetched when it is first opened. */
export function Why({ id, lesson, base }: Props): JSX.Element {
  const [data, setData] = useState<CriterionData | null>(null)
  const open = async () => {
    criteria ??= fetch(withBase('/criteria.json', base)).then(response => response.json())
    try {
      setData((await criteria)[id] ?? null)
    } catch {
      // Asked again at the next opening; the links below lead there in any case.
      criteria = null
    }
  }
  return (
    <details onToggle={event => event.currentTarget.open && open()}>
      <summary>Why, and an example</summary>
      {data && <p>{data.why}</p>}
      {data?.example && (
        <dl>
          <dt>Weaker</dt>
          <dd>{data.example.weak}</dd>
          <dt>Better</dt>
          <dd>{data.example.better}</dd>
        </dl>
      )}
      <p>
        <a href={withBase(`/criteria/${id}/`, base)}>More on this criterion</a>
        {' · '}
        <a href={withBase(`/lessons/${lesson}/`, base)}>The lesson that teaches it</a>
      </p>
    </details>
  )
}
