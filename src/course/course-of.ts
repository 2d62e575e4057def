import type { SampleMap } from '../align/sample.ts'
import type { ScoreCase } from '../drills/cases.ts'
import type { Course, Decks, Lesson, Scenario, Source, Term } from './course.ts'
import type { Outline } from './course-file.ts'
import type { LessonText } from './lesson-file.ts'
import type { LibraryOkr } from './library.ts'
import type { PartText } from './part-file.ts'

type Read = {
  readonly lessons: ReadonlyMap<string, LessonText>
  readonly parts: ReadonlyMap<string, PartText>
  readonly scenarios: readonly Scenario[]
  readonly sources: ReadonlyMap<string, Source>
  readonly terms: readonly Term[]
  readonly library: readonly LibraryOkr[]
  readonly decks: Decks
  readonly cases: readonly ScoreCase[]
  readonly maps: readonly SampleMap[]
}

/** The course from all that was read without a problem: everything numbered and in order. */
export function courseOf(
  outline: Outline,
  { lessons, parts: asked, scenarios, sources, terms, library, decks, cases, maps }: Read
): Course {
  const nothing: PartText = { intro: '', ideas: [] }
  const parts = outline.parts.map((part, index) => ({ ...part, number: index + 1, ...(asked.get(part.id) ?? nothing) }))
  const placed = parts.flatMap(part => {
    return part.lessons.flatMap((id, index): Lesson[] => {
      const lesson = lessons.get(id)
      if (lesson === undefined) return []
      const { renamedLine: _, ...own } = lesson
      return [{ ...own, number: `${part.number}.${index + 1}`, part: part.id }]
    })
  })
  const byName = new Intl.Collator('en').compare
  return {
    title: outline.title,
    parts,
    lessons: placed,
    scenarios: scenarios.toSorted((a, b) => byName(a.id, b.id)),
    terms: terms.toSorted((a, b) => byName(a.term, b.term)),
    sources: [...sources.values()],
    library,
    decks,
    cases,
    maps
  }
}
