/**
 * Reports characters that show a file was not saved as UTF-8: bytes that could not be read (curly quotes of Windows-1252
 * turn into “�”), and the control characters of UTF-16. One report a file, at the first of them.
 */
export function checkEncoding(text: string, report: (line: number, message: string, remedy: string) => void): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const strange = [...text.matchAll(/[\uFFFD\u0000-\u0008\u000B\u000C\u000E-\u001F]/g)]
  const [first] = strange
  if (first === undefined) return
  const line = text.slice(0, first.index).split(/\r\n?|\n/).length
  const rest = strange.length === 1 ? 'a character' : `${strange.length} characters, here the first,`
  report(
    line,
    `${rest} cannot be read${around(text, first.index)}.`,
    'Save the file as UTF-8 (most editors offer it under “Save as”), then type these characters anew.'
  )
}

/** The words before the place, so that an author finds it. */
function around(text: string, place: number): string {
  const before = /[^\s\p{Cc}\uFFFD]+\s*$/u.exec(text.slice(Math.max(0, place - 30), place))?.[0] ?? ''
  return before === '' ? '' : ` behind “${before}”`
}
