import type { Finding } from './report.ts'

/**
 * Leaves out what was said of a key result above and goes for this one just as well: what marks no words of its own,
 * such as that nothing says by when. Takes the findings of one key result after the other, in their order.
 */
export function sayOnce(): (findings: readonly Finding[]) => Finding[] {
  const said = new Set<string>()
  return findings =>
    findings.filter(({ spans, message, verdict }) => {
      if (verdict === 'met' || spans.length > 0) return true
      const isNew = !said.has(message)
      said.add(message)
      return isNew
    })
}
