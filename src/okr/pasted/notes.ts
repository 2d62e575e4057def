import { trimmed } from './lines.ts'

/** A text and what was written beside it: who owns it, how far it is. */
export type Noted = {
  readonly text: string
  /** Where that begins in what was given. */
  readonly at: number
  readonly notes: readonly string[]
}

const STATUS = `(?:on track|off track|at risk|behind|ahead|done|complete(?:d)?|in progress|not started|blocked|achieved|missed|red|amber|yellow|green)`
const PROGRESS = new RegExp(
  String.raw`^(?:(?:progress|done|complete|status|score|grade|confidence)[ ]?(?:at|is|:|=)?[ ]?|(?:currently|now)[ ](?:at[ ])?(?=\d{1,3}[ ]?%[ ]\p{L}|\p{L}))?(?:\d{1,3}(?:[.,]\d)?[ ]?%(?:[ ](?:done|complete(?:d)?|achieved|progress|confidence|confident|there))?|[01][.,]\d{1,2}|\d{1,2}\/10(?:[ ]confidence)?|${STATUS})$`,
  'iu'
)
const LONE_PERCENT = /^\d{1,3}(?:[.,]\d)?[ ]?%$/
const OWNER_LABEL =
  /^(?:(?:kr )?owners?|owned by|dri|lead|responsible|accountable|assignee|assigned to|progress|status|score|grade|confidence|weight(?:age|ing)?)(?:[ ]?[:=][ ]*|[ ]+(?=@))\S/i
/** “██████░░░░ 50%”: progress, drawn. */
const BAR = /[ ][█▓▒░■□▰▱⬛⬜]{3,12}(?:[ ]?\d{1,3}[ ]?%)?$/u
const HANDLE = /^@[\p{L}\d._-]{1,40}$/u
const NAME = /^(?:\p{Lu}[\p{Ll}\p{M}'’-]+(?:[ ]\p{Lu}[\p{L}\p{M}'’.-]*){0,2}|\p{Lu}{2,3}|me)$/u
const LIGHTS =
  /^(?:🎯|📌|🔑|🏁|⬜|🟢|🟡|🔴|🟠|✅|❌|⏳|🚧|✔️|✔|⚠️|📈|📉|📊|🚀)[ ]*|(?<![ ])[ ]*(?:🟢|🟡|🔴|🟠|✅|❌|⏳|🚧|✔️|✔|⚠️|📈|📉|📊|🚀|[ ]:[a-z][a-z_]{2,30}:)$/u
