import { Buffer, isUtf8 } from 'node:buffer'
import { Unusable } from './okr-terminal.ts'

/** Bytes of one text or one line of it may not exceed this: V8 cannot hold strings of more than about 500 MB. */
export const LARGEST = 256 * 1024 * 1024

export type Bytes = AsyncIterable<Buffer>
/** A line without its end, and its number from 1. */
export type ByteLine = { readonly number: number; readonly bytes: Buffer }

const NEWLINE = 10

function encodingOf(start: Buffer): { encoding: 'utf-8' | 'utf-16le' | 'utf-16be'; mark: number } {
  const [a, b, c] = start
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 }
  // Two bytes a letter without a mark: every other byte of Latin text is zero.
  const pairs = start.subarray(0, 64)
  const zeros = [0, 0]
  for (const [at, byte] of pairs.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (pairs.length >= 4 && odd > pairs.length / 3 && even === 0) return { encoding: 'utf-16le', mark: 0 }
  if (pairs.length >= 4 && even > pairs.length / 3 && odd === 0) return { encoding: 'utf-16be', mark: 0 }
  return { encoding: 'utf-8', mark: 0 }
}

/** The same text as UTF-8 without a byte order mark, whether it came as UTF-8 or UTF-16. */
export async function* asUtf8(source: Bytes): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]()
  try {
    let start: Buffer = Buffer.alloc(0)
    let next = await chunks.next()
    for (; !next.done && start.length < 64; next = await chunks.next()) start = Buffer.concat([start, next.value])
    const { encoding, mark } = encodingOf(start)
    const decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding)
    const convert = (bytes: Buffer) => (decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes)
    yield convert(start.subarray(mark))
    for (; !next.done; next = await chunks.next()) yield convert(next.value)
    if (decoder) yield Buffer.from(decoder.decode())
  } finally {
    await chunks.return?.()
  }
}

/** Cuts a stream at its line ends, holding one line at a time. */
export async function* byteLines(name: string, source: Bytes): AsyncGenerator<ByteLine> {
  let pieces: Buffer[] = []
  let size = 0
  let number = 1
  for await (const chunk of source) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      pieces.push(chunk.subarray(from, end))
      yield { number, bytes: pieces.length === 1 ? chunk.subarray(from, end) : Buffer.concat(pieces) }
      pieces = []
      size = 0
      number += 1
      from = end + 1
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from))
    size += chunk.length - from
    if (size > LARGEST) throw new Unusable(`${name}:${number}: a line of more than ${LARGEST >> 20} MB. Split it.`)
  }
  if (pieces.length > 0) yield { number, bytes: Buffer.concat(pieces) }
}

/** The text of one line. Throws `Unusable` for what is no text. */
export function lineText(name: string, { number, bytes }: ByteLine): string {
  if (bytes.includes(0)) {
    throw new Unusable(`${name}:${number}: a zero byte; this is not a text file. Give Markdown, JSON or JSON Lines.`)
  }
  if (!isUtf8(bytes)) {
    const shown = JSON.stringify(
      bytes
        .toString('latin1')
        .replace(/[^ -~]+/g, '?')
        .slice(0, 40)
    )
    throw new Unusable(`${name}:${number}: not valid UTF-8, near ${shown}. Save the file as UTF-8.`)
  }
  return bytes.toString('utf8')
}

/** A whole text, its line ends as `\n` or `\r\n` as they were. Throws `Unusable` for what is no text or too large. */
export async function wholeText(name: string, source: Bytes): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of source) {
    chunks.push(chunk)
    size += chunk.length
    if (size > LARGEST) {
      throw new Unusable(`${name}: more than ${LARGEST >> 20} MB. Give JSON Lines (--from jsonl), one OKR a line.`)
    }
  }
  const bytes = Buffer.concat(chunks)
  if (isUtf8(bytes) && !bytes.includes(0)) return bytes.toString('utf8')
  // Slow path, for the line number only.
  let number = 1
  for (let from = 0; from < bytes.length; number += 1) {
    const newline = bytes.indexOf(NEWLINE, from)
    const end = newline === -1 ? bytes.length : newline
    lineText(name, { number, bytes: bytes.subarray(from, end) })
    from = end + 1
  }
  return bytes.toString('utf8')
}
