import { hydrate } from 'preact'
import { Gain, type GainProps } from './Gain.tsx'

export const start = (root: Element, props: GainProps): void => hydrate(<Gain {...props} />, root)
