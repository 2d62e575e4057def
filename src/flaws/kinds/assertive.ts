import type { KeyResultKind } from '../kind.ts'
import { lowered, unstopped } from '../wording.ts'

const BEFORE = ['Try to', 'Aim to', 'Strive to', 'Hope to', 'Attempt to']
const ANYWHERE = ['Hopefully', 'Ideally', 'If possible,']
const ROUGH = ['around', 'about', 'roughly', 'approximately']

/** The promise is hedged, or its number blurred. */
export const assertive: KeyResultKind = {
  criterion: 'assertive',
  judges: 'key-result',
  phrasings: ({ text, line: { clause, roles } }) => {
    const plain = unstopped(text)
    const isCommand = clause.verb !== null && clause.subject === null
    const { target } = roles
    return [
      ...(isCommand ? BEFORE.map(hedge => `[[${hedge}]] ${lowered(plain)}`) : []),
      ...(isCommand
        ? ANYWHERE.map(hedge => `[[${hedge.replace(/,$/, '')}]]${hedge.endsWith(',') ? ',' : ''} ${lowered(plain)}`)
        : []),
      `${plain}, [[if possible]]`,
      ...(target && !target.bound && target.form === 'number'
        ? ROUGH.map(word => `${text.slice(0, target.span[0])}[[${word}]] ${unstopped(text.slice(target.span[0]))}`)
        : [])
    ]
  }
}
