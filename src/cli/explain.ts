import { rubric } from '../grader/rubric.ts'
import { pageOf } from './explain-page.ts'
import { listText, pageText } from './explain-pretty.ts'
import { nearest } from './okr-nearest.ts'
import { oneOf, optionsIn } from './okr-options.ts'
import { EXIT, type Terminal, Unusable } from './okr-terminal.ts'

const HELP = `Usage: okr explain [CRITERION] [options]

Says what a criterion asks, why, how much it counts, where schools differ, with examples, sources, and how often the
grader is right about it. Without a name it lists all criteria.

Options
  --format pretty|json   what goes out; pretty unless given
  -h, --help             this text
`
const FORMATS = ['pretty', 'json'] as const
const OPTIONS = { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const

/** `okr explain`: prints a criterion’s page, or the list of all. Throws `Unusable` for a name nobody knows. */
export async function explainCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { given, names } = optionsIn('explain', args, OPTIONS)
  if (given.has('help')) {
    await terminal.print(HELP)
    return EXIT.fine
  }
  const format = oneOf('format', given.get('format') ?? 'pretty', FORMATS)
  const [name, second] = names
  if (second !== undefined) throw new Unusable(`name one criterion: “${name}” and “${second}” were given.`)
  const criteria = rubric.map(({ criterion }) => criterion)
  if (name === undefined) {
    const list = criteria.map(({ id, judges, title }) => ({ id, judges, title }))
    await terminal.print(format === 'json' ? `${JSON.stringify(list, null, 2)}\n` : listText(criteria, terminal))
    return EXIT.fine
  }
  const found = criteria.find(({ id }) => id === name.toLowerCase())
  if (!found) {
    const meant = nearest(
      name,
      criteria.map(({ id }) => id)
    )
    throw new Unusable(
      `there is no criterion “${name}”. ${meant ? `Did you mean “okr explain ${meant}”?` : '“okr explain” lists them all.'}`
    )
  }
  const page = pageOf(found)
  await terminal.print(format === 'json' ? `${JSON.stringify(page, null, 2)}\n` : pageText(page, terminal))
  return EXIT.fine
}
