import { Buffer } from 'node:buffer'
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asUtf8, type Bytes } from './grade-bytes.ts'
import { Unusable } from './okr-terminal.ts'

/** An input that can be read twice: once to check all of it, once to grade it. */
export type Source = {
  /** As messages call it. */
  readonly name: string
  /** UTF-8, from the start. */
  read(): Bytes
}

const IN_MEMORY = 16 * 1024 * 1024
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check its name and the folder you are in',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder; name a file in it'
}

function unreadable(name: string, error: unknown): Unusable {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new Unusable(
    `${name}: ${REASONS[code] ?? `cannot be read (${error instanceof Error ? error.message : code})`}.`
  )
}

async function* told(name: string, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of bytes) yield chunk
  } catch (error) {
    throw unreadable(name, error)
  }
}

/** A scratch file that goes when the process goes. */
async function scratch(): Promise<{ path: string; handle: FileHandle }> {
  const folder = mkdtempSync(join(tmpdir(), 'okr-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'input')
  return { path, handle: await open(path, 'w') }
}

/** Keeps what can be read only once: in memory while it is small, in a scratch file when it is not. */
async function kept(name: string, bytes: Bytes): Promise<Source> {
  const chunks: Buffer[] = []
  let size = 0
  let file: Awaited<ReturnType<typeof scratch>> | null = null
  for await (const chunk of bytes) {
    size += chunk.length
    chunks.push(chunk)
    if (size <= IN_MEMORY) continue
    file ??= await scratch()
    await file.handle.writeFile(Buffer.concat(chunks.splice(0)))
  }
  if (!file) {
    return {
      name,
      async *read() {
        yield* chunks
      }
    }
  }
  await file.handle.close()
  const { path } = file
  return { name, read: () => createReadStream(path) }
}

/** The file, or the standard input where `file` is null. Throws `Unusable` where it cannot be read. */
export async function openSource(file: string | null, stdin: AsyncIterable<Buffer>): Promise<Source> {
  if (file === null) return kept('stdin', told('stdin', asUtf8(stdin)))
  try {
    if (!statSync(file).isFile()) return await kept(file, told(file, asUtf8(createReadStream(file))))
  } catch (error) {
    throw error instanceof Unusable ? error : unreadable(file, error)
  }
  return { name: file, read: () => told(file, asUtf8(createReadStream(file))) }
}
