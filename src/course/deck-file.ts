import { z } from 'zod'
import { type DeckName, deckNames, decks, kindName, kindsOf } from '../drills/decks.ts'
import type { Statement } from '../drills/sort.ts'
import { isKebab, kebab } from './kebab.ts'
import { yamlText } from './yaml-text.ts'

const sentence = z.string().trim().min(1, 'empty')

/** The shape of a deck’s file. */
function fieldsOf(deck: DeckName) {
  return z
    .array(
      z.strictObject({
        id: sentence.describe('The id is a short name in lower case with hyphens, kept for ever.'),
        text: sentence
          .max(140, 'longer than 140 characters')
          .describe('The text is one line, as somebody would write it, in at most 140 characters.'),
        is: z.enum(decks[deck].kinds).describe('It says what the line is.'),
        because: sentence.describe('Because says in a sentence or two why the line is that, and not its neighbour.')
      })
    )
    .describe('A deck is a list; each statement begins with - id: a-short-name.')
}

/** What the statements of one deck are checked against, beside their shape. */
export type DeckPage = {
  readonly deck: DeckName
  readonly file: string
  /** Ids and texts given so far and where, over all decks: filled while reading. */
  readonly ids: Map<string, string>
  readonly texts: Map<string, string>
  readonly report: (line: number, message: string, remedy: string) => void
}

/** The statements of one deck; null where its file cannot be read. Every mistake is reported. */
export function readDeckFile(
  source: string,
  { deck, file, ids, texts, report }: DeckPage
): readonly Statement[] | null {
  const yaml = yamlText(source, { schema: fieldsOf(deck), what: `${deck}.yaml`, firstLine: 1, report })
  if (yaml === null) return null
  for (const [at, { id, text }] of yaml.value.entries()) {
    const line = yaml.lineOf([at, 'id'])
    const [sameId, sameText] = [ids.get(id), texts.get(text.toLowerCase())]
    if (!isKebab(id))
      report(line, `the id “${id}” is not in lower case with hyphens.`, `Write “${kebab(id) || 'a-short-name'}”.`)
    if (sameId === undefined) ids.set(id, `${file}:${line}`)
    else report(line, `the id “${id}” is there twice, first at ${sameId}.`, 'Give the younger one another id.')
    const textLine = yaml.lineOf([at, 'text'])
    if (sameText === undefined) texts.set(text.toLowerCase(), `${file}:${textLine}`)
    else
      report(textLine, `the line “${text}” is there twice, first at ${sameText}.`, 'Keep one of them, or word it anew.')
  }
  for (const kind of kindsOf(deck)) {
    if (yaml.value.some(({ is }) => is === kind)) continue
    const { one, many } = kindName(kind)
    report(1, `the deck “${deck}” has no ${one}.`, `Add a few ${many}, each with is: ${kind}.`)
  }
  return yaml.value
}

/** Whether a file name without its ending is a deck. */
export function isDeck(name: string): name is DeckName {
  return deckNames.some(each => each === name)
}
