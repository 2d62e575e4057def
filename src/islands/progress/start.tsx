import { hydrate } from 'preact'
import { Progress, type ProgressProps } from './Progress.tsx'

export const start = (root: Element, props: ProgressProps): void => hydrate(<Progress {...props} />, root)
