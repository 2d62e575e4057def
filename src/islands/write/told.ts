/** What a finding says, taken apart: what was found, and what to do about it. */
export type Told = { readonly found: string; readonly hint: string | null }

/**
 * Takes a message apart after its first sentence. Full stops inside quotation marks are the writer's own and end nothing.
 */
export function told(message: string): Told {
  let quoted = 0
  for (let at = 0; at < message.length - 2; at += 1) {
    const sign = message.charAt(at)
    if (sign === '“') quoted += 1
    else if (sign === '”') quoted = Math.max(0, quoted - 1)
    else if (quoted === 0 && '.?…'.includes(sign) && message.charAt(at + 1) === ' ' && begins(message.slice(at + 2))) {
      return { found: message.slice(0, at + 1), hint: message.slice(at + 2) }
    }
  }
  return { found: message, hint: null }
}

function begins(rest: string): boolean {
  return /^[“‘]?\p{Lu}/u.test(rest)
}
