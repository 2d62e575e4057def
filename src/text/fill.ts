/** Puts data into the `{slots}` of a message. A slot without data stays visible, so that a test can find it. */
export function fill(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => data[name] ?? slot)
}

const LONGEST_QUOTE = 60

/** A learner's words on one line, short enough to quote; cut at a word, with an ellipsis. */
export function excerpt(words: string, longest = LONGEST_QUOTE): string {
  const line = words
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= longest) return line
  const cut = line.lastIndexOf(' ', longest)
  return `${line.slice(0, cut > longest / 2 ? cut : longest).trimEnd()}…`
}
