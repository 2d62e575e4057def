const YEAR = String.raw`(?:20\d\d(?:[-–/](?:20)?\d\d)?|['’]\d\d|(?:FY|CY)[ -]?['’]?(?:20)?\d\d(?:[-–/]\d\d)?)`
const PART = `(?:[QHT][1-4]|(?:1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|half|term|semester|trimester)|(?:term|semester|trimester|quarter) [1-4]|(?:spring|summer|autumn|fall|winter)(?: term| semester)?)`
const MONTH = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
const CYCLE = String.raw`(?:${PART}(?:[ ,/-]{0,3}${YEAR})?|${YEAR}[ ,/-]{0,3}${PART}|${MONTH}(?: 20\d\d)? ?(?:[-–—]|to) ?${MONTH}(?: 20\d\d)?|${MONTH} 20\d\d|(?:this|next) (?:quarter|term|semester|half|year)|${YEAR})`

const CYCLES = new RegExp(String.raw`(?<![\p{L}\d])${CYCLE}(?![\p{L}\d])`, 'giu')
const LEADING = new RegExp(`^${CYCLE}(?=[ :–—-])`, 'i')
// What may stand around a cycle in a title that says nothing else.
const TITLE_WORDS =
  /^(?:okrs?|objectives?|goals?|key|results?|and|our|my|the|for|of|in|draft|team|personal|quarterly|annual|individual|company|cycle|period|quarter|plan)$/i
const LABEL =
  /^(?:(?:okr )?cycle|quarter|period|time ?frame|time ?period|timeline|term|semester|school term|dates?)[ ]?(?:[:：=]|[–—-](?= ))[ ]*/i

/** The period named in a text, word for word, such as “Q3 2026”, “FY27 H1” or “July–September”; null where none is. */
export function findCycle(text: string): string | null {
  return text.length > 400 ? null : (text.match(CYCLES)?.[0] ?? null)
}

/** The length of the cycle a text opens with, as in “Q3 2026 objective: …”; 0 where it does not. */
export function leadingCycle(text: string): number {
  return LEADING.exec(text)?.[0].length ?? 0
}

/** “Cycle: Q3 2026” says its cycle outright, whatever it is called; null for other lines. */
export function labelledCycle(text: string): string | null {
  const label = LABEL.exec(text)
  if (!label) return null
  // “Date: …” heads an e-mail as often as an OKR, so it must at least name a period.
  const cycle = text.slice(label[0].length)
  return /^dates?/i.test(text) && findCycle(cycle) === null ? null : cycle
}

/** Whether a line is a title such as “Our OKRs for Q3 2026” with nothing else in it. */
export function isTitle(text: string): boolean {
  if (text.length > 200) return false
  const words = text.replace(CYCLES, ' ').match(/[\p{L}\d]+/gu) ?? []
  return words.every(word => TITLE_WORDS.test(word))
}
