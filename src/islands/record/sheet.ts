import type { DayOf } from '../../cards/day.ts'
import { type DraftWritten, LASTING_DAYS, type LearningRecord } from '../../insight/learning-record.ts'
import { isMissed } from '../../progress/gain.ts'
import { oneLine, shortLine } from '../../text/one-line.ts'
import { plural } from '../../text/plural.ts'
import { fullDay } from '../plots/dates.ts'
import type { RecordData } from './record-data.ts'

/** A table: the first cell of each row names it. */
export type SheetTable = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** One stretch of a record: what is said, and a table where there is one. Plain text throughout. */
export type SheetSection = {
  readonly id: string
  readonly title: string
  readonly table: SheetTable | null
  readonly said: readonly string[]
}

/** A record as it is shown, printed and saved: page, HTML and Markdown all draw this. */
export type Sheet = {
  readonly title: string
  /** Empty where the learner gave none. */
  readonly name: string
  readonly span: string
  readonly selfKept: string
  readonly figures: readonly { readonly name: string; readonly value: string }[]
  readonly sections: readonly SheetSection[]
  readonly made: string
}

/** How a record is put on a sheet. */
export type Setting = {
  readonly data: RecordData
  readonly name: string
  readonly now: number
  readonly dayOf: DayOf
}

const SELF_KEPT =
  'This record is self-kept. The learner’s own browser counted what stands here, on this device, and nobody has checked it. It says what was done and when; it is no certificate.'

const DAY = 86_400_000
const inTable = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })
/** “3 Dec 2026”, short enough for a column. Days are the learner’s own already, so no time zone shifts them again. */
const shortDate = (day: number) => inTable.format(day * DAY)

/** So many drafts are listed; a page holds no more beside the rest. */
const DRAFTS = 12

const drills: Readonly<Record<string, string>> = {
  sort: 'Sort: telling the parts of an OKR apart',
  mend: 'Mend: finding what is wrong in an OKR',
  score: 'Score: judging a quarter that has ended',
  align: 'Align: linking teams’ objectives',
  steps: 'Steps from an example to the blank page'
}

/** A record in words and tables. */
export function sheetOf(record: LearningRecord, setting: Setting): Sheet {
  const { data, name, now, dayOf } = setting
  const { lessons, days, drafts } = record
  const sum = (of: (lesson: LearningRecord['lessons'][number]) => number) =>
    lessons.reduce((total, lesson) => total + of(lesson), 0)
  const graded = drafts.filter(({ checks }) => checks > 0).length
  const sections = [readSection(record, setting), rememberedSection(record), gainSection(record, data)]
  sections.push(writtenSection(record, setting), practisedSection(record, setting))
  return {
    title: `Record of learning: ${data.title}, a course on writing OKRs`,
    name: oneLine(name),
    span:
      days.first === null || days.last === null
        ? ''
        : days.first === days.last
          ? `On ${fullDay(days.first)}.`
          : `From ${fullDay(days.first)} to ${fullDay(days.last)}, on ${plural(days.count, 'day')}.`,
    selfKept: SELF_KEPT,
    figures: [
      { name: 'lessons done', value: `${lessons.filter(({ done }) => done !== null).length} of ${record.of}` },
      { name: 'answers right', value: `${sum(each => each.rightInEnd)} of ${sum(each => each.answered)}` },
      { name: 'cards that last', value: `${sum(each => each.lasting)} of ${sum(each => each.met)}` },
      { name: 'drafts graded', value: String(graded) },
      { name: 'days active', value: String(days.count) }
    ],
    sections: sections.flatMap(section => section ?? []),
    made: `Written out on ${fullDay(dayOf(now))}.`
  }
}

