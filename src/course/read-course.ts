import type { Question } from '../quiz/question.ts'
import type { Course } from './course.ts'
import { type Outline, readOutline } from './course-file.ts'
import { courseOf } from './course-of.ts'
import { checkEncoding } from './encoding.ts'
import { type ContentFile, filesById, type Reporter, readDecks, readLibrary, theFile } from './folder.ts'
import { checkFormerIds } from './former-questions.ts'
import { isKebab, kebab } from './kebab.ts'
import { type LessonText, readLesson } from './lesson-file.ts'
import { readMaps } from './maps-file.ts'
import { didYouMean } from './nearest.ts'
import type { Page } from './page.ts'
import { Pages } from './pages.ts'
import { type PartText, readPart } from './part-file.ts'
import { inOrder, type Problem } from './problem.ts'
import { questionsOf } from './questions-of.ts'
import { readScenario } from './scenario-file.ts'
import { readScores } from './scores-file.ts'
import { readSources } from './sources-file.ts'
import { tags } from './vocabulary.ts'

export type { ContentFile } from './folder.ts'

/** What the content may refer to outside its folder. */
export type Surroundings = {
  /** Addresses of the images there are, such as `/images/cairn.svg`. */
  readonly images: ReadonlySet<string>
  /** Ids of the grader's criteria. */
  readonly criteria: readonly string[]
  /** The folder the site is served from; `/` unless given. */
  readonly base?: string
}

/** The course, or every problem that keeps it from being one. */
export type Reading = { readonly course: Course | null; readonly problems: readonly Problem[] }

const COURSE = 'content/course.yaml'
const SOURCES = 'content/sources.yaml'
const SCORES = 'content/scores.yaml'
const MAPS = 'content/maps.yaml'

type Files = ReadonlyMap<string, ContentFile>

/** Reads the whole content folder. There is a course only where there are no problems; problems come by file and line. */
export function readCourse(files: readonly ContentFile[], { images, criteria, base = '/' }: Surroundings): Reading {
  const problems: Problem[] = []
  const reporter: Reporter = file => (line, message, remedy) => {
    problems.push({ file, line, message, remedy })
  }
  for (const { path, text } of files) checkEncoding(text, reporter(path))
  const [lessonFiles, scenarioFiles, partFiles] = [
    filesById(files, 'lessons', reporter),
    filesById(files, 'scenarios', reporter),
    filesById(files, 'parts', reporter)
  ]
  const [sourcesText, courseText] = [theFile(files, SOURCES, reporter), theFile(files, COURSE, reporter)]
  const sources = sourcesText === null ? null : readSources(sourcesText, reporter(SOURCES))
  const outline = courseText === null ? null : readOutline(courseText, new Set(lessonFiles.keys()), reporter(COURSE))
  const decks = readDecks(files, reporter)
  const cases = readWhereThere(files, SCORES, readScores, reporter)
  const scenarioIds = new Set(scenarioFiles.keys())
  const pages = new Pages({ base, here: '', images, sources, tags, scenarios: scenarioIds, decks, cases }, reporter)

  const lessons = readLessons(lessonFiles, outline, pages, reporter)
  const scenarios = [...scenarioFiles].flatMap(
    ([id, { path, text }]) => readScenario(text, pages.open({ id, kind: 'scenario', listed: null }, path)) ?? []
  )
  const parts = readParts(partFiles, outline, [...lessonFiles.keys()], pages)
  if (outline !== null) checkPartFiles(outline, partFiles, reporter)
  const library = readLibrary(files, criteria, reporter)
  const maps = readWhereThere(files, MAPS, readMaps, reporter)

  const { anchors, terms } = pages
  pages.checkLinks({
    lessons: new Map([...lessonFiles.keys()].map(id => [id, anchors.get(id) ?? null])),
    terms: new Set(terms.keys()),
    criteria: new Set(criteria),
    library: new Set(library.map(({ id }) => id)),
    parts: new Set(outline?.parts.map(({ id }) => id))
  })
  checkRenamed(lessons, lessonFiles, reporter)
  checkFormer(pages, lessons, parts)
  if (problems.length > 0 || outline === null || sources === null) return { course: null, problems: inOrder(problems) }
  const course = courseOf(outline, {
    lessons,
    parts,
    scenarios,
    sources,
    terms: [...terms.values()],
    library,
    // What could not be read was reported, so by now it was read.
    decks: { parts: decks.parts ?? [], kinds: decks.kinds ?? [] },
    cases: cases ?? [],
    maps: maps ?? []
  })
  return { course, problems: [] }
}

