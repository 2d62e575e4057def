import { render } from 'preact'
import type { PartData } from '../lesson-data.ts'
import { facesFor } from '../quiz/faces.ts'
import { Before } from './Before.tsx'

type Props = { lessons: readonly string[] }

/** The questions before a part, in the place kept for them. */
export async function start(root: Element, { lessons }: Props, { ideas, questions }: PartData): Promise<void> {
  const faces = await facesFor(questions.filter(({ id }) => ideas.some(({ before }) => before === id)))
  root.replaceChildren()
  render(<Before ideas={ideas} questions={questions} faces={faces} lessons={lessons} />, root)
}
