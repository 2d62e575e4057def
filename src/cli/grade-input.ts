import { extname } from 'node:path'
import type { Draft } from '../okr/draft.ts'
import { readDrafts } from '../okr/read-draft.ts'
import { byteLines, lineText, wholeText } from './grade-bytes.ts'
import { JsonInput, MOST_KEY_RESULTS, tooMany } from './grade-json.ts'
import type { Source as Kind } from './grade-options.ts'
import type { Source } from './grade-spool.ts'
import { type Terminal, Unusable } from './okr-terminal.ts'

/** What is to be graded, checked to its last line. */
export type Input = {
  /** Whether a list came in, so that JSON goes out as a list. */
  readonly many: boolean
  drafts(): AsyncIterable<Draft> | Iterable<Draft>
}

const BY_NAME: Readonly<Record<string, Kind>> = {
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.md': 'markdown',
  '.markdown': 'markdown'
}
const SHOWN = 5

/** What an input is, from its name or else its first lines. */
async function kindOf(source: Source): Promise<Kind> {
  const named = BY_NAME[extname(source.name).toLowerCase()]
  if (named) return named
  let first: string | null = null
  for await (const line of byteLines(source.name, source.read())) {
    const text = line.bytes.toString('utf8').trim()
    if (text === '') continue
    // A second line behind a complete object makes it JSON Lines.
    if (first !== null) return 'jsonl'
    if (!/^(?:\{|\[\s*(?:[{"\]]|$))/.test(text)) return 'markdown'
    first = text
    if (!isJson(text)) return 'json'
  }
  return first === null ? 'markdown' : 'json'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function empty(name: string): Unusable {
  return new Unusable(`${name}:1: nothing to grade: there is no text in it. Give an objective and its key results.`)
}

async function markdown(source: Source, terminal: Terminal): Promise<Input> {
  const text = await wholeText(source.name, source.read())
  const { drafts, unread } = readDrafts(text)
  const okrs = drafts.filter(({ objective, keyResults }) => objective !== null || keyResults.length > 0)
  if (okrs.length === 0) {
    const [first] = unread
    if (!first) throw empty(source.name)
    const quote = first.text.slice(0, 60)
    throw new Unusable(
      `${source.name}:${first.line}: no objective or key result found, only “${quote}”. Start a line with “Objective:” or “KR1:”.`
    )
  }
  const huge = okrs.find(({ keyResults }) => keyResults.length > MOST_KEY_RESULTS)
  if (huge) throw new Unusable(`${source.name}:1: ${tooMany(huge.keyResults.length)}`)
  for (const { line, text: words } of unread.slice(0, SHOWN)) {
    terminal.warn(`${source.name}:${line}: not read as part of the OKR: “${visible(words.slice(0, 80))}”`)
  }
  if (unread.length > SHOWN) terminal.warn(`${source.name}: and ${unread.length - SHOWN} more lines`)
  return { many: okrs.length > 1, drafts: () => okrs }
}

function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}

async function json(source: Source, warn: (message: string) => void): Promise<Input> {
  const text = await wholeText(source.name, source.read())
  if (text.trim() === '') throw empty(source.name)
  const drafts = new JsonInput(source.name, text, 1, warn).drafts()
  return Array.isArray(drafts) ? { many: true, drafts: () => drafts } : { many: false, drafts: () => [drafts] }
}

async function* draftLines(source: Source, warn: (message: string) => void): AsyncGenerator<Draft> {
  for await (const line of byteLines(source.name, source.read())) {
    const text = lineText(source.name, line)
    if (text.trim() !== '') yield new JsonInput(source.name, text, line.number, warn).single()
  }
}

async function jsonLines(source: Source, warn: (message: string) => void): Promise<Input> {
  // All lines are checked before the first is graded: a bad last line must not leave half an answer behind.
  let count = 0
  for await (const _ of draftLines(source, warn)) count += 1
  if (count === 0) throw empty(source.name)
  return { many: true, drafts: () => draftLines(source, () => {}) }
}

/** Reads and checks an input. Throws `Unusable`; says on the terminal what it passed over. */
export async function readInput(source: Source, from: Kind | null, terminal: Terminal): Promise<Input> {
  let warned = false
  const once = (message: string) => {
    if (!warned) terminal.warn(message)
    warned = true
  }
  const kind = from ?? (await kindOf(source))
  if (kind === 'json') return json(source, once)
  return kind === 'jsonl' ? jsonLines(source, once) : markdown(source, terminal)
}
