import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** What a command’s exit code says. */
export const EXIT = { fine: 0, below: 1, unusable: 2 } as const

/** Input or options that cannot be used: the message names the place, the value and the remedy. */
export class Unusable extends Error {
  override readonly name = 'Unusable'
}

/** The reader of our output has gone (`okr … | head -1`): stop, without complaint. */
class Gone extends Error {}

type Streams = {
  readonly stdin: Readable & { isTTY?: boolean }
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: NodeJS.ProcessEnv
}

/** Only on a terminal, unless FORCE_COLOR says always or (as `0`) never; NO_COLOR, however filled, says never. */
function wantsColours(terminal: boolean, { FORCE_COLOR, NO_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return terminal && !NO_COLOR && TERM !== 'dumb'
}

/** Where a command reads and writes. */
export class Terminal {
  readonly input: Streams['stdin']
  /** Whether to colour and underline. */
  readonly colours: boolean
  /** Columns to write in, 40 to 100: longer lines are hard to read. */
  readonly width: number
  private readonly out: NodeJS.WriteStream
  private readonly err: NodeJS.WriteStream
  private gone = false

  constructor({ stdin, stdout, stderr, env }: Streams) {
    this.input = stdin
    this.out = stdout
    this.err = stderr
    this.colours = wantsColours(stdout.isTTY === true, env)
    this.width = Math.min(100, Math.max(40, (stdout.isTTY && stdout.columns) || 80))
    stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EOF') this.warn(`cannot write: ${error.message}`)
      this.gone = true
      // Whoever waits for room must not wait for ever.
      stdout.emit('drain')
    })
    stderr.on('error', () => {})
  }

  /** Writes to the output and waits until there is room for more, so that memory stays flat. */
  async print(text: string): Promise<void> {
    if (!this.gone && !this.out.write(text)) await once(this.out, 'drain')
    if (this.gone) throw new Gone()
  }

  /** A remark beside the result. */
  warn(message: string): void {
    this.err.write(`okr: ${message}\n`)
  }

  /** The exit code for what was thrown, once it has been said. */
  failed(error: unknown): number {
    if (error instanceof Gone) return EXIT.fine
    if (error instanceof Unusable) this.warn(error.message)
    else this.warn(`this is a fault in okr, not in your text: ${error instanceof Error ? error.stack : String(error)}`)
    return EXIT.unusable
  }
}
