import process from 'node:process'
import { explainCommand } from './explain.ts'
import { gradeCommand } from './grade.ts'
import { nearest } from './okr-nearest.ts'
import { EXIT, Terminal, Unusable } from './okr-terminal.ts'

const COMMANDS = { grade: gradeCommand, explain: explainCommand } as const

const HELP = `Usage: okr <command> [options]

Commands
  grade      Grade OKRs and say which words, why and what next
  explain    Say what a criterion asks, why, and how often the grader is right about it

“okr <command> --help” describes a command.
`

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name)
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') {
    await terminal.print(HELP)
    return EXIT.fine
  }
  if (name === undefined) throw new Unusable(`name a command.\n${HELP}`)
  if (isCommand(name)) return COMMANDS[name](rest, terminal)
  const meant = nearest(name, Object.keys(COMMANDS))
  throw new Unusable(`“${name}” is not a command. ${meant ? `Did you mean “okr ${meant}”?` : 'See “okr --help”.'}`)
}

const terminal = new Terminal(process)
try {
  process.exitCode = await run(process.argv.slice(2), terminal)
} catch (error) {
  process.exitCode = terminal.failed(error)
} finally {
  // An input nobody reads to its end would keep the process alive.
  process.stdin.destroy()
}
