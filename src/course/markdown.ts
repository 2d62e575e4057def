import type { Nodes, Root } from 'mdast'
import { mdxToMdast } from 'satteri'
import { authorText, ID_CLOSES, ID_OPENS } from './author-text.ts'

type Report = (line: number, message: string, remedy: string) => void

/**
 * The tree of a lesson or scenario, every position on the author's own lines; null where the text cannot be read, with
 * the reasons reported.
 */
export function markdownTree(source: string, report: Report): Root | null {
  const { text, lines, problems } = authorText(source)
  for (const { line, message, remedy } of problems) report(line, message, remedy)
  if (problems.length > 0) return null
  const lineOf = (line: number) => lines[line - 1] ?? lines.at(-1) ?? 1
  try {
    const tree = mdxToMdast(text)
    if (tree.type !== 'root') return null
    const abyss = tooDeep(tree)
    if (abyss !== null) {
      const message = `quotes, lists or emphasis stand inside one another more than ${DEEPEST} times.`
      report(lineOf(abyss), message, 'Look for signs repeated by accident, such as a row of > or *.')
      return null
    }
    moveLines(tree, lineOf)
    return tree
  } catch (error) {
    const [, line, column, message] =
      /^(\d+):(\d+):? ([\s\S]*)$/.exec(error instanceof Error ? error.message : '') ?? []
    if (line === undefined || column === undefined || message === undefined) throw error
    const row = text.split('\n')[Number(line) - 1] ?? ''
    const { what, remedy } = inPlainWords(message, row.slice(Number(column) - 1))
    report(lineOf(Number(line)), what, remedy)
    return null
  }
}

/** How far things may stand inside one another: far beyond any text, far below what readers that call themselves bear. */
const DEEPEST = 100

/** The line on which a tree becomes too deep; null where it nowhere does. */
function tooDeep(tree: Root): number | null {
  let level: readonly Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level
    if (depth > DEEPEST) return first ? lineOf(first) : 1
    level = level.flatMap(node => ('children' in node ? node.children : []))
  }
  return null
}

/** The line a node begins on; 1 for a node that was never in a file. */
export function lineOf(node: { readonly position?: Nodes['position'] }): number {
  return node.position?.start.line ?? 1
}

function moveLines(node: Nodes, lineOf: (line: number) => number): void {
  if (node.position) {
    node.position.start.line = lineOf(node.position.start.line)
    node.position.end.line = lineOf(node.position.end.line)
  }
  if ('children' in node) for (const child of node.children) moveLines(child, lineOf)
}

// The parser speaks to programmers. These are the slips a writer of prose makes.
function inPlainWords(message: string, rest: string): { what: string; remedy: string } {
  const shown = rest.replaceAll(ID_OPENS, '{').replaceAll(ID_CLOSES, '}')
  const found = shown.length > 30 ? `${shown.slice(0, 30).trimEnd()} …` : shown
  if (rest.startsWith('<!--')) {
    return { what: `“${found}” is an HTML comment.`, remedy: 'Write {/* your remark */}, or delete it.' }
  }
  if (/^<(https?:|mailto:|www\.)/.test(rest)) {
    return { what: `“${found}” is a bare address.`, remedy: 'Write [what it is](https://address).' }
  }
  if (/expression|brace|Could not parse/.test(message)) {
    return {
      what: `“${found}” begins with a brace, and braces mean code.`,
      remedy: 'Write \\{ and \\} for braces that readers should see.'
    }
  }
  if (rest.startsWith('<')) {
    return {
      what: `“${found}” reads as the beginning of a tag.`,
      remedy: 'Write \\< for “less than”; use Markdown instead of HTML tags.'
    }
  }
  return {
    what: `“${found}” cannot be read: ${message}`,
    remedy: 'Look at the lines just above and compare them with content/README.md.'
  }
}
