import type { Share } from '../exam/share.ts'
import { interval, percent } from '../exam/share-text.ts'
import type { AnyCriterion, Judged } from '../grader/criterion.ts'
import type { Draft } from '../okr/draft.ts'
import { plural } from '../text/plural.ts'
import type { Accuracy, CriterionPage, ShownExample } from './explain-page.ts'
import { columns, underlined, wrapped } from './grade-drawing.ts'
import { type Look, painted, type Style } from './okr-paint.ts'

const JUDGED: Readonly<Record<Judged, string>> = {
  objective: 'Objectives',
  'key-result': 'Key results',
  draft: 'The whole set'
}
const COLOURS = { blocker: 'red', major: 'yellow', minor: 'yellow', advice: 'cyan' } as const satisfies Record<
  string,
  Style
>
const MARGIN = '  '
const DEEPER = '    '

function heading(text: string, { colours }: Look): string {
  return `\n${painted(text, 'bold', colours)}\n`
}

/** A paragraph behind a sign, its further lines set in. */
function item(text: string, { width }: Look, sign = '- ', margin = MARGIN): string {
  return wrapped(text, width, margin + ' '.repeat(columns(sign)), margin + sign)
}

function policies({ policies: all }: CriterionPage, look: Look): string {
  const widest = Math.max(...all.map(({ profile }) => profile.length))
  return all
    .map(({ profile, severity, weight, school }) => {
      const name = profile.padEnd(widest)
      const word = painted(severity.padEnd(7), COLOURS[severity], look.colours)
      const counts = weight === 0 ? 'costs no points' : `weight ${weight}`
      const note = school === null ? '' : wrapped(school, look.width, `${MARGIN}${' '.repeat(widest)}  `)
      return `${MARGIN}${name}  ${word}  ${counts}\n${note}`
    })
    .join('')
}

function lines({ objective, keyResults }: Draft): string[] {
  return [...(objective === null ? [] : [`Objective: ${objective}`]), ...keyResults.map(text => `- ${text}`)]
}

/** A label and a draft below it, or a text beside it. */
function shown(label: string, text: string | Draft, look: Look): string {
  if (typeof text === 'string') return wrapped(text, look.width, `${MARGIN}        `, `${MARGIN}${label.padEnd(8)}`)
  return `${MARGIN}${label}\n${lines(text)
    .map(line => wrapped(line, look.width, `${DEEPER}  `, DEEPER))
    .join('')}`
}

function example(each: ShownExample, look: Look): string {
  const weak =
    'spans' in each && columns(each.weak) <= look.width - MARGIN.length - 8
      ? underlined(each.weak, each.spans, look.width, `${MARGIN}        `, look.colours).replace(
          `${MARGIN}        `,
          `${MARGIN}${'Weak'.padEnd(8)}`
        )
      : ''
  const better = shown('Better', each.better, look)
  return `${weak || shown('Weak', each.weak, look)}${better}`
}

/** “82%, 72–89%”: the share and where the truth lies. */
function known(share: Share): string {
  return `${percent(share.value)}, ${interval(share)}`
}

function accuracy(name: string, { precision, recall }: Accuracy, look: Look): string {
  const said = precision
    ? `of ${plural(precision.of, 'time')} it said so, readers agreed ${precision.right} (${known(precision)})`
    : 'it never said so'
  const saw = recall
    ? `of ${plural(recall.of, 'time')} readers saw it, it found ${recall.right} (${known(recall)})`
    : 'readers never saw it'
  return item(`${name}: ${said}; ${saw}.`, look)
}

/** A criterion’s page for a terminal. */
export function pageText(page: CriterionPage, look: Look): string {
  const { id, judges, title, why, says, examples, allows, sources, lesson } = page
  const traps = allows.filter(text => typeof text === 'string')
  return [
    painted(wrapped(title.met, look.width, ''), 'bold', look.colours),
    `${painted(`${id} · ${JUDGED[judges].toLowerCase()}`, 'dim', look.colours)}\n\n`,
    wrapped(`When it does not: “${title.missed}”.`, look.width, ''),
    heading('Why', look),
    wrapped(why, look.width, MARGIN),
    heading('How much it counts', look),
    policies(page, look),
    heading('What the grader says', look),
    ...says.map(text => item(text, look)),
    heading('Weak and better', look),
    examples.map(each => example(each, look)).join('\n'),
    ...(traps.length === 0 ? [] : [heading('What it leaves alone', look), ...traps.map(text => item(text, look))]),
    heading('How often it is right', look),
    page.accuracy === null
      ? wrapped('The exam is not at hand.', look.width, MARGIN)
      : accuracy('Drafts its rules were written with', page.accuracy.open, look) +
        accuracy('Drafts kept apart', page.accuracy.heldOut, look),
    heading('Sources', look),
    ...sources.map(({ author, title: work, year, url }) =>
      item(`${author}: ${work}${/[?.]$/.test(work) ? '' : ','} ${year}${url === null ? '' : `. ${url}`}`, look)
    ),
    `\n${wrapped(`Taught in the lesson “${lesson.title}”.`, look.width, '')}`
  ].join('')
}

/** All criteria by what they judge. */
export function listText(criteria: readonly AnyCriterion[], look: Look): string {
  const widest = Math.max(...criteria.map(({ id }) => id.length))
  const parts = Object.entries(JUDGED).map(([judges, name]) => {
    const rows = criteria
      .filter(criterion => criterion.judges === judges)
      .map(({ id, title }) =>
        wrapped(
          title.met,
          look.width,
          ' '.repeat(widest + 4),
          `${MARGIN}${painted(id.padEnd(widest), 'cyan', look.colours)}  `
        )
      )
    return `${painted(name, 'bold', look.colours)}\n${rows.join('')}`
  })
  return `${parts.join('\n')}\n“okr explain CRITERION” says more about one of them.\n`
}
