import type { Judged } from '../grader/criterion.ts'
import type { Kind } from '../grader/report.ts'
import type { Entry, JudgedKeyResult } from './entry.ts'
import { examCriteria } from './exam-criterion.ts'
import type { ExamProblem } from './exam-problem.ts'
import { ExamYaml, type Fields, type Located, scalar, shown } from './exam-yaml.ts'
import { kinds } from './kind-table.ts'

/** An entry and the line it begins on. */
export type ReadEntry = { readonly entry: Entry; readonly line: number }
export type ExamFile = { readonly entries: readonly ReadEntry[]; readonly problems: readonly ExamProblem[] }

type FieldList = Readonly<Record<string, 'needed' | 'optional'>>
const ENTRY = {
  id: 'needed',
  cycle: 'optional',
  objective: 'needed',
  objectiveMissed: 'needed',
  objectiveUnsure: 'needed',
  keyResults: 'needed',
  missed: 'needed',
  unsure: 'needed',
  note: 'optional'
} as const
const KEY_RESULT = { text: 'needed', kind: 'needed', missed: 'needed', unsure: 'needed' } as const
const ABOUT: Readonly<Record<Judged, string>> = {
  objective: 'an objective',
  'key-result': 'a key result',
  draft: 'a set'
}

/**
 * Reads one file of the exam. An entry with a problem is left out; all problems of the file are told at once.
 * @param file its path from the project’s root, for messages
 */
export function readExamFile(text: string, file: string): ExamFile {
  const yaml = new ExamYaml(text, file)
  const { problems } = yaml
  if (problems.length > 0) return { entries: [], problems }
  const items = yaml.items(yaml.root)
  if (items === null) {
    yaml.report(1, 'the file is not a list of drafts.', 'Begin each draft with “- id: …” at the start of a line.')
    return { entries: [], problems }
  }
  const entries: ReadEntry[] = []
  for (const item of items) {
    const before = problems.length
    const entry = readEntry(yaml, item)
    if (problems.length === before && entry) entries.push({ entry, line: item.line })
  }
  return { entries, problems }
}

function readEntry(yaml: ExamYaml, item: Located): Entry | null {
  const found = fieldsOf(yaml, item, 'a draft', ENTRY)
  if (found === null) return null
  const optional = (name: 'cycle' | 'note') => {
    const field = found.fields.get(name)
    return field ? { [name]: textOf(yaml, field, name) } : {}
  }
  const objective = found.fields.get('objective')
  const keyResults = found.fields.get('keyResults')
  const isWithout = objective !== undefined && scalar(objective) === null
  const ofObjective = verdicts(yaml, found, 'objective', 'objectiveMissed', 'objectiveUnsure')
  if (isWithout && ofObjective.missed.length + ofObjective.unsure.length > 0)
    yaml.report(
      found.line,
      'the draft has no objective, and verdicts on it.',
      'Empty objectiveMissed and objectiveUnsure.'
    )
  const ofSet = verdicts(yaml, found, 'draft', 'missed', 'unsure')
  return {
    id: idOf(yaml, found),
    ...optional('cycle'),
    objective: isWithout || !objective ? null : textOf(yaml, objective, 'objective'),
    objectiveMissed: ofObjective.missed,
    objectiveUnsure: ofObjective.unsure,
    keyResults: keyResults ? keyResultsOf(yaml, keyResults) : [],
    ...ofSet,
    ...optional('note')
  }
}

function keyResultsOf(yaml: ExamYaml, field: Located): JudgedKeyResult[] {
  const items = yaml.items(field)
  if (items === null) {
    yaml.report(field.line, '“keyResults” is not a list.', 'Write each key result as “- text: …”, or [] for none.')
    return []
  }
  return items.flatMap(item => {
    const found = fieldsOf(yaml, item, 'a key result', KEY_RESULT)
    const text = found?.fields.get('text')
    const kind = found?.fields.get('kind')
    if (!found || !text || !kind) return []
    return {
      text: textOf(yaml, text, 'text'),
      kind: kindOf(yaml, kind),
      ...verdicts(yaml, found, 'key-result', 'missed', 'unsure')
    }
  })
}

/** The fields of a map that may have only those named and must have those needed. */
function fieldsOf(yaml: ExamYaml, item: Located, what: string, known: FieldList): Fields | null {
  const found = yaml.fields(item)
  const names = Object.keys(known)
  if (found === null) {
    yaml.report(item.line, `${what} is not a map of fields.`, `Give it the fields ${names.join(', ')}.`)
    return null
  }
  for (const [name, { line }] of found.fields)
    if (!Object.hasOwn(known, name))
      yaml.report(line, `${what} has an unknown field “${shown(name)}”.`, `Known here: ${names.join(', ')}.`)
  for (const name of names)
    if (known[name] === 'needed' && !found.fields.has(name))
      yaml.report(found.line, `${what} has no field “${name}”.`, `Add “${name}:”; a list of verdicts may be empty, [].`)
  return found
}

function idOf(yaml: ExamYaml, { fields }: Fields): string {
  const id = fields.get('id')
  const value = id ? scalar(id) : ''
  if (typeof value === 'string' && /^[a-z]+(?:-[a-z]+)*-\d{3,}$/.test(value)) return value
  if (id) yaml.report(id.line, `the id is “${shown(value)}”.`, 'Write the field of work and three digits: sales-012.')
  return ''
}

function textOf(yaml: ExamYaml, field: Located, name: string): string {
  const value = scalar(field)
  if (typeof value === 'string' && value.trim() !== '') return value
  const found = value === undefined ? 'not a text' : value === null || value === '' ? 'empty' : `a ${typeof value}`
  yaml.report(field.line, `“${name}” is ${found}.`, 'Write a text; "quotes" round it keep 2026 or true a text.')
  return ''
}

function kindOf(yaml: ExamYaml, field: Located): Kind {
  const value = scalar(field)
  const kind = kinds.find(each => each === value)
  if (kind !== undefined) return kind
  yaml.report(field.line, `there is no kind “${shown(value)}”.`, `Write one of ${kinds.join(', ')}.`)
  return 'unclear'
}

type Verdicts = { readonly missed: readonly string[]; readonly unsure: readonly string[] }

function verdicts(yaml: ExamYaml, { fields }: Fields, judges: Judged, missed: string, unsure: string): Verdicts {
  const seen = new Set<string>()
  const read = (name: string) => {
    const field = fields.get(name)
    if (field === undefined) return []
    const items = yaml.items(field)
    if (items === null)
      yaml.report(field.line, `“${name}” is not a list.`, 'Write [outcome, baseline], or [] for none.')
    return (items ?? []).flatMap(item => criterionOf(yaml, item, judges, name, seen))
  }
  return { missed: read(missed), unsure: read(unsure) }
}

function criterionOf(yaml: ExamYaml, item: Located, judges: Judged, list: string, seen: Set<string>): string[] {
  const id = String(scalar(item) ?? '')
  const fitting = examCriteria.filter(each => each.judges === judges).map(each => each.id)
  if (!fitting.includes(id)) {
    const known = examCriteria.find(each => each.id === id)
    const wrong = known ? `judges ${ABOUT[known.judges]}, not ${ABOUT[judges]}` : 'is not known'
    yaml.report(item.line, `the criterion “${shown(id)}” in “${list}” ${wrong}.`, `Known here: ${fitting.join(', ')}.`)
    return []
  }
  if (seen.has(id)) {
    yaml.report(item.line, `“${id}” is given twice, the second time in “${list}”.`, 'Keep one: missed or unsure.')
    return []
  }
  seen.add(id)
  return [id]
}
