import type { questionsOf } from '../course/questions-of.ts'
import { plainOf, xhtmlOf } from './markup.ts'
import {
  block,
  type Declared,
  feedbackOf,
  inline,
  named,
  outcomes,
  processingOf,
  type Raw,
  responseOf,
  type Said
} from './qti-parts.ts'
import { xml, xmlDocument, xmlText } from './xml.ts'

type Asked = ReturnType<typeof questionsOf>[number]
type Item = { readonly declared: readonly Declared[]; readonly body: readonly Raw[]; readonly said: readonly Said[] }

const R = 'RESPONSE'
const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqti_v2p1'
const whole = (question: Asked) => (question.fixed ? 'false' : 'true')
const prompt = (question: Asked) => xml('prompt', {}, inline(question.prompt))
const rounded = (share: number) => Math.round(share * 1e5) / 1e5

/** Feedback for whoever gave this answer; what has nothing to say is left out. */
const told = (
  list: readonly { readonly id: string; readonly is: string; readonly because: string | null }[],
  response = R
): Said[] =>
  list.flatMap(({ id, is, because }) =>
    because === null || plainOf(because) === '' ? [] : [{ id: `F${named(id)}`, when: { response, is }, html: because }]
  )

/** Every part counts the same among the right ones; a wrong one takes as much away. */
const shares = (list: readonly { readonly id: string; readonly right: boolean }[]) => {
  const count = Math.max(1, list.filter(({ right }) => right).length)
  return list.map(({ id, right }) => [named(id), rounded((right ? 1 : -1) / count)] as const)
}

/** One question as an assessment item of QTI 2.1. The specification: IMS Question and Test Interoperability, version 2.1. */
export function qtiItem(question: Asked): string {
  const { declared, body, said } = itemOf(question)
  return xmlDocument(
    xml(
      'assessmentItem',
      {
        xmlns: NAMESPACE,
        identifier: named(question.id),
        title: question.id,
        adaptive: 'false',
        timeDependent: 'false'
      },
      ...declared.map(responseOf),
      ...outcomes,
      xml('itemBody', {}, ...body),
      processingOf(declared, said),
      ...said.map(feedbackOf)
    )
  )
}

function itemOf(question: Asked): Item {
  switch (question.kind) {
    case 'one-right':
    case 'true-false':
    case 'several-right':
      return choice(question)
    case 'short-text':
      return shortText(question)
    case 'number':
      return number(question)
    case 'fill-blanks':
      return fillBlanks(question)
    case 'match-pairs':
      return matchPairs(question)
    case 'sort-into-groups':
      return sortIntoGroups(question)
    case 'put-in-order':
      return putInOrder(question)
    case 'mark-words':
      return markWords(question)
    case 'write-one':
      return writeOne(question)
  }
}

/** A question of one kind. */
type Of<Kind extends Asked['kind']> = Extract<Asked, { kind: Kind }>

function choice(question: Of<'one-right' | 'true-false' | 'several-right'>): Item {
  const { options, kind } = question
  const many = kind === 'several-right'
  const right = options.filter(option => option.right).map(({ id }) => named(id))
  const choices = options.map(({ id, html }) => xml('simpleChoice', { identifier: named(id) }, inline(html)))
  const shuffle = kind === 'true-false' ? 'false' : whole(question)
  return {
    declared: [
      {
        id: R,
        cardinality: many ? 'multiple' : 'single',
        type: 'identifier',
        right,
        ...(many ? { worth: shares(options) } : {})
      }
    ],
    body: [
      xml(
        'choiceInteraction',
        { responseIdentifier: R, shuffle, maxChoices: many ? 0 : 1 },
        prompt(question),
        ...choices
      )
    ],
    said: told(options.map(({ id, because }) => ({ id, is: named(id), because })))
  }
}

function shortText(question: Of<'short-text'>): Item {
  const spelt = question.options.flatMap(option =>
    option.spellings.map((text, at) => ({ ...option, id: `${option.id}.${at}`, is: text }))
  )
  const right = spelt.filter(option => option.right)
  return {
    declared: [
      {
        id: R,
        cardinality: 'single',
        type: 'string',
        right: right.slice(0, 1).map(({ is }) => is),
        worth: right.map(({ is }) => [is, 1])
      }
    ],
    body: [block(question.prompt), gapLine(R)],
    said: told(spelt)
  }
}

function number(question: Of<'number'>): Item {
  const [right] = question.options.filter(option => option.right)
  return {
    declared: [
      {
        id: R,
        cardinality: 'single',
        type: 'float',
        right: right ? [String(right.value)] : [],
        tolerance: right?.tolerance ?? 0
      }
    ],
    body: [block(question.prompt), gapLine(R, question.unit ?? '')],
    said: told(question.options.map(({ id, value, because }) => ({ id, is: String(value), because })))
  }
}

