/** A mistake an author can mend: where it is, what is wrong, and what to do about it. */
export type Problem = {
  /** Path from the project's root, such as `content/lessons/objectives.mdx`. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** What is wrong, with the offending value in quotes. */
  readonly message: string
  /** What to write instead. */
  readonly remedy: string
}

/** A problem as an author reads it: `file:line: message`, the remedy on the next line. */
export function problemText({ file, line, message, remedy }: Problem): string {
  return `${file}:${line}: ${message}\n${remedy}`
}

/** All problems of a run as one text, with their number at the end; empty where there are none. */
export function problemsText(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`
  return `${problems.map(problemText).join('\n\n')}\n\n${count} in the content.`
}

/** Problems by file, then line; those of one line keep their order. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}
