// What surrounds an OKR in a message. Short lines only: a sentence that happens to start with “Hi” stays text.
const GREETING =
  /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|morning|team|all|folks|everyone)\b[^.:;!?]{0,40}[,!.:]?$/i
const GREETED =
  /^(?:(?:hi|hello|hey|dear)\b.{0,60}|(?:team|all|folks|everyone))[,!]$|^(?:hi|hello|hey)(?: (?:all|team|everyone|folks|there|\p{Lu}\p{L}+))?$/iu
const SIGN_OFF =
  /^(?:(?:many )?thanks|thank you|thx|cheers|best|(?:best|kind|warm) (?:regards|wishes)|regards|sincerely|yours|warmly|sent from|get outlook|--$|talk soon|see you|all the best)(?:[\s,.!]|$)/i
const HEADER = /^(?:from|to|cc|bcc|sent|date|subject|re|fwd?|reply-to)[ ]?:/i
const FORWARDED = /^(?:on .{4,80} wrote:|-+ ?(?:original|forwarded) message ?-+|begin forwarded message:?)$/i

/** “Hi all,” and its kin. */
export function isGreeting(text: string): boolean {
  return text.length <= 70 && GREETING.test(text) && GREETED.test(text)
}

/** “Thanks,” and its kin: what follows is a signature. */
export function isSignOff(text: string): boolean {
  return text.length <= 70 && SIGN_OFF.test(text)
}

/** A line of an e-mail’s head, or the line that announces a quoted message. */
export function isMailHeader(text: string): boolean {
  return text.length <= 300 && (HEADER.test(text) || FORWARDED.test(text))
}
