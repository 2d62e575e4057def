import { render } from 'preact'
import type { LessonData } from '../lesson-data.ts'
import { facesFor } from './faces.ts'
import { Quiz } from './Quiz.tsx'

type Props = { ids: readonly string[]; title: string }

/** Puts the living quiz where the one for paper stood. The two have little in common but their place. */
export async function start(root: Element, { ids, title }: Props, { questions }: LessonData): Promise<void> {
  const asked = questions.filter(({ id }) => ids.includes(id))
  const faces = await facesFor(asked)
  const hadFocus = root.contains(document.activeElement)
  root.replaceChildren()
  render(<Quiz questions={asked} faces={faces} title={title} />, root)
  if (hadFocus) root.querySelector<HTMLElement>('input, textarea, button')?.focus()
}
