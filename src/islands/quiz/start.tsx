import { hydrate } from 'preact'
import { Quiz, type QuizProps } from './Quiz.tsx'

export const start = (root: Element, props: QuizProps): void => hydrate(<Quiz {...props} />, root)
