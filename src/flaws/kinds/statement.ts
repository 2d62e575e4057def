import { at } from '../../okr/token.ts'
import type { ObjectiveKind } from '../kind.ts'
import { topicsOf } from '../topics.ts'
import { lowered, raised, unstopped } from '../wording.ts'

/** The promise shrinks to a heading or becomes a question. */
export const statement: ObjectiveKind = {
  criterion: 'statement',
  judges: 'objective',
  phrasings: ({ text, line: { clause, tokens } }, draft) => {
    const { verb, subject, object } = clause
    const plain = unstopped(text)
    const who = /\b(?:I|my|me)\b/.test(text) ? 'I' : 'we'
    const [one, two] = topicsOf(draft)
    const topics = one && two ? [`[[${raised(one)} and ${two}]]`, `[[${raised(two)} and ${one}]]`] : []
    const headings = one ? [`[[${raised(one)} programme]]`, `[[${raised(one)} strategy]]`] : []
    if (!verb || subject) return [`[[How do ${who} make sure that ${lowered(plain)}?]]`, ...topics, ...headings]
    const rest = plain.slice(at(tokens, verb.to - 1).end).trim()
    const noun = object ? plain.slice(at(tokens, object.from).start, at(tokens, object.to - 1).end) : ''
    return [
      `[[How do ${who} ${lowered(plain)}?]]`,
      `[[What would it take to ${lowered(plain)}?]]`,
      ...(rest ? [`[[${raised(rest.replace(/^(?:the|a|an|our)\s+/i, ''))}]]`] : []),
      ...(noun ? [`[[${raised(noun.replace(/^(?:the|a|an|our)\s+/i, ''))}]]`] : []),
      ...topics,
      ...headings
    ]
  }
}
