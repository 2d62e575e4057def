import { plainOf, xhtmlOf } from './markup.ts'
import { type Xml, xml } from './xml.ts'

type Html = string
export type Raw = { readonly raw: string }

/** An answer a program is to mark: its name, how it is read, what is right, and what each part is worth. */
export type Declared = {
  readonly id: string
  readonly cardinality: 'single' | 'multiple' | 'ordered'
  readonly type: 'identifier' | 'string' | 'float' | 'directedPair'
  readonly right: readonly string[]
  /** Points by answer; without it, an answer is all right or all wrong. */
  readonly worth?: readonly (readonly [string, number])[]
  /** For numbers: how far off still counts. */
  readonly tolerance?: number
}

/** What is said of a choice, shown once it was made; `null` stands for whatever was answered. */
export type Said = {
  readonly id: string
  readonly when: { readonly response: string; readonly is: string } | null
  readonly html: Html
}

/** Markup as a block of QTI, where bare text may not stand. */
export function block(html: Html): Raw {
  const text = xhtmlOf(html).trim()
  return { raw: /^<(p|ul|ol|pre|blockquote|table|dl)\b/.test(text) ? text : `<p>${text}</p>` }
}

/** Markup within a line or a choice: plain text, which every program shows alike. */
export const inline = (html: Html): Xml => plainOf(html)

/** An id as QTI takes them: a letter or underscore first, no slash. The same id always makes the same name. */
export const named = (id: string) => `_${id.replace(/[^A-Za-z0-9._-]/g, '.')}`

export function responseOf({ id, cardinality, type, right, worth }: Declared): Raw {
  const values = right.map(value => xml('value', {}, value))
  const key = values.length === 0 ? [] : [xml('correctResponse', {}, ...values)]
  const entries = (worth ?? []).map(([mapKey, mappedValue]) =>
    xml('mapEntry', { mapKey, mappedValue, caseSensitive: type === 'string' ? 'false' : undefined })
  )
  const mapping =
    entries.length === 0 ? [] : [xml('mapping', { lowerBound: 0, upperBound: 1, defaultValue: 0 }, ...entries)]
  return xml('responseDeclaration', { identifier: id, cardinality, baseType: type }, ...key, ...mapping)
}

const outcome = (identifier: string, cardinality: string, baseType: string, value?: string) =>
  xml(
    'outcomeDeclaration',
    { identifier, cardinality, baseType },
    ...(value === undefined ? [] : [xml('defaultValue', {}, xml('value', {}, value))])
  )

export const outcomes: readonly Raw[] = [
  outcome('SCORE', 'single', 'float', '0'),
  outcome('FEEDBACK', 'multiple', 'identifier')
]

const variable = (identifier: string) => xml('variable', { identifier })
const add = (value: Raw) => xml('setOutcomeValue', { identifier: 'SCORE' }, xml('sum', {}, variable('SCORE'), value))

/** How a program comes from the answers to the points, 0 to 1, and to what it shows. */
export function processingOf(declared: readonly Declared[], said: readonly Said[]): Raw {
  const rules = declared.map(({ id, worth, tolerance, right }) => {
    if (worth) return add(xml('mapResponse', { identifier: id }))
    const key = xml('correct', { identifier: id })
    const same =
      tolerance === undefined
        ? xml('match', {}, variable(id), key)
        : xml('equal', { toleranceMode: 'absolute', tolerance: `${tolerance} ${tolerance}` }, variable(id), key)
    if (right.length === 0) return null
    return xml('responseCondition', {}, xml('responseIf', {}, same, add(xml('baseValue', { baseType: 'float' }, '1'))))
  })
  const shown = said.map(({ id, when }) => {
    const show = xml(
      'setOutcomeValue',
      { identifier: 'FEEDBACK' },
      xml('multiple', {}, variable('FEEDBACK'), xml('baseValue', { baseType: 'identifier' }, id))
    )
    if (when === null) return show
    const { cardinality, type } = declared.find(each => each.id === when.response) ?? {
      cardinality: 'single',
      type: 'identifier'
    }
    const value = xml('baseValue', { baseType: type }, when.is)
    const met =
      cardinality === 'single'
        ? xml('match', {}, variable(when.response), value)
        : xml('member', {}, value, variable(when.response))
    return xml('responseCondition', {}, xml('responseIf', {}, met, show))
  })
  return xml('responseProcessing', {}, ...rules.filter(rule => rule !== null), ...shown)
}

export function feedbackOf({ id, html }: Said): Raw {
  return xml('modalFeedback', { outcomeIdentifier: 'FEEDBACK', showHide: 'show', identifier: id }, block(html))
}
