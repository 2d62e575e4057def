import type { LearningRecord } from '../../insight/learning-record.ts'
import type { Setting, Sheet } from './sheet.ts'

/**
 * A record as JSON, for whoever wants to count on with it: the figures as they are, moments as ISO 8601 in UTC, days as
 * dates. `{ "format": "cairn-record", "version": 1, "selfKept": true, … }`
 */
export function asJson(record: LearningRecord, { name, selfKept }: Sheet, { data, now }: Setting): string {
  const day = (number: number | null) => (number === null ? null : iso(number * 86_400_000).slice(0, 10))
  const mark = (given: { readonly at: number; readonly score: number } | null) =>
    given && { ...given, at: iso(given.at) }
  const titleIn = (list: readonly { readonly id: string; readonly title: string }[], id: string) =>
    list.find(each => each.id === id)?.title ?? id
  const { days, lessons, of, reviews, parts, drafts, practice } = record
  return `${JSON.stringify(
    {
      format: 'cairn-record',
      version: 1,
      selfKept: true,
      note: selfKept,
      course: data.title,
      writtenOut: iso(now),
      ...(name === '' ? {} : { name }),
      days: { count: days.count, first: day(days.first), last: day(days.last) },
      lessonsInCourse: of,
      lessons: lessons.map(lesson => ({
        ...lesson,
        title: titleIn(data.lessons, lesson.id),
        opened: lesson.opened === null ? null : iso(lesson.opened),
        done: lesson.done === null ? null : iso(lesson.done)
      })),
      reviews,
      parts: parts.map(({ id, gain }) => ({ id, title: titleIn(data.parts, id), ...gain })),
      drafts: drafts.map(({ at, first, latest, ...draft }) => ({
        ...draft,
        at: iso(at),
        first: mark(first),
        latest: mark(latest)
      })),
      practice: practice.map(({ last, ...drill }) => ({ ...drill, last: iso(last) }))
    },
    null,
    2
  )}\n`
}

const iso = (at: number) => new Date(at).toISOString()
