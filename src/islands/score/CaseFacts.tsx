import type { JSX, RefObject } from 'preact'
import type { ScoreCase } from '../../drills/cases.ts'

type Props = { shown: ScoreCase; title: RefObject<HTMLHeadingElement>; level: 2 | 4 }

/** Whose quarter it was, what was promised, and what happened. */
export function CaseFacts({ shown, title, level }: Props): JSX.Element {
  const Title = `h${level}` as const
  return (
    <header class="case-facts" data-case={shown.id}>
      <Title tabIndex={-1} ref={title}>
        {shown.title}
      </Title>
      <p class="facts">
        <span>{shown.cycle}</span>
        <span>{shown.commitment}</span>
      </p>
      <p class="label">Objective</p>
      <p class="objective">{shown.objective}</p>
      <p>{shown.happened}</p>
    </header>
  )
}
