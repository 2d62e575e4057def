/** How a word is bent: the base itself, plural or third person, past, or -ing. */
export type Bend = 'base' | 's' | 'ed' | 'ing'

/** British and American spellings meet in one key: organise and organize, behaviour and behavior, centre and center. */
export function spelling(low: string): string {
  if (low.length < 5) return low
  return low
    .replace(/^practis/, 'practic')
    .replace(/(?<=[a-z]{3})is(e|ed|es|ing|ation|er)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/(?<=[a-z][bdgilmnv])our(s|ed|ing|al|ful)?$/, 'or$1')
    .replace(/^(cent|met|theat|lit)re(s?)$/, '$1er$2')
    .replace(/^programme(s?)$/, 'program$1')
    .replace(/^(catalog|dialog|analog)ue(s?)$/, '$1$2')
    .replace(/^enrol(s?)$/, 'enroll$1')
    .replace(/^fulfil(s?)$/, 'fulfill$1')
}

const IRREGULAR: Readonly<Record<string, readonly [string, Bend]>> = Object.fromEntries(
  (
    'grew grow,grown grow,won win,built build,ran run,held hold,wrote write,written write,sold sell,' +
    'rose rise,risen rise,fell fall,fallen fall,made make,gave give,given give,got get,kept keep,' +
    'led lead,met meet,taught teach,sent send,spent spend,lost lose,left leave,brought bring,' +
    'bought buy,found find,became become,began begin,begun begin,chose choose,chosen choose,drove drive,' +
    'driven drive,drew draw,drawn draw,spoke speak,took take,taken take,felt feel,paid pay,' +
    'slept sleep,swam swim,ate eat,came come,went go,gone go,shown show,known know,knew know,' +
    'said say,did do,done do,had have,has have s,is be s,are be s,was be,were be,been be,being be ing,' +
    'forgot forget,rebuilt rebuild,understood understand,stood stand,saw see,seen see,beat beat base,' +
    'rewritten rewrite,overcame overcome,spread spread base,learnt learn,burnt burn,' +
    'children child s,people person s,men man s,women woman s,lives life s,analyses analysis s,criteria criterion s,dying die ing'
  )
    .split(',')
    .map(entry => {
      const [bent = '', base = '', bend = 'ed'] = entry.split(' ')
      return [bent, [base, bend as Bend]]
    })
)

const DOUBLED = /([bdfglmnprt])\1$/

/** Every base a word may come from, with the bend that leads there; the word itself first. Spellings are keyed alike. */
export function basesOf(low: string): readonly (readonly [base: string, bend: Bend])[] {
  const word = spelling(low.endsWith("'s") ? low.slice(0, -2) : low)
  const bases: (readonly [string, Bend])[] = [[word, 'base']]
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined
  if (irregular) bases.push(irregular)
  const n = word.length
  if (n < 4) return bases
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) {
    bases.push([word.slice(0, -1), 's'])
    if (word.endsWith('ies')) bases.push([`${word.slice(0, -3)}y`, 's'])
    else if (word.endsWith('es')) bases.push([word.slice(0, -2), 's'])
  } else if (word.endsWith('ed')) {
    const stem = word.slice(0, -2)
    bases.push([stem, 'ed'], [`${stem}e`, 'ed'])
    if (word.endsWith('ied')) bases.push([`${word.slice(0, -3)}y`, 'ed'])
    else if (DOUBLED.test(stem)) bases.push([stem.slice(0, -1), 'ed'])
  } else if (word.endsWith('ing') && n > 5) {
    const stem = word.slice(0, -3)
    bases.push([stem, 'ing'], [`${stem}e`, 'ing'])
    if (DOUBLED.test(stem)) bases.push([stem.slice(0, -1), 'ing'])
  }
  return bases
}
