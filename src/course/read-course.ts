import { type DeckName, deckNames } from '../drills/decks.ts'
import type { Statement } from '../drills/sort.ts'
import type { Question } from '../quiz/question.ts'
import type { Course, Term } from './course.ts'
import { type Outline, readOutline } from './course-file.ts'
import { courseOf } from './course-of.ts'
import { isDeck, readDeckFile } from './deck-file.ts'
import { checkEncoding } from './encoding.ts'
import { checkFormerIds } from './former-questions.ts'
import { isKebab, kebab } from './kebab.ts'
import { type LessonText, readLesson } from './lesson-file.ts'
import { functions, type LibraryOkr } from './library.ts'
import { isFunction, readLibraryFile } from './library-file.ts'
import { deadLink, type Places } from './links.ts'
import { readMaps } from './maps-file.ts'
import { didYouMean } from './nearest.ts'
import type { Page } from './page.ts'
import { type PartText, readPart } from './part-file.ts'
import { inOrder, type Problem } from './problem.ts'
import { questionsOf } from './questions-of.ts'
import { readScenario } from './scenario-file.ts'
import { readScores } from './scores-file.ts'
import { readSources } from './sources-file.ts'
import { type TermIndex, termMarker } from './terms-in-text.ts'
import { tags } from './vocabulary.ts'

/** A file of the content folder. */
export type ContentFile = {
  /** From the project's root: `content/lessons/objectives.mdx`. */
  readonly path: string
  readonly text: string
}

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

type Reporter = (file: string) => Page['report']

/** Reads the whole content folder. There is a course only where there are no problems; problems come by file and line. */
export function readCourse(files: readonly ContentFile[], { images, criteria, base = '/' }: Surroundings): Reading {
  const problems: Problem[] = []
  const reporter: Reporter = file => (line, message, remedy) => {
    problems.push({ file, line, message, remedy })
  }
  for (const { path, text } of files) checkEncoding(text, reporter(path))
  const lessonFiles = filesById(files, 'lessons', reporter)
  const scenarioFiles = filesById(files, 'scenarios', reporter)
  const partFiles = filesById(files, 'parts', reporter)
  const [sourcesText, courseText] = [theFile(files, SOURCES, reporter), theFile(files, COURSE, reporter)]
  const sources = sourcesText === null ? null : readSources(sourcesText, reporter(SOURCES))
  const outline = courseText === null ? null : readOutline(courseText, new Set(lessonFiles.keys()), reporter(COURSE))
  const decks = readDecks(files, reporter)
  const scores = files.find(({ path }) => path === SCORES)
  const cases = scores === undefined ? [] : readScores(scores.text, reporter(SCORES))
  const site = { base, here: '', images, sources, tags, scenarios: new Set(scenarioFiles.keys()), decks, cases }
  const index: TermIndex = new Map()
  const terms = new Map<string, { term: Term; place: string }>()
  const pages: { file: string; page: Page }[] = []
  const open = (own: Pick<Page, 'id' | 'kind' | 'listed'>, file: string): Page => {
    const [report, marker, anchors] = [reporter(file), termMarker(index), new Set<string>()]
    const define: Page['define'] = (term, line) => {
      const before = terms.get(term.id)
      if (before) {
        const remedy = 'Keep one definition; give a different term its own id="…".'
        return report(line, `the term “${term.term}” is defined in ${before.place} already.`, remedy)
      }
      terms.set(term.id, { term, place: `${file}:${line}` })
      anchors.add(`definition-${term.id}`)
      marker.learn(term)
    }
    const empty = {
      cited: new Set<string>(),
      links: [],
      questions: new Map(),
      cards: new Map(),
      headings: new Map(),
      speakers: new Set<string>()
    }
    const page: Page = { ...site, ...own, ...empty, anchors, terms: marker, define, report }
    pages.push({ file, page })
    return page
  }

  const lessons = new Map<string, LessonText>()
  const inCourse = new Set(outline?.parts.flatMap(part => part.lessons))
  // In course order, as a term is marked from its definition on.
  for (const id of new Set([...inCourse, ...lessonFiles.keys()])) {
    const file = lessonFiles.get(id)
    if (file === undefined) continue
    const report = reporter(file.path)
    if (outline && !inCourse.has(id)) {
      report(1, `the lesson “${id}” is missing from content/course.yaml.`, `Add ${id} to the lessons of a part.`)
    }
    const lesson = readLesson(file.text, {
      id,
      report,
      pageFor: listed => open({ id, kind: 'lesson', listed }, file.path)
    })
    if (lesson) lessons.set(id, lesson)
  }
  const scenarios = [...scenarioFiles].flatMap(([id, { path, text }]) => {
    return readScenario(text, open({ id, kind: 'scenario', listed: null }, path)) ?? []
  })

  const parts = new Map<string, PartText>()
  // A lesson that no part lists was reported above, so it may be named by any.
  const unlisted = [...lessonFiles.keys()].filter(id => !inCourse.has(id))
  for (const { id, lessons: own } of outline?.parts ?? []) {
    const file = partFiles.get(id)
    const part = file && readPart(file.text, open({ id, kind: 'part', listed: null }, file.path), [...own, ...unlisted])
    if (part) parts.set(id, part)
  }
  if (outline !== null) checkPartFiles(outline, partFiles, reporter)

  const library = readLibrary(files, criteria, reporter)
  const mapsFile = files.find(({ path }) => path === MAPS)
  const maps = mapsFile === undefined ? [] : readMaps(mapsFile.text, reporter(MAPS))

  const anchors = new Map(pages.flatMap(({ page }) => (page.kind === 'lesson' ? [[page.id, page.anchors]] : [])))
  const places: Places = {
    lessons: new Map([...lessonFiles.keys()].map(id => [id, anchors.get(id) ?? null])),
    terms: new Set(terms.keys()),
    criteria: new Set(criteria),
    library: new Set(library.map(({ id }) => id)),
    parts: new Set(outline?.parts.map(({ id }) => id))
  }
  for (const { file, page } of pages) {
    for (const link of page.links) {
      const dead = deadLink(link, places, images)
      if (dead) reporter(file)(link.line, dead.message, dead.remedy)
    }
  }
  checkRenamed(lessons, lessonFiles, reporter)
  const asked = pages.flatMap(({ page }) =>
    questionsOn(page, lessons, parts).map(question => {
      const line = page.questions.get(question.id.slice(page.id.length + 1)) ?? 1
      return { question, standing: { id: question.id, line, report: page.report } }
    })
  )
  const cards = pages.flatMap(({ page }) => [...page.cards.keys()].map(id => `${page.id}/${id}`))
  checkFormerIds(asked, cards)
  if (problems.length > 0 || outline === null || sources === null) return { course: null, problems: inOrder(problems) }
  // What could not be read was reported, so by now it was read.
  const statements = { parts: decks.parts ?? [], kinds: decks.kinds ?? [] }
  const definitions = [...terms.values()].map(({ term }) => term)
  return {
    course: courseOf(outline, {
      lessons,
      parts,
      scenarios,
      sources,
      terms: definitions,
      library,
      decks: statements,
      cases: cases ?? [],
      maps
    }),
    problems: []
  }
}

