import type { KeyResultKind } from '../kind.ts'
import { unstopped } from '../wording.ts'

const MEANS = [
  'by rebuilding the way we work',
  'by hiring two more people and buying a new tool',
  'by training everybody in the new process',
  'through a new agency, new templates and weekly calls',
  'using a new system that we will set up first',
  'by writing a guide and sending it to everyone',
  'by holding weekly reviews and naming an owner'
]

/** The way there is hung on to the result. */
export const brief: KeyResultKind = {
  criterion: 'brief',
  judges: 'key-result',
  phrasings: ({ text, line }) => (line.roles.target ? MEANS.map(means => `${unstopped(text)} [[${means}]]`) : [])
}