function readSection({ lessons }: LearningRecord, { data, dayOf }: Setting): SheetSection | null {
  if (lessons.length === 0) return null
  const rows = lessons.map(lesson => {
    const { number = '', title = lesson.id } = data.lessons.find(({ id }) => id === lesson.id) ?? {}
    const read =
      lesson.done !== null
        ? `Done ${shortDate(dayOf(lesson.done))}`
        : lesson.opened === null
          ? '–'
          : `Begun ${shortDate(dayOf(lesson.opened))}`
    const { answered, questions, rightFirst, rightInEnd, met, lasting } = lesson
    return [
      `${number} ${title}`.trim(),
      read,
      `${answered} of ${questions}`,
      String(rightFirst),
      String(rightInEnd),
      `${lasting} of ${met}`
    ]
  })
  return {
    id: 'read',
    title: 'Read and answered',
    table: {
      head: ['Lesson', 'Read', 'Questions answered', 'Right first time', 'Right in the end', 'Cards that last'],
      rows
    },
    said: []
  }
}

function rememberedSection({ lessons, reviews }: LearningRecord): SheetSection | null {
  if (reviews === 0) return null
  const [met, lasting] = [
    lessons.reduce((sum, each) => sum + each.met, 0),
    lessons.reduce((sum, each) => sum + each.lasting, 0)
  ]
  return {
    id: 'remembered',
    title: 'Remembered',
    table: null,
    said: [
      `${plural(met, 'card')} met, ${plural(reviews, 'time')} turned and judged in all. ${lasting} of them ${lasting === 1 ? 'lasts' : 'last'}: by the schedule’s estimate (FSRS), such a card would still be recalled nine times in ten after ${LASTING_DAYS} days without being seen. The learner judges each recall.`
    ]
  }
}

function gainSection({ parts }: LearningRecord, data: RecordData): SheetSection | null {
  if (parts.length === 0) return null
  const rows = parts.map(({ id, gain }) => {
    const { title = id, number = '' } = data.parts.find(part => part.id === id) ?? {}
    const { both, before, after, right, answered, guessed } = gain
    const missed = gain.ideas.filter(isMissed).length
    return [
      `${number} ${title}`.trim(),
      both > 0 ? `${before} of ${both}` : answered === 0 ? `${guessed} guessed` : '–',
      both > 0 ? `${after} of ${both}` : answered === 0 ? '–' : `${right} of ${answered}`,
      answered === 0 ? '–' : missed === 0 ? 'none' : plural(missed, 'idea')
    ]
  })
  return {
    id: 'gain',
    title: 'Before and after',
    table: { head: ['Part', 'Ideas right before', 'Right after', 'Still to learn'], rows },
    said: [
      'Before a part the learner guesses; after it the same ideas are asked in other words. First answers count. So few questions show a direction and no more.'
    ]
  }
}

function writtenSection({ drafts }: LearningRecord, { data, dayOf }: Setting): SheetSection | null {
  if (drafts.length === 0) return null
  const marked = (mark: DraftWritten['first']) =>
    mark === null ? '–' : `${mark.score} on ${shortDate(dayOf(mark.at))}`
  const rows = drafts
    .slice(0, DRAFTS)
    .map(draft => [
      titleOf(draft, data),
      marked(draft.first),
      draft.checks > 1 ? marked(draft.latest) : '–',
      String(draft.checks)
    ])
  const more = drafts.length - rows.length
  return {
    id: 'written',
    title: 'Written',
    table: { head: ['Draft', 'First grading, of 100', 'Latest', 'Gradings'], rows },
    said: more > 0 ? [`And ${plural(more, 'earlier draft')}.`] : []
  }
}

function practisedSection({ practice }: LearningRecord, { dayOf }: Setting): SheetSection | null {
  if (practice.length === 0) return null
  const rows = practice.map(({ drill, tasks, marked, right, last }) => [
    (Object.hasOwn(drills, drill) ? drills[drill] : undefined) ?? shortLine(drill, 60),
    String(tasks),
    marked === 0 ? '–' : `${right} of ${marked}`,
    shortDate(dayOf(last))
  ])
  return {
    id: 'practised',
    title: 'Practised',
    table: { head: ['Drill', 'Tasks', 'Right at once', 'Last'], rows },
    said: []
  }
}

/** What the writer calls a draft, else its brief, else its objective. */
function titleOf({ name, scenario, objective }: DraftWritten, { scenarios }: RecordData): string {
  const brief = scenarios.find(({ id }) => id === scenario)?.title ?? ''
  return [name, brief, objective].map(text => shortLine(text, 80)).find(text => text !== '') ?? 'Without a name'
}
