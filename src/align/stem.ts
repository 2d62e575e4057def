import { wordsIn } from './words-in.ts'

/** Words that join others and say nothing of a subject, and words that every objective may hold. */
const STOP = new Set(
  (
    'a an the and or but nor so of in on at to for from by with without into onto over under within per as than that this ' +
    'these those it its we our us you your they them their he she his her i my me who whom which what when where why how ' +
    'is are was were be been being am do does did has have had having will would can could may might must shall ' +
    'not no nor only also too very more most less least fewer every each all any some one two three both such own ' +
    'there here then once again before after until while during because if up down out off about between through ' +
    'make makes made get gets got become becomes increase reduce improve grow raise lower day week month quarter year'
  ).split(' ')
)

/**
 * A word without its ending, so that “teachers” meets “teacher” and “renewing” meets “renewed”. Endings are cut after the
 * weak stemmer of Harman, “How effective is suffixing?” (1991), with -ed, -ing and a final e besides. Equal stems suggest
 * the same word; they prove nothing.
 * @param low in lower case
 */
export function stem(low: string): string {
  let cut = low.replace(/['’]s$/, '').replace(/['’]/g, '')
  if (cut.length > 4 && cut.endsWith('ies')) cut = `${cut.slice(0, -3)}y`
  else if (cut.length > 3 && cut.endsWith('s') && !/(ss|us|is)$/.test(cut)) cut = cut.slice(0, -1)
  const bent = /^(.*[aeiouy].+)(?:ing|ed)$/.exec(cut)?.[1]
  if (bent !== undefined && bent.length >= 3) cut = bent.replace(/([bdgmnprt])\1$/, '$1')
  return cut.length > 3 && cut.endsWith('e') ? cut.slice(0, -1) : cut
}

/** The stems of a text’s words by the word that first had them; stop words, numbers and single letters are left out. */
export function stemsOf(text: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>()
  for (const low of wordsIn(text)) {
    if (low.length < 2 || /^\p{N}/u.test(low) || STOP.has(low)) continue
    const cut = stem(low)
    if (!stems.has(cut)) stems.set(cut, low)
  }
  return stems
}