const TRAILING_LABEL =
  /[ ]?[–—|,;([-]?[ ](?:(?:kr )?owners?|owned by|dri|responsible|accountable|assignee|assigned to|progress|status|confidence)[ ]?[:=][ ]*[^–—|;]{1,60}$/i
const CHANGE =
  /\b(?:increase|raise|grow|improve|reduce|cut|lower|decrease|lift|boost|achieve|reach|hit|bring|maintain|keep)\b/i

/** “On track”, “45% done”: how far a key result is, on a line of its own. */
export const isStatus = (text: string): boolean => text.length < 40 && PROGRESS.test(text)

function isNote(inside: string, rest: string, square: boolean): boolean {
  const parts = inside
    .split(/[,;/|·]|[ ][–—-][ ]/)
    .map(trimmed)
    .filter(part => part !== '')
  if (parts.length === 0 || inside.length > 90) return false
  const told = parts.filter(part => PROGRESS.test(part) || OWNER_LABEL.test(part) || HANDLE.test(part))
  // A fraction such as 7/10 was cut at its stroke.
  if (told.length === 0 && !PROGRESS.test(inside)) return square && parts.every(part => NAME.test(part))
  // “Improve retention (40%)” may well be the target.
  if (LONE_PERCENT.test(inside) && !square) return /\d/.test(rest) || !CHANGE.test(rest)
  if (parts.filter(part => LONE_PERCENT.test(part)).length > 1) return false
  return PROGRESS.test(inside) || parts.every(part => told.includes(part) || NAME.test(part))
}

/** Splits one note off the end: “(Asha, 40%)”, “[60%]”, “— owner: Ravi”, “– 40% done”, “@ravi”. */
function ending(text: string): [text: string, note: string] | null {
  const light = LIGHTS.exec(text)
  if (light) return [trimmed(text.replace(LIGHTS, '')), trimmed(light[0])]
  const bar = BAR.exec(text.slice(-40))
  if (bar) return [trimmed(text.slice(0, text.length - bar[0].length)), trimmed(bar[0])]
  const last = text.charAt(text.length - 1)
  if (last === ')' || last === ']' || last === '`') {
    const open = text.lastIndexOf(last === ')' ? '(' : last === ']' ? '[' : '`', text.length - 2)
    const rest = trimmed(text.slice(0, Math.max(open, 0)))
    const inside = trimmed(text.slice(open + 1, -1))
    if (open > 0 && isNote(inside, rest, last !== ')')) return [rest.replace(/[ ]?[–—-]$/, ''), inside]
  }
  // Notes are short: looking no further back keeps a long line cheap.
  const from = Math.max(0, text.length - 160)
  const tail = text.slice(from)
  const label = TRAILING_LABEL.exec(tail)
  if (label && from + label.index > 0) {
    return [
      trimmed(text.slice(0, from + label.index)),
      trimmed(label[0].replace(/^[ –—|,;([-]+/, '')).replace(/[)\]]$/, '')
    ]
  }
  const dash = Math.max(
    tail.lastIndexOf(' – '),
    tail.lastIndexOf(' — '),
    tail.lastIndexOf(' - '),
    tail.lastIndexOf(' | ')
  )
  if (dash > 0) {
    const note = trimmed(tail.slice(dash + 3))
    const rest = trimmed(text.slice(0, from + dash))
    if (isNote(note, rest, false)) return [rest, note]
    // “… from 6 to 1 day – 60% – Jens”: a name counts as one only beside progress, and only behind a figure of its own.
    const [before = '', progress = ''] = / [–—|-] ([^–—|-]{2,30})$/.exec(rest) ?? []
    const bare = trimmed(rest.slice(0, rest.length - before.length))
    if (PROGRESS.test(trimmed(progress)) && NAME.test(note) && /\d/.test(bare))
      return [bare, `${trimmed(progress)} – ${note}`]
  }
  const space = tail.lastIndexOf(' ')
  if (space > 0 && HANDLE.test(tail.slice(space + 1)))
    return [trimmed(text.slice(0, from + space)).replace(/[ ](?:→|->|=>)$/, ''), tail.slice(space + 1)]
  return null
}

/** Splits one note off the front: “[60%] Raise …”, “[Asha] Raise …”. */
function opening(text: string): [text: string, note: string] | null {
  if (!text.startsWith('[')) return null
  const close = text.indexOf(']')
  const inside = text.slice(1, Math.min(close, 92))
  const rest = trimmed(text.slice(close + 1)).replace(/^[:–—-][ ]/, '')
  return close > 1 && rest !== '' && isNote(inside, rest, true) ? [rest, inside] : null
}

/** Takes owners and progress off a key result or an objective, so that “40% done” is never read as its target. */
export function withoutNotes(text: string): Noted {
  const notes: string[] = []
  // The items of a list that is one sentence end in semicolons.
  let rest = text.length > 1 ? text.replace(/[ ]?;$/, '') : text
  let at = 0
  for (let turn = 0; turn < 6; turn += 1) {
    const behind = ending(rest)
    const split = behind ?? opening(rest)
    if (!split || split[0] === '') break
    // A note goes from the end or from the front, never from the middle; blanks in front go with either.
    at += behind ? rest.indexOf(split[0]) : rest.length - split[0].length
    rest = split[0]
    notes.push(split[1])
  }
  return { text: rest, at, notes: notes.reverse() }
}
