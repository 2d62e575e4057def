/** How a word is bent: the base itself, plural or third person, past, or -ing. */
export type Bend = 'base' | 's' | 'ed' | 'ing'

/** British and American spellings meet in one key: organise and organize, behaviour and behavior, centre and center. */
export function spelling(low: string): string {
  if (low.length < 5) return low
  return low
    .replace(/^practis/, 'practic')
    .replace(/(?<=[a-z]{3})is(e|ed|es|ing|ation|er)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|al|ful)?$/, 'or$1')
    .replace(/^(cent|met|theat|lit)re(s?)$/, '$1er$2')
    .replace(/^programme(s?)$/, 'program$1')
    .replace(/^(catalog|dialog|analog)ue(s?)$/, '$1$2')
    .replace(/^enrol(s?)$/, 'enroll$1')
    .replace(/^fulfil(s?)$/, 'fulfill$1')
}

const IRREGULAR: Readonly<Record<string, readonly [string, Bend]>> = Object.fromEntries(
  (
    'grew grow ed,grown grow ed,won win ed,built build ed,ran run ed,held hold ed,wrote write ed,written write ed,sold sell ed,' +
    'rose rise ed,risen rise ed,fell fall ed,fallen fall ed,made make ed,gave give ed,given give ed,got get ed,kept keep ed,' +
    'led lead ed,met meet ed,taught teach ed,sent send ed,spent spend ed,lost lose ed,left leave ed,brought bring ed,' +
    'bought buy ed,found find ed,became become ed,began begin ed,begun begin ed,chose choose ed,chosen choose ed,drove drive ed,' +
    'driven drive ed,drew draw ed,drawn draw ed,spoke speak ed,took take ed,taken take ed,felt feel ed,paid pay ed,' +
    'slept sleep ed,swam swim ed,ate eat ed,came come ed,went go ed,gone go ed,shown show ed,known know ed,knew know ed,' +
    'said say ed,did do ed,done do ed,had have ed,has have s,is be s,are be s,was be ed,were be ed,been be ed,being be ing,' +
    'forgot forget ed,rebuilt rebuild ed,understood understand ed,stood stand ed,saw see ed,seen see ed,beat beat base,' +
    'rewritten rewrite ed,overcame overcome ed,spread spread base,' +
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
