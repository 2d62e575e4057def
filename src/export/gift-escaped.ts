/** Signs GIFT reads as its own, and the sign that says not to. */
const OWN = /[\\~=#{}:]/g

/** Text that stands for itself in GIFT, on one line. */
export function giftEscaped(text: string): string {
  return text.replace(OWN, sign => `\\${sign}`).replace(/\r\n?|\n/g, '\\n')
}
