import { z } from 'zod'
import { deckNames, decks, kindName, kindsOf, type SortKind } from '../../drills/decks.ts'
import { block, hasText } from '../block.ts'
import { didYouMean } from '../nearest.ts'
import { richText } from '../rich-text.ts'

const USUAL = 6

export const sort = block({
  name: 'Sort',
  about: 'A drill: statements to sort into what they are.',
  attributes: z.strictObject({
    deck: z.enum(deckNames).describe('The deck is the name of a file in content/sort/ without “.yaml”.'),
    kinds: z
      .string()
      .optional()
      .describe('Kinds are two or more answers of the deck, with commas: kinds="initiative, key-result".'),
    count: z
      .string()
      .regex(/^(?:[4-9]|1[0-2])$/, 'not a number from 4 to 12')
      .optional()
      .describe(`Count is how many statements a run has, from 4 to 12: count="8". Without it a run has ${USUAL}.`)
  }),
  read({ attributes: { deck, kinds: wanted, count }, children, line }, page) {
    const known = kindsOf(deck)
    const names = wanted?.split(',').map(name => name.trim()) ?? known
    const kinds = known.filter(kind => names.includes(kind))
    for (const name of names) {
      if (known.some(kind => kind === name)) continue
      const remedy = `${didYouMean(name, known)}Kinds of “${decks[deck].title}” are: ${known.join(', ')}.`
      page.report(line, `the deck “${deck}” has no kind “${name}”.`, remedy)
      return null
    }
    if (kinds.length < 2) {
      const message = `“${wanted}” leaves nothing to tell apart.`
      page.report(line, message, `Name two or more of: ${known.join(', ')}. Leave kinds out for all of them.`)
      return null
    }
    const statements = page.decks[deck]
    const lacking = statements && kinds.find(kind => statements.every(({ is }) => is !== kind))
    if (lacking) return missing(deck, lacking, line, page)
    if (!hasText(children, { name: 'Sort', line }, page)) return null
    return { type: 'sort', deck, kinds, count: Number(count ?? USUAL), html: richText(children, page) }
  }
})

function missing(
  deck: string,
  kind: SortKind,
  line: number,
  page: { report: (line: number, message: string, remedy: string) => void }
): null {
  page.report(
    line,
    `content/sort/${deck}.yaml has no ${kindName(kind).one} to sort.`,
    `Add some with is: ${kind}, or choose other kinds.`
  )
  return null
}
