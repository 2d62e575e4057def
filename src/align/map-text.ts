import type { MapFinding } from './findings.ts'
import { linksOf, type OkrMap, teamObjectives } from './okr-map.ts'

/** What stands for an objective without words. */
export const UNWRITTEN = 'Not written yet'

/** The words of any objective of a map. */
export function wordsOn({ company, teams }: OkrMap, id: string): string {
  const objective = [...company, ...teams.flatMap(({ objectives }) => objectives)].find(each => each.id === id)
  return objective?.text.trim() || UNWRITTEN
}

/** What a finding says, and what to ask next. */
export function findingText(map: OkrMap, finding: MapFinding): { readonly says: string; readonly asks: string } {
  const words = `“${wordsOn(map, finding.of)}”`
  switch (finding.kind) {
    case 'orphan':
      return {
        says: `${words} serves no objective of the company.`,
        asks: 'Can the team finish the sentence “we do this so that …”? If not, does it belong to this quarter?'
      }
    case 'copy':
      return {
        says: `${words} repeats ${finding.at === 'objective' ? 'an objective' : 'a key result'} of the company word for word.`,
        asks: 'What will this team change, in words of its own, so that it comes true?'
      }
    case 'gap':
      return {
        says: `No team serves ${words}.`,
        asks: 'Which team could take it up? Or does the company say aloud that it waits?'
      }
  }
}

/** The map as Markdown, with who serves what and why. */
export function mapMarkdown(map: OkrMap, findings: readonly MapFinding[]): string {
  const line = (text: string) => text.replace(/\s+/g, ' ').trim() || UNWRITTEN
  const company = map.company.flatMap(({ text, keyResults }, at) => [
    `${at + 1}. ${line(text)}`,
    ...keyResults.map(result => `   - ${line(result)}`)
  ])
  const numberOf = (id: string) => map.company.findIndex(each => each.id === id) + 1
  const teams = map.teams.flatMap(({ name, objectives }) => [
    `## ${line(name)}`,
    '',
    ...objectives.flatMap(({ id, text, keyResults }) => [
      `- ${line(text)}`,
      ...keyResults.map(result => `  - ${line(result)}`),
      ...linksOf(map, id).map(({ to, so }) => {
        return `  - serves ${numberOf(to)}, ${line(wordsOn(map, to))}${so.trim() ? `: we do this so that ${line(so)}` : ''}`
      })
    ]),
    ''
  ])
  const found = findings.map(finding => `- ${findingText(map, finding).says}`)
  const parts = [`# ${line(map.name)}`, '', '## The company', '', ...company, '', ...teams]
  return [...parts, ...(found.length > 0 ? ['## To look at', '', ...found, ''] : [])].join('\n')
}

/** Objectives of teams as a number, for those who hear the map. */
export const countOf = (map: OkrMap): number => map.company.length + teamObjectives(map).length
