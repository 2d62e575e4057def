import { hydrate } from 'preact'
import { End, type EndProps } from './End.tsx'

export const start = (root: Element, props: EndProps): void => hydrate(<End {...props} />, root)
