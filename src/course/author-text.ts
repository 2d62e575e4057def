import { nearest } from './nearest.ts'

/** An id that opens a list item, `{like-this}`, is carried through the parser between these, as braces mean code there. */
export const ID_OPENS = '\uE000'
export const ID_CLOSES = '\uE001'

/** What an author wrote, in the one shape the parser reads safely. */
export type AuthorText = {
  readonly text: string
  /** The author's line for each line of `text`; both count from 1. */
  readonly lines: readonly number[]
  readonly problems: readonly TagProblem[]
}

export type TagProblem = { readonly line: number; readonly message: string; readonly remedy: string }

type Tag = {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly kind: 'opens' | 'closes' | 'stands-alone'
  readonly line: number
  ownLine: boolean
}

const TAG = /<(\/?)([A-Z][A-Za-z0-9]*)((?:\s+[A-Za-z][\w:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*(\/?)>/g
const TAG_BEGINS = /<\/?([A-Z][A-Za-z0-9]*)/g
const ITEM_ID = /^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?)\{([^{}\n]*)\}/gm

/**
 * Puts every block's tag that begins a line on a line of its own with blank lines around it, so that text may follow a
 * tag directly and be indented as the author likes; MDX by itself is particular about both. Tags inside code stay as
 * they are. Lists tags that are not closed, not opened or not readable.
 */
export function authorText(source: string): AuthorText {
  const text = source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '')
  const masked = withoutCode(text)
  const lineAt = lineCounter(text)
  const tags = tagsIn(masked, lineAt)
  const torn = unreadable(masked, tags, lineAt)
  const problems = [...(torn.length > 0 ? torn : unbalanced(tags)), ...trailing(masked, tags)]
  const out: string[] = []
  const lines: number[] = []
  const put = (piece: string, line: number) => {
    for (const [index, row] of piece.split('\n').entries()) {
      out.push(row)
      lines.push(line + index)
    }
  }
  let from = 0
  for (const tag of tags) {
    if (!tag.ownLine) continue
    put(between(text.slice(from, tag.start), from > 0), lineAt(from))
    put('', tag.line)
    put(text.slice(tag.start, tag.end), tag.line)
    put('', lineAt(tag.end))
    from = tag.end
  }
  put(between(text.slice(from), from > 0), lineAt(from))
  const ready = out.join('\n').replace(ITEM_ID, `$1${ID_OPENS}$2${ID_CLOSES}`)
  return { text: ready, lines, problems }
}

// What follows a tag on its line begins a paragraph; the spaces before it would only count as indentation.
function between(piece: string, afterTag: boolean): string {
  const text = afterTag ? piece.replace(/^[ \t]+/, '') : piece
  return text.replace(/\n[ \t]*$/, '\n')
}

function tagsIn(masked: string, lineAt: (offset: number) => number): Tag[] {
  const tags: Tag[] = []
  const open: Tag[] = []
  let chainLine = -1
  for (const match of masked.matchAll(TAG)) {
    const start = match.index
    const line = lineAt(start)
    const before = masked.slice(masked.lastIndexOf('\n', start - 1) + 1, start)
    if (before.trim() === '') chainLine = line
    const kind: Tag['kind'] = match[1] === '/' ? 'closes' : match[4] === '/' ? 'stands-alone' : 'opens'
    const name = match[2] ?? ''
    const tag: Tag = { start, end: start + match[0].length, name, kind, line, ownLine: chainLine === line }
    if (kind === 'opens') open.push(tag)
    if (kind === 'closes') {
      const partner = open.pop()
      if (partner) tag.ownLine = partner.ownLine
    }
    tags.push(tag)
    // A tag over several lines begins a chain for what follows it on its last line.
    if (tag.ownLine) chainLine = lineAt(tag.end)
  }
  return tags
}

// Text after a block on the same line was meant to go on with the sentence before the block.
function trailing(masked: string, tags: readonly Tag[]): TagProblem[] {
  const starts = new Set(tags.map(({ start }) => start))
  return tags.flatMap(({ name, kind, ownLine, line, end }) => {
    const rest = /^[^\n]*/.exec(masked.slice(end, end + 200))?.[0] ?? ''
    const gap = rest.length - rest.trimStart().length
    if (kind === 'opens' || !ownLine || rest.trim() === '' || starts.has(end + gap)) return []
    return {
      line,
      message: `“${rest.trim().slice(0, 30)}” follows the block “<${name}>” on its line.`,
      remedy: `Begin a new line for it; a block such as <${name}> cannot stand within a sentence.`
    }
  })
}

function unbalanced(tags: readonly Tag[]): TagProblem[] {
  const problems: TagProblem[] = []
  const open: Tag[] = []
  for (const tag of tags) {
    if (tag.kind === 'opens') open.push(tag)
    if (tag.kind !== 'closes') continue
    const place = open.findLastIndex(({ name }) => name === tag.name)
    const last = open.at(-1)
    if (place === -1) {
      if (last && nearest(last.name, [tag.name]) !== null) {
        open.pop()
        problems.push({
          line: last.line,
          message: `“<${last.name}>” is closed by “</${tag.name}>” on line ${tag.line}.`,
          remedy: 'Write the same name in both, as content/README.md spells it.'
        })
        continue
      }
      problems.push({
        line: tag.line,
        message: `“</${tag.name}>” closes a block that was never opened.`,
        remedy: `Write <${tag.name}> where it begins, with its capital, or delete this tag.`
      })
      continue
    }
    for (const left of open.splice(place).slice(1)) problems.push(neverClosed(left))
  }
  return [...problems, ...open.map(neverClosed)]
}

function neverClosed({ name, line }: Tag): TagProblem {
  return { line, message: `“<${name}>” is never closed.`, remedy: `Write </${name}> where it ends.` }
}

function unreadable(masked: string, tags: readonly Tag[], lineAt: (offset: number) => number): TagProblem[] {
  const read = new Set(tags.map(({ start }) => start))
  return [...masked.matchAll(TAG_BEGINS)]
    .filter(({ index }) => !read.has(index) && masked[index - 1] !== '\\')
    .map(({ 0: begins, 1: name, index }) => ({
      line: lineAt(index),
      message: `the tag that begins “${begins}” cannot be read.`,
      remedy: `Write every attribute as name="value" and end the tag with “>”: <${name} name="value">.`
    }))
}

/** The text with front matter, fenced code and inline code blanked out, every other character in its place. */
function withoutCode(text: string): string {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ')
  return text
    .replace(/^---\n[\s\S]*?\n---(?=\n|$)/, blank)
    .replace(/^([ \t>]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\2[`~]*[ \t]*$|(?![\s\S]))/gm, blank)
    .replace(/(?<!`)(`+)(?!`)((?:(?!\n\s*\n)[\s\S])*?[^`])\1(?!`)/g, code => code.replace(/[^\n]/g, '.'))
}

function lineCounter(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}
