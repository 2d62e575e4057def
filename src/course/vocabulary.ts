import type { BlockReader } from './block.ts'
import { analogy } from './blocks/analogy.ts'
import { card } from './blocks/card.ts'
import { compare } from './blocks/compare.ts'
import { conversation } from './blocks/conversation.ts'
import { define } from './blocks/define.ts'
import { explain } from './blocks/explain.ts'
import { memory } from './blocks/memory.ts'
import { mend } from './blocks/mend.ts'
import { okr } from './blocks/okr.ts'
import { overview } from './blocks/overview.ts'
import { question } from './blocks/question.ts'
import { score } from './blocks/score.ts'
import { sort } from './blocks/sort.ts'
import { write } from './blocks/write.ts'

/** Every block an author can use in a lesson, in the order of content/README.md. */
export const vocabulary: readonly BlockReader[] = [
  overview,
  conversation,
  explain,
  analogy,
  define,
  okr,
  compare,
  memory,
  card,
  question,
  write,
  sort,
  mend,
  score
]

/** Where each tag may stand, in words, by its name. */
export const tags: ReadonlyMap<string, string> = new Map([
  ...vocabulary.flatMap(({ name, parts }) => parts.map((part): [string, string] => [part, `inside <${name}>`])),
  ...vocabulary.map(({ name }): [string, string] => [name, placeOf(name)]),
  ['Numbers', 'in a scenario, outside other blocks'],
  ['Idea', 'in a file of content/parts/, outside other blocks'],
  ['Before', 'inside <Idea>'],
  ['After', 'inside <Idea>'],
  ['Question', `${placeOf('Question')}, <Before> or <After>`]
])

function placeOf(name: string): string {
  const hosts = vocabulary.filter(({ parts }) => parts.includes(name)).map(host => ` or inside <${host.name}>`)
  return `in a lesson outside other blocks${hosts.join('')}`
}