/** A file the course cannot be without; null where it is missing or empty, which is reported. */
function theFile(files: readonly ContentFile[], path: string, reporter: Reporter): string | null {
  const file = files.find(each => each.path === path)
  if (file !== undefined && file.text.trim() !== '') return file.text
  const message = file === undefined ? 'the file is missing.' : 'the file is empty.'
  reporter(path)(1, message, 'content/README.md shows what it holds.')
  return null
}

/** The `.mdx` files of a folder by the id their name is, in alphabetical order. */
function filesById(files: readonly ContentFile[], folder: string, reporter: Reporter): Map<string, ContentFile> {
  const found = new Map<string, ContentFile>()
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!file.path.startsWith(`content/${folder}/`)) continue
    const name = file.path.slice(`content/${folder}/`.length)
    const id = name.replace(/\.mdx$/, '')
    if (id === name)
      reporter(file.path)(1, `“${name}” does not end in “.mdx”.`, 'Rename it, or move it to another folder.')
    else if (!isKebab(id)) {
      const remedy = `Name it ${kebab(id) || 'a-short-name'}.mdx, directly in content/${folder}/.`
      reporter(file.path)(1, `the file name “${name}” is not in lower case with hyphens.`, remedy)
    } else found.set(id, file)
  }
  return found
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

/** The entries of every field, in the order of fields and of their files. */
function readLibrary(
  files: readonly ContentFile[],
  criteria: readonly string[],
  reporter: Reporter
): readonly LibraryOkr[] {
  const ids = new Map<string, string>()
  const fields = Object.keys(functions)
  const found = files.flatMap(({ path, text }) => {
    if (!path.startsWith('content/library/')) return []
    const name = path.slice('content/library/'.length)
    const field = name.replace(/\.yaml$/, '')
    if (field !== name && isFunction(field)) return [{ field, path, text }]
    const remedy = `${didYouMean(
      name,
      fields.map(each => `${each}.yaml`)
    )}Fields are: ${fields.join(', ')}.`
    reporter(path)(1, `“${name}” is not named after a field of the library.`, remedy)
    return []
  })
  return found
    .toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field))
    .flatMap(({ field, path, text }) =>
      readLibraryFile(text, { function: field, criteria, ids, file: path, report: reporter(path) })
    )
}

/** The statements of every deck. A file that is no deck is reported. */
function readDecks(files: readonly ContentFile[], reporter: Reporter): Page['decks'] {
  const [ids, texts] = [new Map<string, string>(), new Map<string, string>()]
  const found: Record<DeckName, readonly Statement[] | null> = { parts: [], kinds: [] }
  for (const { path, text } of files) {
    if (!path.startsWith('content/sort/')) continue
    const name = path.slice('content/sort/'.length)
    const deck = name.replace(/\.yaml$/, '')
    if (deck !== name && isDeck(deck)) {
      found[deck] = readDeckFile(text, { deck, file: path, ids, texts, report: reporter(path) })
      continue
    }
    const known = deckNames.map(each => `${each}.yaml`)
    reporter(path)(
      1,
      `“${name}” is not named after a deck.`,
      `${didYouMean(name, known)}Decks are: ${known.join(', ')}.`
    )
  }
  return found
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
