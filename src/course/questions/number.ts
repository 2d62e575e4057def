import { z } from 'zod'
import { readAmount } from '../../quiz/amount.ts'
import { type NumberOption, numberAs } from '../../quiz/kinds/number.ts'
import { type Choice, choicesOf } from './choices.ts'
import type { QuestionKind } from './question-source.ts'

const unit = z
  .string()
  .trim()
  .min(1)
  .optional()
  .describe('What is counted, shown behind the field: unit="%" or unit="days". Without it, a bare number is asked for.')

export const number: QuestionKind = {
  kind: 'number',
  about: 'A number to work out; [x] for the right one with its tolerance, [ ] for slips you foresee.',
  attributes: { unit },
  otherwise: 'needed',
  read(source, page) {
    const { name, attributes, base, otherwise } = source
    const choices = choicesOf(source, page, { least: 1 })
    if (choices === null) return null
    const own = typeof attributes.unit === 'string' ? attributes.unit : null
    const options: NumberOption[] = []
    for (const choice of choices) {
      const { line, words } = choice.entry
      const option = numberOf(choice, own)
      if (option === null) {
        page.report(
          line,
          `the option “${words}” of question “${name}” is not a number${own === null ? '' : ` of ${own}`}.`,
          'Write digits, and how far off still counts after ±: 12.5 ± 0.5.'
        )
        return null
      }
      const near = numberAs(options, option.value) ?? options.find(other => numberAs([option], other.value) !== null)
      if (near && near.right !== option.right) {
        page.report(
          line,
          `the option “${words}” of question “${name}” lies within the tolerance of “${near.id}”.`,
          'Take it out, or make the tolerance smaller.'
        )
      }
      options.push(option)
    }
    return { ...base, kind: 'number', options, unit: own, otherwise }
  }
}

function numberOf({ option, entry: { words } }: Choice, unit: string | null): NumberOption | null {
  const [figure = '', margin = '0', ...more] = words.split(/±|\+\/-/)
  const value = readAmount(figure, unit)
  const tolerance = readAmount(margin, unit)
  return value === null || tolerance === null || tolerance < 0 || more.length > 0
    ? null
    : { ...option, value, tolerance }
}
