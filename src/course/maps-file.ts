import { z } from 'zod'
import { findingsOf, type MapFinding } from '../align/findings.ts'
import type { Link } from '../align/okr-map.ts'
import { type SampleMap, wholeMap } from '../align/sample.ts'
import { isKebab, kebab } from './kebab.ts'
import { didYouMean } from './nearest.ts'
import { yamlText } from './yaml-text.ts'

type Report = (line: number, message: string, remedy: string) => void

const text = z.string().trim().min(1, 'empty')
const id = text.describe('The id is a short name in lower case with hyphens, kept for ever.')
const line = text.max(140, 'longer than 140 characters')
const keyResults = z.array(text).describe('Key results are a list, which may be empty: keyResults: [].')

const planted = z.strictObject({
  of: text.describe('Of is the id of the objective it is about.'),
  comment: text.describe('The comment is what you would say to the people of the map.')
})

const sampleFields = z.strictObject({
  id,
  title: text.max(60, 'longer than 60 characters').describe('The title says whose map it is, in 60 characters.'),
  about: text.describe('About is two sentences: who they are, and what troubles them.'),
  company: z
    .array(z.strictObject({ id, text: line, keyResults }))
    .min(3, 'fewer than three')
    .max(4, 'more than four')
    .describe('The company has three or four objectives; each has id, text and keyResults.'),
  teams: z
    .array(
      z.strictObject({
        id,
        name: text,
        objectives: z
          .array(
            z.strictObject({
              id,
              text: line,
              keyResults,
              serves: z
                .array(z.strictObject({ to: text, so: text, left: z.literal(true).optional() }))
                .optional()
                .describe('Serves is a list of what the objective is for; each has to and so. Leave it out for none.')
            })
          )
          .min(2, 'fewer than two')
          .max(3, 'more than three')
          .describe('A team has two or three objectives; each has id, text and keyResults.')
      })
    )
    .min(3, 'fewer than three')
    .max(4, 'more than four')
    .describe('Teams are a list of three or four; each has id, name and objectives.'),
  orphan: planted.describe('The orphan is the team objective that serves nothing, with your comment.'),
  copy: planted.describe('The copy is the team objective that repeats the company, with your comment.'),
  gap: planted.describe('The gap is the company objective that no team serves, with your comment.')
})

type Fields = z.infer<typeof sampleFields>
type Path = readonly PropertyKey[]

/** The companies to practise aligning on, from `maps.yaml`; none where it cannot be read. Every mistake is reported. */
export function readMaps(source: string, report: Report): readonly SampleMap[] {
  const schema = z.array(sampleFields).describe('The file is a list; each map begins with - id: a-short-name.')
  const yaml = yamlText(source, { schema, what: 'maps.yaml', firstLine: 1, report })
  if (yaml === null) return []
  const ids = new Map<string, number>()
  return yaml.value.map((fields, at) => {
    const lineOf = (path: Path) => yaml.lineOf([at, ...path])
    checkIds([{ id: fields.id, path: ['id'] }], ids, lineOf, report)
    checkIds(idsIn(fields), new Map(), lineOf, report)
    checkEnds(fields, lineOf, report)
    const sample = sampleOf(fields)
    checkPlanted(sample, lineOf, report)
    return sample
  })
}

function idsIn({ company, teams }: Fields): readonly { id: string; path: Path }[] {
  return [
    ...company.map(({ id }, at) => ({ id, path: ['company', at, 'id'] })),
    ...teams.flatMap(({ id, objectives }, at) => [
      { id, path: ['teams', at, 'id'] },
      ...objectives.map(({ id }, index) => ({ id, path: ['teams', at, 'objectives', index, 'id'] }))
    ])
  ]
}

function checkIds(
  all: readonly { id: string; path: Path }[],
  seen: Map<string, number>,
  lineOf: (path: Path) => number,
  report: Report
): void {
  for (const { id, path } of all) {
    const line = lineOf(path)
    const before = seen.get(id)
    if (!isKebab(id))
      report(line, `the id “${id}” is not in lower case with hyphens.`, `Write “${kebab(id) || 'a-short-name'}”.`)
    if (before !== undefined)
      report(line, `the id “${id}” is there twice, first on line ${before}.`, 'Give one of them another id.')
    else seen.set(id, line)
  }
}

function checkEnds({ company, teams }: Fields, lineOf: (path: Path) => number, report: Report): void {
  const ends = company.map(({ id }) => id)
  for (const [at, { objectives }] of teams.entries()) {
    for (const [index, { id, serves = [] }] of objectives.entries()) {
      for (const [place, { to }] of serves.entries()) {
        const line = lineOf(['teams', at, 'objectives', index, 'serves', place, 'to'])
        if (!ends.includes(to)) {
          const remedy = `${didYouMean(to, ends)}The company’s objectives are: ${ends.join(', ')}.`
          report(line, `“${id}” serves “${to}”, which is no objective of the company.`, remedy)
        } else if (serves.findIndex(other => other.to === to) < place)
          report(line, `“${id}” serves “${to}” twice.`, 'Delete one of the two, or join their reasons.')
      }
    }
  }
}

const kinds = ['orphan', 'copy', 'gap'] as const
const meaning: Readonly<Record<MapFinding['kind'], string>> = {
  orphan: 'a team objective without “serves”',
  copy: 'a team objective that repeats the company’s words',
  gap: 'a company objective that nothing serves'
}

/** Once every link is drawn, the map shows what was planted and nothing else. */
function checkPlanted(sample: SampleMap, lineOf: (path: Path) => number, report: Report): void {
  const findings = findingsOf(wholeMap(sample))
  for (const kind of kinds) {
    const found = findings.filter(each => each.kind === kind).map(({ of }) => of)
    const { of } = sample[kind]
    const there = found.length === 0 ? 'The map has none.' : `The map has: ${found.join(', ')}.`
    if (!found.includes(of))
      report(lineOf([kind, 'of']), `“${of}” is no ${kind} of this map.`, `Name ${meaning[kind]}. ${there}`)
    for (const other of found.filter(each => each !== of))
      report(lineOf([kind, 'of']), `“${other}” is a second ${kind}.`, `Plant one only, or let “${other}” be different.`)
  }
}

function sampleOf({ id, title, about, company, teams, orphan, copy, gap }: Fields): SampleMap {
  const drawn = (left: boolean): Link[] =>
    teams.flatMap(({ objectives }) =>
      objectives.flatMap(({ id: from, serves = [] }) =>
        serves.flatMap(link => ((link.left === true) === left ? [{ from, to: link.to, so: link.so }] : []))
      )
    )
  const map = {
    name: title,
    company,
    teams: teams.map(({ id, name, objectives }) => ({
      id,
      name,
      objectives: objectives.map(({ id, text, keyResults }) => ({ id, text, keyResults }))
    })),
    links: drawn(false)
  }
  return { id, title, about, map, left: drawn(true), orphan, copy, gap }
}
