import { extname } from 'node:path'
import type { Draft } from '../okr/draft.ts'
import type { Located } from '../okr/pasted/places.ts'
import { locateDrafts, readDrafts } from '../okr/read-draft.ts'
import { byteLines, lineText, wholeText } from './grade-bytes.ts'
import { JsonInput, MOST_KEY_RESULTS, tooMany } from './grade-json.ts'
import { Lines } from './grade-lines.ts'
import type { Source as Kind } from './grade-options.ts'
import type { Source } from './grade-spool.ts'
import { type Terminal, Unusable } from './okr-terminal.ts'

/** Where the texts of an OKR stand in its file. */
export type DraftPlaces = {
  readonly lines: Lines
  readonly objective: Located | null
  readonly keyResults: readonly Located[]
}

/** An OKR of an input; `places` is null unless it was asked for. */
export type Entry = { readonly draft: Draft; readonly places: DraftPlaces | null }

/** What is to be graded, checked to its last line. */
export type Input = {
  /** Whether a list came in, so that JSON goes out as a list. */
  readonly many: boolean
  entries(): AsyncIterable<Entry> | Iterable<Entry>
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

type Read = { readonly entries: readonly Entry[]; readonly unread: readonly { line: number; text: string }[] }

function read(text: string, locate: boolean): Read {
  if (!locate) {
    const { drafts, unread } = readDrafts(text)
    return { entries: drafts.map(draft => ({ draft, places: null })), unread }
  }
  const { drafts, unread } = locateDrafts(text)
  const lines = new Lines(text)
  return { entries: drafts.map(({ draft, ...texts }) => ({ draft, places: { lines, ...texts } })), unread }
}

async function markdown(source: Source, locate: boolean, terminal: Terminal): Promise<Input> {
  const text = await wholeText(source.name, source.read())
  const { entries, unread } = read(text, locate)
  const okrs = entries.filter(({ draft }) => draft.objective !== null || draft.keyResults.length > 0)
  if (okrs.length === 0) {
    const [first] = unread
    if (!first) throw empty(source.name)
    const quote = first.text.slice(0, 60)
    throw new Unusable(
      `${source.name}:${first.line}: no objective or key result found, only “${quote}”. Start a line with “Objective:” or “KR1:”.`
    )
  }
  const huge = okrs.find(({ draft }) => draft.keyResults.length > MOST_KEY_RESULTS)
  if (huge) throw new Unusable(`${source.name}:1: ${tooMany(huge.draft.keyResults.length)}`)
  for (const { line, text: words } of unread.slice(0, SHOWN)) {
    terminal.warn(`${source.name}:${line}: not read as part of the OKR: “${visible(words.slice(0, 80))}”`)
  }
  if (unread.length > SHOWN) terminal.warn(`${source.name}: and ${unread.length - SHOWN} more lines`)
  return { many: okrs.length > 1, entries: () => okrs }
}

function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}

type Asked = { readonly locate: boolean; readonly warn: (message: string) => void }

async function json(source: Source, { locate, warn }: Asked): Promise<Input> {
  const text = await wholeText(source.name, source.read())
  if (text.trim() === '') throw empty(source.name)
  const input = new JsonInput(source.name, text, 1, warn)
  const drafts = input.drafts()
  const lines = new Lines(locate ? text : '')
  const entry = (draft: Draft, path: readonly number[]): Entry => ({
    draft,
    places: locate ? { lines, ...input.places(path, draft.keyResults.length) } : null
  })
  return Array.isArray(drafts)
    ? { many: true, entries: () => drafts.map((draft, at) => entry(draft, [at])) }
    : { many: false, entries: () => [entry(drafts, [])] }
}

async function* draftLines(source: Source, { locate, warn }: Asked): AsyncGenerator<Entry> {
  for await (const line of byteLines(source.name, source.read())) {
    const text = lineText(source.name, line)
    if (text.trim() === '') continue
    const input = new JsonInput(source.name, text, line.number, warn)
    const draft = input.single()
    const places = () => ({ lines: new Lines(text, line.number), ...input.places([], draft.keyResults.length) })
    yield { draft, places: locate ? places() : null }
  }
}

async function jsonLines(source: Source, { locate, warn }: Asked): Promise<Input> {
  // All lines are checked before the first is graded: a bad last line must not leave half an answer behind.
  let count = 0
  for await (const _ of draftLines(source, { locate: false, warn })) count += 1
  if (count === 0) throw empty(source.name)
  return { many: true, entries: () => draftLines(source, { locate, warn: () => {} }) }
}

/**
 * Reads and checks an input. Throws `Unusable`; says on the terminal what it passed over.
 * @param locate whether to find where in the file each text stands
 */
export async function readInput(
  source: Source,
  from: Kind | null,
  locate: boolean,
  terminal: Terminal
): Promise<Input> {
  let warned = false
  const once = (message: string) => {
    if (!warned) terminal.warn(message)
    warned = true
  }
  const kind = from ?? (await kindOf(source))
  const asked = { locate, warn: once }
  if (kind === 'json') return json(source, asked)
  return kind === 'jsonl' ? jsonLines(source, asked) : markdown(source, locate, terminal)
}
