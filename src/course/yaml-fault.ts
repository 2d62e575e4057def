import { type Document, isCollection, isMap, isScalar, visit, type YAMLError } from 'yaml'

/** A mistake in YAML itself, in words for an author. */
export type YamlFault = {
  /** Where it begins, in characters from the start. */
  readonly offset: number
  /** Ends a sentence that began with the line it is about. */
  readonly message: string
  readonly remedy: string
}

/** What is wrong about a piece of YAML, and whether what is reported behind it is only its echo. */
type Kind = { readonly message: string; readonly remedy: string; readonly echoes: boolean; readonly from?: number }

const QUOTES = 'Put "quotes" round the whole value.'
const LEVEL = 'Let the fields of one group begin in the same column, two spaces further in than what they belong to.'

/**
 * The mistakes that keep a text from being read as YAML, one a line. The parser speaks to programmers, and says the
 * same thing several times; these are the slips a writer makes.
 */
export function yamlFaults(text: string, document: Document, lineOf: (offset: number) => number): YamlFault[] {
  const faults: YamlFault[] = []
  const lines = new Set<number>()
  for (const error of document.errors) {
    const { message, remedy, echoes, from = error.pos[0] } = kindOf(error, text, document)
    if (!lines.has(lineOf(from))) faults.push({ offset: from, message, remedy })
    lines.add(lineOf(from))
    if (echoes) break
  }
  return faults.length > 0 ? faults : references(document)
}

function kindOf({ code, message, pos }: YAMLError, text: string, document: Document): Kind {
  if (code === 'TAB_AS_INDENT') {
    return { message: 'it is indented with a tab', remedy: 'Indent with spaces, two for each level.', echoes: false }
  }
  if (code === 'DUPLICATE_KEY') {
    const remedy = 'Delete one of the two. A new entry of a list begins with “- ”.'
    return { message: 'its group has a field of that name already', remedy, echoes: false }
  }
  if (code === 'BAD_SCALAR_START') {
    return { message: `the value begins with “${text[pos[0]] ?? ''}”`, remedy: QUOTES, echoes: false }
  }
  if (code === 'BAD_DQ_ESCAPE') {
    return {
      message: 'the value holds a backslash',
      remedy: 'Leave the quotes off, or write two of them.',
      echoes: false
    }
  }
  if (code === 'MULTIPLE_DOCS') {
    return { message: 'a second text begins here', remedy: 'Delete the line --- or ... above it.', echoes: true }
  }
  const open = openBefore(pos[0], document)
  if (open !== null && /quote|Flow/.test(message)) {
    const [opens, closes] = open.signs
    const remedy = `Write ${closes} where it ends.`
    return { message: `“${opens}” is never closed`, remedy, echoes: true, from: open.offset }
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const deeper = document.errors.some(each => each.code === 'MULTILINE_IMPLICIT_KEY' && each.pos[0] === pos[0])
    if (!deeper) return { message: 'the value holds a colon', remedy: QUOTES, echoes: false }
    return { message: 'the next line is indented further than this one', remedy: LEVEL, echoes: true }
  }
  const before = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1, pos[0])
  if (/at node end/.test(message) && before.trim() !== '') {
    return { message: 'something follows the end of the value', remedy: QUOTES, echoes: true }
  }
  if (/same column|without - indicator|at node end/.test(message)) {
    return { message: 'it does not begin where its neighbours do', remedy: LEVEL, echoes: true }
  }
  const remedy = 'Write name: value, and in a list - name: value. Put "quotes" round a value that holds other signs.'
  return { message: 'it is neither a field nor an entry of a list', remedy, echoes: true }
}

/** The quotation mark or bracket that is still open at a place. */
function openBefore(
  place: number,
  document: Document
): { readonly offset: number; readonly signs: readonly [string, string] } | null {
  let found: { offset: number; signs: readonly [string, string] } | null = null
  visit(document, {
    Node(_, node) {
      const [start, end] = node.range ?? [0, 0]
      if (start >= place || end < place) return
      if (isScalar(node) && node.type === 'QUOTE_DOUBLE') found = { offset: start, signs: ['"', '"'] }
      if (isScalar(node) && node.type === 'QUOTE_SINGLE') found = { offset: start, signs: ["'", "'"] }
      if (isCollection(node) && node.flow) found = { offset: start, signs: isMap(node) ? ['{', '}'] : ['[', ']'] }
    }
  })
  return found
}

/** Words that begin with an asterisk, which YAML takes for the name of something written elsewhere. */
function references(document: Document): YamlFault[] {
  const faults: YamlFault[] = []
  visit(document, {
    Alias(_, node) {
      faults.push({ offset: node.range?.[0] ?? 0, message: 'the value begins with an asterisk', remedy: QUOTES })
    }
  })
  return faults
}
