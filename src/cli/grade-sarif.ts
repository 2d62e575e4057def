import type { AnyCriterion } from '../grader/criterion.ts'
import { type ProfileName, rubric, version } from '../grader/rubric.ts'
import { readMarks } from '../text/marks.ts'
import { policyOf } from './criterion-policy.ts'
import type { Region } from './grade-lines.ts'
import { levelFor, type PlacedFinding } from './grade-place.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const index = new Map(rubric.map(({ criterion }, at) => [criterion.id, at]))

const JUDGED = { objective: 'objective', 'key-result': 'key result', draft: 'set of key results' } as const

/** The weak and better lines of a criterion; what a set lacks cannot be shown in one line. */
function examples(criterion: AnyCriterion): { weak: string; better: string }[] {
  if (criterion.judges === 'draft') return []
  return criterion.examples.map(({ bad, better }) => ({ weak: readMarks(bad).text, better }))
}

function rule(criterion: AnyCriterion, profile: ProfileName, site: string | null) {
  const { id, title, why, judges } = criterion
  const lines = examples(criterion)
  const plain = lines.map(({ weak, better }) => `Weak: ${weak}\nBetter: ${better}`)
  const marked = lines.map(({ weak, better }) => `- *Weak:* ${weak}\n  *Better:* ${better}`)
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${title.missed}.` },
    fullDescription: { text: why },
    help: { text: [why, ...plain].join('\n\n'), markdown: [why, marked.join('\n')].join('\n\n').trim() },
    ...(site === null ? {} : { helpUri: new URL(`criteria/${id}/`, site).href }),
    defaultConfiguration: { level: levelFor(policyOf(id, profile).severity) },
    properties: { tags: ['okr', JUDGED[judges]] }
  }
}

function location(uri: string, artifact: number, region: Region) {
  return { physicalLocation: { artifactLocation: { uri, index: artifact }, region } }
}

function result(placed: PlacedFinding, uri: string, artifact: number) {
  const { finding, level, part, region, more, replaces, fingerprint } = placed
  const { criterion, message, fix } = finding
  return {
    ruleId: criterion,
    ruleIndex: index.get(criterion) ?? -1,
    level,
    message: { text: fix === null ? message : `${message}\nTry: ${fix}` },
    locations: [{ ...location(uri, artifact, region), logicalLocations: [{ name: part, kind: 'text' }] }],
    ...(more.length === 0
      ? {}
      : { relatedLocations: more.map((each, at) => ({ id: at + 1, ...location(uri, artifact, each) })) }),
    partialFingerprints: { 'okrFinding/v1': fingerprint },
    ...(fix === null || replaces === null
      ? {}
      : {
          fixes: [
            {
              description: { text: 'Rewrite the line, then fill in the blanks.' },
              artifactChanges: [
                {
                  artifactLocation: { uri, index: artifact },
                  replacements: [{ deletedRegion: replaces, insertedContent: { text: fix } }]
                }
              ]
            }
          ]
        })
  }
}

/** What stands before the results of a SARIF 2.1.0 log: the tool, its rules, the files. */
export function sarifHead(uris: readonly string[], profile: ProfileName, site: string | null): string {
  const driver = {
    name: 'okr',
    fullName: 'Cairn’s OKR grader',
    version,
    ...(site === null ? {} : { informationUri: site }),
    rules: rubric.map(({ criterion }) => rule(criterion, profile, site))
  }
  const artifacts = uris.map(uri => ({ location: { uri }, roles: ['analysisTarget'] }))
  return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","artifacts":${JSON.stringify(artifacts)},"results":[`
}

/** The results of one report; each begins on a line of its own, the first of all without a comma. */
export function* sarifResults(
  findings: readonly PlacedFinding[],
  { uri, artifact, first }: { readonly uri: string; readonly artifact: number; readonly first: boolean }
): Generator<string> {
  for (const [at, each] of findings.entries())
    yield `${first && at === 0 ? '' : ','}\n${JSON.stringify(result(each, uri, artifact))}`
}

/** What ends the log. */
export const SARIF_END = '\n]}]}\n'
