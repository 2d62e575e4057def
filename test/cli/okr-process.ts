import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const OKR = fileURLToPath(new URL('../../src/cli/okr.mjs', import.meta.url))

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

type Start = {
  readonly input?: string | Uint8Array
  readonly cwd?: string
  readonly node?: string
  readonly env?: Readonly<Record<string, string>>
  /** Stop reading the output after its first piece, as `head` does. */
  readonly closesEarly?: boolean
}

/** Runs the real executable in a process of its own. */
export function okr(
  args: readonly string[],
  { input = '', cwd, node = process.execPath, env, closesEarly }: Start = {}
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [OKR, ...args], { cwd, env: { ...process.env, ...env }, stdio: 'pipe' })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk)
      if (closesEarly) child.stdout.destroy()
    })
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', code =>
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') })
    )
    // A program that refuses its input closes the pipe under us.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
