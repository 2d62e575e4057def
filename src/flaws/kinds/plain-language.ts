import type { ObjectiveKind } from '../kind.ts'
import { unstopped } from '../wording.ts'

const CODES = ['XR-2', 'TMP-3', 'WS4', 'KX-7', 'PLT-12']
const SHORTHAND = ['[[QBV]] and [[TLM]]', '[[WFX]] and [[DRG]]', '[[OTB]] and [[LVS]]']

/** Names only insiders know are put in. */
export const plainLanguage: ObjectiveKind = {
  criterion: 'plain-language',
  judges: 'objective',
  phrasings: ({ text }) => {
    const plain = unstopped(text)
    return [
      ...CODES.flatMap(code => [`${plain} with [[${code}]]`, `${plain} after [[${code}]]`, `${plain} ([[${code}]])`]),
      ...SHORTHAND.map(pair => `${plain} through ${pair}`),
      `${plain} with [[Project Nimbus]]`,
      `${plain} after [[Project Kestrel]]`
    ]
  }
}
