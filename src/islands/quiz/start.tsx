import { hydrate } from 'preact'
import type { LessonData } from '../lesson-data.ts'
import { Quiz } from './Quiz.tsx'

type Props = { ids: readonly string[]; title: string }

export function start(root: Element, { ids, title }: Props, { questions }: LessonData): void {
  hydrate(<Quiz questions={questions.filter(({ id }) => ids.includes(id))} title={title} />, root)
}