/** What a file holds that a course can be without. */
function readWhereThere<Held>(
  files: readonly ContentFile[],
  path: string,
  read: (text: string, report: Page['report']) => Held,
  reporter: Reporter
): Held | readonly [] {
  const file = files.find(each => each.path === path)
  return file === undefined ? [] : read(file.text, reporter(path))
}

/** The lessons in course order, as a term is marked from its definition on; then those the course forgot. */
function readLessons(files: Files, outline: Outline | null, pages: Pages, reporter: Reporter): Map<string, LessonText> {
  const lessons = new Map<string, LessonText>()
  const inCourse = new Set(outline?.parts.flatMap(part => part.lessons))
  for (const id of new Set([...inCourse, ...files.keys()])) {
    const file = files.get(id)
    if (file === undefined) continue
    const report = reporter(file.path)
    if (outline && !inCourse.has(id)) {
      report(1, `the lesson “${id}” is missing from content/course.yaml.`, `Add ${id} to the lessons of a part.`)
    }
    const pageFor = (listed: Page['listed']) => pages.open({ id, kind: 'lesson', listed }, file.path)
    const lesson = readLesson(file.text, { id, report, pageFor })
    if (lesson) lessons.set(id, lesson)
  }
  return lessons
}

/** What each part asks before and after it. A lesson that no part lists was reported, so it may be named by any. */
function readParts(
  files: Files,
  outline: Outline | null,
  lessonIds: readonly string[],
  pages: Pages
): Map<string, PartText> {
  const parts = new Map<string, PartText>()
  const inCourse = new Set(outline?.parts.flatMap(part => part.lessons))
  const unlisted = lessonIds.filter(id => !inCourse.has(id))
  for (const { id, lessons } of outline?.parts ?? []) {
    const file = files.get(id)
    const page = file && pages.open({ id, kind: 'part', listed: null }, file.path)
    const part = page && readPart(file.text, page, [...lessons, ...unlisted])
    if (part) parts.set(id, part)
  }
  return parts
}

/** No former id of a question may be that of another, or of a card. */
function checkFormer(
  { all }: Pages,
  lessons: ReadonlyMap<string, LessonText>,
  parts: ReadonlyMap<string, PartText>
): void {
  const asked = all.flatMap(({ page }) =>
    questionsOn(page, lessons, parts).map(question => {
      const line = page.questions.get(question.id.slice(page.id.length + 1)) ?? 1
      return { question, standing: { id: question.id, line, report: page.report } }
    })
  )
  const cards = all.flatMap(({ page }) => [...page.cards.keys()].map(id => `${page.id}/${id}`))
  checkFormerIds(asked, cards)
}

/** The questions of a page that was read. */
function questionsOn(
  { id, kind }: Page,
  lessons: ReadonlyMap<string, LessonText>,
  parts: ReadonlyMap<string, PartText>
): readonly Question[] {
  if (kind === 'lesson') return questionsOf({ blocks: lessons.get(id)?.blocks ?? [] })
  return kind === 'part' ? (parts.get(id)?.ideas ?? []).flatMap(({ before, after }) => [before, after]) : []
}

/** Every part has its file, and every file its part. */
function checkPartFiles(outline: Outline, files: ReadonlyMap<string, ContentFile>, reporter: Reporter): void {
  const ids = outline.parts.map(({ id }) => id)
  if (!ids.every(isKebab)) return
  for (const id of ids) {
    if (!files.has(id)) {
      const remedy = `Write content/parts/${id}.mdx; content/README.md shows what it holds.`
      reporter(COURSE)(outline.lineOf(id), `the part “${id}” asks nothing before and after it.`, remedy)
    }
  }
  for (const [id, { path }] of files) {
    if (ids.includes(id)) continue
    const remedy = `${didYouMean(id, ids)}Parts are: ${ids.join(', ')}.`
    reporter(path)(1, `there is no part “${id}” in content/course.yaml.`, remedy)
  }
}

/** A former id leads to one lesson only, and never to one that lives under that id. */
function checkRenamed(
  lessons: ReadonlyMap<string, LessonText>,
  files: ReadonlyMap<string, unknown>,
  reporter: Reporter
): void {
  const taken = new Map<string, string>()
  for (const { id, renamed, renamedLine } of lessons.values()) {
    const report = reporter(`content/lessons/${id}.mdx`)
    for (const old of renamed) {
      const other = files.has(old) ? old : taken.get(old)
      if (!isKebab(old))
        report(renamedLine, `the former id “${old}” is not in lower case with hyphens.`, `Write “${kebab(old)}”.`)
      if (other !== undefined) {
        report(
          renamedLine,
          `the former id “${old}” belongs to the lesson “${other}”.`,
          'Take it off this list: a learner’s history can lead to one lesson only.'
        )
      }
      taken.set(old, id)
    }
  }
}
