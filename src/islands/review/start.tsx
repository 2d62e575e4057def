import { hydrate } from 'preact'
import { Review, type ReviewProps } from './Review.tsx'

export const start = (root: Element, props: ReviewProps): void => hydrate(<Review {...props} />, root)
