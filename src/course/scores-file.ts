import { z } from 'zod'
import type { EndedKeyResult, ScoreCase, View } from '../drills/cases.ts'
import type { Ending } from '../okr/attainment.ts'
import { isKebab, kebab } from './kebab.ts'
import { type Yaml, yamlText } from './yaml-text.ts'

type Report = (line: number, message: string, remedy: string) => void

const sentence = z.string().trim().min(1, 'empty')
const figure = z.number()

const keyResult = z
  .strictObject({
    text: sentence.describe('The text is the key result as its team wrote it.'),
    measure: z
      .strictObject({
        baseline: z
          .union([figure, z.literal('none')], 'neither a number nor “none”')
          .describe('The baseline is where it began, in digits, or none where nobody wrote it down.'),
        target: figure.describe('The target is a number in digits, without its unit.'),
        actual: figure.describe('The actual is where it ended: a number in digits, without its unit.'),
        unit: sentence.optional().describe('The unit stands behind the numbers: unit: "%", or unit: days.')
      })
      .optional()
      .describe('A measure has baseline, target and actual.'),
    milestone: z
      .strictObject({ reached: z.boolean().describe('Write reached: true or reached: false.') })
      .optional()
      .describe('A milestone is there or not: milestone: { reached: true }.'),
    level: z
      .strictObject({
        held: figure.int('not a whole number').min(0, 'below 0').describe('Held is in how many periods it was so.'),
        of: figure.int('not a whole number').min(1, 'below 1').describe('Of is how many periods there were.')
      })
      .optional()
      .describe('A level that was to be held says how often it was: level: { held: 9, of: 12 }.'),
    comment: sentence.describe('The comment is a coach’s word on this line.')
  })
  .describe('A key result has text, comment, and one of measure, milestone or level.')

const view = z
  .strictObject({
    fits: z.boolean().describe('Write fits: true where the decision can be defended, fits: false where it cannot.'),
    because: sentence.describe('Because says in a sentence or two why the decision fits, or why it does not.')
  })
  .describe('A decision has fits and because.')

const caseFields = z.strictObject({
  id: sentence.describe('The id is a short name in lower case with hyphens, kept for ever.'),
  title: sentence
    .max(60, 'longer than 60 characters')
    .describe('The title says whose quarter it was, in at most 60 characters.'),
  cycle: sentence.describe('The cycle is the period that has ended: Q3 2026.'),
  commitment: z.enum(['committed', 'aspirational']),
  objective: sentence.describe('The objective is the line as its team wrote it.'),
  keyResults: z
    .array(keyResult)
    .min(1, 'empty')
    .max(5, 'more than five')
    .describe('Key results are a list of one to five.'),
  happened: sentence.describe('Happened tells in two sentences what went on.'),
  decisions: z
    .strictObject({ keep: view, change: view, drop: view })
    .describe('Decisions are keep, change and drop; each has fits and because.')
})

const fileFields = z.array(caseFields).describe('The file is a list of cases; each begins with - id: a-short-name.')

type Case = z.infer<typeof caseFields>

/** The cases of `scores.yaml`, in its order; null where it cannot be read. Every mistake is reported. */
export function readScores(source: string, report: Report): readonly ScoreCase[] | null {
  const yaml = yamlText(source, { schema: fileFields, what: 'scores.yaml', firstLine: 1, report })
  if (yaml === null) return null
  checkIds(yaml, report)
  return yaml.value.flatMap(({ decisions, keyResults, ...own }, at) => {
    const views: readonly View[] = Object.values(decisions)
    if (!views.some(({ fits }) => fits)) {
      const message = `no decision of the case “${own.id}” fits.`
      report(
        yaml.lineOf([at, 'decisions']),
        message,
        'Write fits: true under keep, change or drop: a learner must be able to decide.'
      )
    }
    const ended = keyResults.flatMap((line, index) => {
      const place = [at, 'keyResults', index]
      return endedOf(line, (path, message, remedy) => report(yaml.lineOf([...place, ...path]), message, remedy)) ?? []
    })
    return [{ ...own, keyResults: ended, views: decisions }]
  })
}

function checkIds({ value, lineOf }: Yaml<readonly Case[]>, report: Report): void {
  const ids = new Map<string, number>()
  for (const [at, { id }] of value.entries()) {
    const line = lineOf([at, 'id'])
    const before = ids.get(id)
    if (!isKebab(id))
      report(line, `the id “${id}” is not in lower case with hyphens.`, `Write “${kebab(id) || 'a-short-name'}”.`)
    if (before !== undefined)
      report(line, `the id “${id}” is there twice, first on line ${before}.`, 'Give the younger one another id.')
    else ids.set(id, line)
  }
}

type Line = Case['keyResults'][number]

function endedOf(
  line: Line,
  report: (path: readonly string[], message: string, remedy: string) => void
): EndedKeyResult | null {
  const { text, comment, measure, milestone, level } = line
  const endings: readonly Ending[] = [
    ...(measure ? [measured(measure)] : []),
    ...(milestone ? [{ form: 'yes-no' as const, reached: milestone.reached }] : []),
    ...(level ? [{ form: 'level' as const, held: level.held, periods: level.of }] : [])
  ]
  const [ending] = endings
  if (ending === undefined || endings.length > 1) {
    const found = ending === undefined ? 'does not say how it ended' : `ends in ${endings.length} ways`
    report(['text'], `the key result “${text}” ${found}.`, 'Give it one of measure, milestone or level.')
    return null
  }
  if (ending.form === 'level' && ending.held > ending.periods)
    report(
      ['level', 'held'],
      `“held” is ${ending.held}, more than the ${ending.periods} there were.`,
      'Write at most as many as “of”.'
    )
  return { text, comment, ending, unit: measure?.unit ?? '' }
}

function measured({ baseline, target, actual }: NonNullable<Line['measure']>): Ending {
  return { form: 'measure', baseline: baseline === 'none' ? null : baseline, target, actual }
}
