import type { questionsOf } from '../course/questions-of.ts'
import { giftEscaped } from './gift-escaped.ts'
import { lineOf, plainOf } from './markup.ts'

type Asked = ReturnType<typeof questionsOf>[number]

/** What stands in a question of GIFT besides its title and prompt. */
type Body = {
  /** Follows the prompt; not escaped yet. */
  readonly before: string
  /** The answers as GIFT has them, a line each. */
  readonly answers: readonly string[]
  /** Follows the gap, where there is one. */
  readonly after: string
  /** Shown to everybody after answering. */
  readonly said: string
}

const body = (answers: readonly string[], rest: Partial<Body> = {}): Body => ({
  before: '',
  after: '',
  said: '',
  ...rest,
  answers
})
const remark = (html: string) => (plainOf(html) === '' ? '' : `#${giftEscaped(plainOf(html))}`)
const line = (sign: string, text: string, because: string) => {
  // A text that begins like a share of marks is kept from being read as one.
  const whole = !text.startsWith('%') ? sign : sign === '=' ? '=%100%' : sign === '~' ? '~%0%' : sign
  return `${whole}${giftEscaped(text)}${remark(because)}`
}
const reasons = (list: readonly (readonly [string, string])[]) =>
  list
    .map(([what, because]) => (plainOf(because) === '' ? '' : `${what}: ${lineOf(because)}`))
    .filter(text => text !== '')
    .join('\n')

/** The shares of a hundred Moodle knows; any other would be refused at the import. */
const SHARES = ['100', '50', '33.33333', '25', '20', '16.66667', '14.28571', '12.5', '11.11111', '10']

/** Marks for each of so many: the shares of all right ones come to a hundred. */
const share = (count: number) => SHARES[count - 1] ?? '5'

type Choice = { readonly text: string; readonly right: boolean; readonly because: string }

function several(choices: readonly Choice[]): string[] {
  const right = choices.filter(choice => choice.right).length
  const [plus, minus] = [share(right), share(choices.length - right)]
  return choices.map(choice => line(`~%${choice.right ? plus : `-${minus}`}%`, choice.text, choice.because))
}

/** The questions of GIFT that ask what this one asks: mostly one; a sentence with gaps becomes one a gap. */
export function giftBodies(question: Asked): Body[] {
  switch (question.kind) {
    case 'one-right':
      return [body(question.options.map(({ html, right, because }) => line(right ? '=' : '~', plainOf(html), because)))]
    case 'several-right':
      return [body(several(question.options.map(({ html, ...rest }) => ({ text: plainOf(html), ...rest }))))]
    case 'true-false': {
      const of = (right: boolean) =>
        remark(question.options.find(option => option.right === right)?.because ?? '') || '#'
      const key = question.options.find(({ right }) => right)?.id === 'true' ? 'TRUE' : 'FALSE'
      // First what is said to a wrong answer, then what is said to the right one.
      return [body([`${key}${of(false)}${of(true)}`])]
    }
    case 'short-text': {
      const lines = question.options.flatMap(({ spellings, right, because }) =>
        spellings.map(text => line(right ? '=' : '=%0%', text, because))
      )
      return [body([...lines, `=%0%*${remark(question.otherwise)}`])]
    }
    case 'number': {
      const lines = question.options.map(
        ({ value, tolerance, right, because }) => `${right ? '=' : '=%0%'}${value}:${tolerance}${remark(because)}`
      )
      const before = question.unit === null ? '' : `(Answer in ${question.unit}, the number alone.)`
      return [body(['#', ...lines], { before, said: plainOf(question.otherwise) })]
    }
    case 'fill-blanks':
      return question.blanks.map(blank => {
        const at = question.pieces.findIndex(piece => 'blank' in piece && piece.blank === blank.id)
        const words = (pieces: typeof question.pieces) =>
          lineOf(pieces.map(piece => ('html' in piece ? piece.html : ' […] ')).join(''))
        const lines = [
          ...blank.spellings.map(text => line('=', text, blank.because)),
          ...blank.foreseen.flatMap(({ spellings, because }) => spellings.map(text => line('=%0%', text, because)))
        ]
        return body(lines, {
          before: words(question.pieces.slice(0, at)),
          after: words(question.pieces.slice(at + 1)) || '.'
        })
      })
    case 'match-pairs': {
      const lines = question.pairs.map(({ left, right }) => pair(left === null ? '' : lineOf(left), lineOf(right)))
      return [
        body(lines, {
          said: reasons(question.pairs.map(({ left, right, because }) => [lineOf(left ?? right), because]))
        })
      ]
    }
    case 'put-in-order': {
      const lines = question.steps.map(({ html }, at) => pair(String(at + 1), lineOf(html)))
      return [body(lines, { said: reasons(question.steps.map(({ because }, at) => [String(at + 1), because])) })]
    }
    case 'sort-into-groups': {
      const nameOf = (id: string) => lineOf(question.groups.find(group => group.id === id)?.html ?? '')
      const lines = question.items.map(({ html, group }) => pair(lineOf(html), nameOf(group)))
      return [body(lines, { said: reasons(question.items.map(({ html, because }) => [lineOf(html), because])) })]
    }
    case 'mark-words': {
      const words = question.pieces.flatMap(piece =>
        'id' in piece && (piece.right || piece.because !== null) ? [piece] : []
      )
      const choices = words.map(({ text, right, because }) => ({ text, right, because: because ?? '' }))
      return [
        body(several(choices), {
          before: `“${question.pieces.map(({ text }) => text).join('')}”`,
          said: plainOf(question.otherwise)
        })
      ]
    }
    case 'write-one': {
      const asked = question.criteria.map(({ title }) => `- ${title}`).join('\n')
      const models = question.models.map(({ text, because }) => `${text}\n${plainOf(because)}`).join('\n\n')
      const before = question.cycle === null ? '' : `(For ${question.cycle}.)`
      return [body([], { before, said: `What a good answer does:\n${asked}\n\nOne way to write it:\n${models}` })]
    }
  }
}

function pair(left: string, right: string): string {
  return `=${giftEscaped(left)} -> ${giftEscaped(right)}`
}
