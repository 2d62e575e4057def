import { describe, expect, it } from 'vitest'
import { type Line, readLine } from '../../src/okr/line.ts'
import type { Quantity } from '../../src/okr/quantity.ts'
import type { Span } from '../../src/text/spans.ts'
import { knownDrafts } from './known-drafts.ts'

const marked = (text: string, span: Span | null | undefined) => (span ? `[${text.slice(...span)}]` : '–')

/** Where a phrase stands in the text, from its first to its last token. */
const words = ({ text, tokens }: Line, phrase: { from: number; to: number } | null) => {
  const [first, last] = [tokens[phrase?.from ?? -1], tokens[(phrase?.to ?? 0) - 1]]
  return marked(text, first && last ? [first.start, last.end] : null)
}

const quantity = (text: string, q: Quantity) =>
  [
    marked(text, q.span),
    q.form,
    q.bound,
    `${q.value}${q.high === null ? '' : `–${q.high}`}${q.outOf === null ? '' : ` of ${q.outOf}`}`,
    q.unit && `${q.unit.name} (${q.unit.kind})`,
    q.windowed && 'windowed',
    q.faint && 'faint'
  ]
    .filter(Boolean)
    .join(' ')

function read(text: string): string[] {
  const line = readLine(text)
  const { clause, roles, measure, quantities, times } = line
  const { verb } = clause
  const asRole = (all: readonly (Quantity | null)[]) => all.map(q => marked(text, q?.span)).join('')
  const of = (name: string, all: readonly (Quantity | null)[]) => (all.length > 0 ? ` ${name} ${asRole(all)}` : '')
  return [
    `“${text}”`,
    `  ${measure.direction ?? 'no way'}, “${measure.metric ?? ''}” ${measure.baseline ?? '…'} → ${measure.target ?? '…'} ${measure.unit ?? ''} by ${measure.deadline ?? '…'}`,
    `  ${words(line, clause.subject)} ${verb ? `${verb.base} (${verb.bend}${verb.known ? '' : ', unknown'})` : '–'} ${words(line, clause.object)}${clause.own ? ' own' : ''}${clause.ensured ? ' ensured' : ''}${clause.wrappers.map(span => ` past ${marked(text, span)}`).join('')}`,
    ...(quantities.length > 0
      ? [
          `  from ${asRole([roles.baseline])} to ${asRole([roles.target])}${roles.relative ? ' more' : ''}${of('among', roles.scopes)}${of('and', roles.others)}${roles.baselinePending ? ' pending' : ''}`
        ]
      : []),
    ...quantities.map(q => `  ${quantity(text, q)}`),
    ...times.map(({ kind, span, masks }) => `  ${kind} ${marked(text, span)}${masks ? '' : ' with its number'}`)
  ]
}

describe('what is read of the known drafts', () => {
  it.each(knownDrafts())('is what was approved of $name', async ({ name, drafts }) => {
    const texts = drafts.flatMap(({ draft: { objective, keyResults } }) => [
      ...(objective === null ? [] : [objective]),
      ...keyResults
    ])
    await expect(texts.flatMap(read).join('\n')).toMatchFileSnapshot(`read/${name}.txt`)
  })
})
