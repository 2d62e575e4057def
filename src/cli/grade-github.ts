import { rubric } from '../grader/rubric.ts'
import type { PlacedFinding } from './grade-place.ts'

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const

/** A message of a workflow command: what would end it is escaped, as GitHub’s runner undoes it. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property of a workflow command, where colons and commas would end it too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

const titles = new Map(rubric.map(({ criterion }) => [criterion.id, criterion.title]))

/**
 * A finding as a command that makes GitHub show it beside the line it is about.
 * @param path the file from the root of the repository; null for the standard input
 */
export function githubCommand({ finding, level, region, part }: PlacedFinding, path: string | null): string {
  const { criterion, message, fix } = finding
  const { startLine, endLine, startColumn, endColumn } = region
  const title = `${part}: ${titles.get(criterion)?.missed ?? criterion} (${criterion})`
  // GitHub refuses columns where a stretch has several lines; its end column is the last sign, not the one behind.
  const columns = { col: startColumn, endColumn: Math.max(startColumn, endColumn - 1) }
  const properties: Readonly<Record<string, string | number>> = {
    ...(path === null ? {} : { file: path }),
    line: startLine,
    ...(startLine === endLine ? columns : { endLine }),
    title
  }
  const said = Object.entries(properties)
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',')
  return `::${COMMANDS[level]} ${said}::${data(fix === null ? message : `${message}\nTry: ${fix}`)}\n`
}