function fillBlanks(question: Of<'fill-blanks'>): Item {
  const { blanks, pieces } = question
  const line = pieces
    .map(piece =>
      'blank' in piece
        ? gap(named(piece.blank)).raw
        : xmlText(plainOf(`<pre>${piece.html}</pre>`) === '' ? ' ' : spaced(piece.html))
    )
    .join('')
  return {
    declared: blanks.map(({ id, spellings }) => ({
      id: named(id),
      cardinality: 'single',
      type: 'string',
      right: spellings.slice(0, 1),
      worth: spellings.map(text => [text, rounded(1 / blanks.length)])
    })),
    body: [block(question.prompt), { raw: `<p>${line}</p>` }],
    said: blanks.flatMap(({ id, spellings, because, foreseen }) => [
      ...told(
        spellings.map((is, at) => ({ id: `${id}.${at}`, is, because })),
        named(id)
      ),
      ...told(
        foreseen.flatMap((wrong, which) =>
          wrong.spellings.map((is, at) => ({ id: `${id}.not.${which}.${at}`, is, because: wrong.because }))
        ),
        named(id)
      )
    ])
  }
}

function matchPairs(question: Of<'match-pairs'>): Item {
  const left = question.pairs.flatMap(pair =>
    pair.left === null ? [] : [{ id: pair.id, html: pair.left, to: pair.id, because: pair.because }]
  )
  return matched(
    question,
    left,
    question.pairs.map(({ id, right }) => ({ id, html: right })),
    1
  )
}

function sortIntoGroups(question: Of<'sort-into-groups'>): Item {
  return matched(
    question,
    question.items.map(({ id, html, group, because }) => ({ id, html, to: group, because })),
    question.groups,
    0
  )
}

function putInOrder(question: Of<'put-in-order'>): Item {
  const choices = question.steps.map(({ id, html }) => xml('simpleChoice', { identifier: named(id) }, inline(html)))
  return {
    declared: [{ id: R, cardinality: 'ordered', type: 'identifier', right: question.steps.map(({ id }) => named(id)) }],
    body: [xml('orderInteraction', { responseIdentifier: R, shuffle: 'true' }, prompt(question), ...choices)],
    said: [always(question.steps.map(({ html, because }) => [html, because]))]
  }
}

function markWords(question: Of<'mark-words'>): Item {
  const words = question.pieces.flatMap(piece => ('id' in piece ? [piece] : []))
  const line = question.pieces.map(piece =>
    'id' in piece ? xml('hottext', { identifier: named(piece.id) }, piece.text).raw : xmlText(piece.text)
  )
  return {
    declared: [
      {
        id: R,
        cardinality: 'multiple',
        type: 'identifier',
        right: words.filter(({ right }) => right).map(({ id }) => named(id)),
        worth: shares(words)
      }
    ],
    body: [
      xml('hottextInteraction', { responseIdentifier: R, maxChoices: 0 }, prompt(question), {
        raw: `<p>${line.join('')}</p>`
      })
    ],
    said: told(words.map(({ id, because }) => ({ id, is: named(id), because })))
  }
}

function writeOne(question: Of<'write-one'>): Item {
  const list = question.criteria.map(({ title }) => xml('li', {}, title))
  return {
    declared: [{ id: R, cardinality: 'single', type: 'string', right: [] }],
    body: [
      block(question.prompt),
      xml(
        'rubricBlock',
        { view: 'scorer tutor' },
        xml('p', {}, 'One point for each of these, divided by their number:'),
        xml('ul', {}, ...list)
      ),
      xml('extendedTextInteraction', { responseIdentifier: R, expectedLines: 3 })
    ],
    said: [always(question.models.map(({ text, because }) => [`<p>${xmlText(text)}</p>`, because]))]
  }
}

type Left = { readonly id: string; readonly html: string; readonly to: string; readonly because: string }

function matched(
  question: Asked,
  left: readonly Left[],
  right: readonly { readonly id: string; readonly html: string }[],
  most: number
): Item {
  const [from, to] = [(id: string) => `L${named(id)}`, (id: string) => `R${named(id)}`]
  const pairs = left.map(each => `${from(each.id)} ${to(each.to)}`)
  const choice = (identifier: string, matchMax: number, html: string) =>
    xml('simpleAssociableChoice', { identifier, matchMax }, inline(html))
  return {
    declared: [
      {
        id: R,
        cardinality: 'multiple',
        type: 'directedPair',
        right: pairs,
        worth: pairs.map(pair => [pair, rounded(1 / left.length)])
      }
    ],
    body: [
      xml(
        'matchInteraction',
        { responseIdentifier: R, shuffle: whole(question), maxAssociations: left.length },
        prompt(question),
        xml('simpleMatchSet', {}, ...left.map(({ id, html }) => choice(from(id), 1, html))),
        xml('simpleMatchSet', {}, ...right.map(({ id, html }) => choice(to(id), most, html)))
      )
    ],
    said: [always(left.map(({ html, because }) => [html, because]))]
  }
}

const gap = (id: string) => xml('textEntryInteraction', { responseIdentifier: id, expectedLength: 20 })
const gapLine = (id: string, unit = '') => xml('p', {}, gap(id), unit === '' ? '' : ` ${unit}`)

/** Text between gaps keeps the space at its ends. */
const spaced = (html: string) =>
  `${/^\s/.test(html) ? ' ' : ''}${plainOf(html).replace(/\s+/g, ' ')}${/\s$/.test(html) ? ' ' : ''}`

/** Feedback for everybody: what belongs where, and why. */
function always(list: readonly (readonly [string, string])[]): Said {
  const entries = list.map(([what, because]) => `<li>${xhtmlOf(what)} ${xhtmlOf(because)}</li>`)
  return { id: 'F.all', when: null, html: `<ul>${entries.join('')}</ul>` }
}
