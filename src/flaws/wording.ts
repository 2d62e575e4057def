/** The text with a small first letter, unless its first word is a name of capitals, “I” or a single letter. */
export function lowered(text: string): string {
  return /^(?:\p{Lu}{2}|I\b|\p{Lu}[-–\d])/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** The text with a capital first letter. */
export function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The text without the full stop or comma at its end. */
export function unstopped(text: string): string {
  return text.trimEnd().replace(/[.,;:]$/, '')
}
