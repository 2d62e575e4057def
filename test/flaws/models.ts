import { readFileSync } from 'node:fs'
import { examFiles, examOf } from '../../src/exam/read-exam.ts'
import { rubric } from '../../src/grader/rubric.ts'
import type { Draft } from '../../src/okr/draft.ts'
import { projectFiles } from '../project/files.ts'

/** The model answers of the scenarios. */
function answers(): Draft[] {
  return projectFiles()
    .filter(path => /^content\/scenarios\/.*\.mdx$/.test(path))
    .map(path => {
      const source = readFileSync(path, 'utf8')
      const block = /<Okr[\s\S]*?<\/Okr>/.exec(source)?.[0] ?? ''
      return {
        objective: /\*\*Objective:\*\* (.*)/.exec(block)?.[1] ?? null,
        keyResults: [...block.matchAll(/^- (.*)$/gm)].map(found => found[1] ?? ''),
        cycle: /^cycle: (.*)$/m.exec(source)?.[1] ?? ''
      }
    })
}

/** The open drafts of the exam in which people found nothing to mend, and two key results or more. */
function passed(): Draft[] {
  return examOf(examFiles('.').filter(({ path }) => !path.includes('held-out')))
    .open.filter(
      ({ objective, objectiveMissed, keyResults, missed }) =>
        objective !== null &&
        keyResults.length > 1 &&
        [objectiveMissed, missed, ...keyResults.map(each => each.missed)].every(each => each.length === 0)
    )
    .map(({ objective, keyResults, cycle }) => ({
      objective,
      keyResults: keyResults.map(({ text }) => text),
      ...(cycle === undefined ? {} : { cycle })
    }))
}

/** The better drafts that the criteria of sets show. */
function shown(): Draft[] {
  return rubric
    .flatMap(({ criterion }) =>
      criterion.judges === 'draft' ? criterion.examples.map(({ better }): Draft => ({ cycle: 'Q3', ...better })) : []
    )
    .filter(({ objective, keyResults }) => objective !== null && keyResults.length > 1)
}

/** OKRs that are good as they stand. */
export const models: readonly Draft[] = [...answers(), ...passed(), ...shown()]
