import { type Parcel, readParcel } from './parcel.ts'

/** What came instead of a parcel. Nothing was changed in any of these cases. */
export type Problem = 'nothing' | 'too-long' | 'unreadable' | 'newer' | 'not-an-okr'

export type Received =
  | { readonly ok: true; readonly parcel: Parcel }
  | { readonly ok: false; readonly problem: Problem }

/** What to tell whoever opened it. */
export const problems: Readonly<Record<Problem, string>> = {
  nothing: 'This address carries no OKR. Ask for the whole link; some programs cut long ones at the end.',
  'too-long': 'This is longer than any OKR with its comments can be. Ask for it as a file, or for a shorter draft.',
  unreadable: 'This link or file is damaged, perhaps cut short on its way. Ask for it once more, or for the file.',
  newer: 'This was made by a newer Cairn. Reload the page to get it, then open the link again.',
  'not-an-okr': 'There is no OKR in this. Choose a link or file that “Share” has made.'
}

const FORMAT = 'cairn-okr'
const VERSION = 1

/** Mail and chat programs carry addresses of this length unharmed, and no honest parcel needs more. */
const LONGEST_LINK = 60_000
/** A bomb of zeros unpacks to gigabytes; an OKR does not. In bytes. */
const LARGEST = 2_000_000

const KEY = 'okr='

/** A parcel as the text of a file: JSON with its format and version. */
export function fileOf(parcel: Parcel): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...parcel }, null, 2)}\n`
}

/** Reads a file that `fileOf` wrote, or anything else a person may pick. Never throws. */
export function parcelOfFile(text: string): Received {
  if (text.trim() === '') return { ok: false, problem: 'nothing' }
  if (text.length > LARGEST) return { ok: false, problem: 'too-long' }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { ok: false, problem: 'unreadable' }
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT)
    return { ok: false, problem: 'not-an-okr' }
  if (!('version' in value) || typeof value.version !== 'number') return { ok: false, problem: 'not-an-okr' }
  if (value.version > VERSION) return { ok: false, problem: 'newer' }
  const parcel = readParcel(value)
  return parcel ? { ok: true, parcel } : { ok: false, problem: 'not-an-okr' }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: TransformStream,
  most: number
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader: ReadableStreamDefaultReader<Uint8Array> = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > most) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/**
 * A parcel as the part of an address behind “#”, which no browser sends to a server. Null where it grows too long for
 * an address; it can then still go as a file.
 */
export async function fragmentOf(parcel: Parcel): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify({ format: FORMAT, version: VERSION, ...parcel }))
  const packed = await through(bytes, new CompressionStream('deflate-raw'), LARGEST)
  const text = packed && `${KEY}${base64(packed)}`
  return text && text.length <= LONGEST_LINK ? text : null
}

/** Reads what stands behind “#” in an address, whatever it is. Never throws and never unpacks more than an OKR can be. */
export async function parcelOfFragment(hash: string): Promise<Received> {
  const text = hash.replace(/^#/, '')
  if (!text.startsWith(KEY)) return { ok: false, problem: 'nothing' }
  if (text.length > LONGEST_LINK) return { ok: false, problem: 'too-long' }
  // A mail program may have broken the address or put a full stop behind it.
  const code = text
    .slice(KEY.length)
    .replace(/%0[AD]|%20|\s/gi, '')
    .replace(/[.,;:!)>\]”"']+$/, '')
  if (!/^[\w-]*$/.test(code)) return { ok: false, problem: 'unreadable' }
  if (code === '') return { ok: false, problem: 'nothing' }
  try {
    const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0))
    const json = await through(bytes, new DecompressionStream('deflate-raw'), LARGEST)
    if (json === null) return { ok: false, problem: 'too-long' }
    return parcelOfFile(new TextDecoder('utf-8', { fatal: true }).decode(json))
  } catch {
    return { ok: false, problem: 'unreadable' }
  }
}
