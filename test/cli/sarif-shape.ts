import { z } from 'zod'

// The part of the SARIF 2.1.0 schema (OASIS, errata 01) that the grader writes; what it does not list is refused.
const text = z.string().min(1)
const uri = z.string().regex(/^(?:file:\/\/\/)?[\w\-.~%/!$&'()*+,;=:@]+$/)
const message = z.strictObject({ text })
const index = z.int().min(0)
const position = z.int().min(1)

const region = z
  .strictObject({ startLine: position, startColumn: position, endLine: position, endColumn: position })
  .refine(
    ({ startLine, startColumn, endLine, endColumn }) =>
      endLine > startLine || (endLine === startLine && endColumn >= startColumn),
    'a region ends behind its start'
  )
const artifactLocation = z.strictObject({ uri, index })
const physicalLocation = z.strictObject({ artifactLocation, region })
const level = z.enum(['none', 'note', 'warning', 'error'])

const rule = z.strictObject({
  id: text,
  name: z.string().regex(/^[A-Z][A-Za-z]+$/),
  shortDescription: message,
  fullDescription: message,
  help: z.strictObject({ text, markdown: text }),
  helpUri: z.url().optional(),
  defaultConfiguration: z.strictObject({ level }),
  properties: z.strictObject({ tags: z.array(text).min(1) })
})

const fix = z.strictObject({
  description: message,
  artifactChanges: z
    .array(
      z.strictObject({
        artifactLocation,
        replacements: z.array(z.strictObject({ deletedRegion: region, insertedContent: message })).min(1)
      })
    )
    .min(1)
})

const result = z.strictObject({
  ruleId: text,
  ruleIndex: index,
  level,
  message,
  locations: z
    .array(z.strictObject({ physicalLocation, logicalLocations: z.array(z.strictObject({ name: text, kind: text })) }))
    .min(1),
  relatedLocations: z.array(z.strictObject({ id: z.int().min(1), physicalLocation })).optional(),
  partialFingerprints: z.record(text, text),
  fixes: z.array(fix).optional()
})

const run = z
  .strictObject({
    tool: z.strictObject({
      driver: z.strictObject({
        name: text,
        fullName: text,
        version: text,
        informationUri: z.url().optional(),
        rules: z.array(rule).min(1)
      })
    }),
    columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
    artifacts: z.array(
      z.strictObject({ location: z.strictObject({ uri }), roles: z.array(z.enum(['analysisTarget'])) })
    ),
    results: z.array(result)
  })
  .refine(
    ({ tool, results }) => results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId),
    'an index leads to its rule'
  )
  .refine(
    ({ artifacts, results }) =>
      results.every(({ locations }) =>
        locations.every(
          ({ physicalLocation: { artifactLocation: at } }) => artifacts[at.index]?.location.uri === at.uri
        )
      ),
    'an index leads to its file'
  )

/** A SARIF 2.1.0 log as the grader writes it. */
export const sarif = z.strictObject({ $schema: z.url(), version: z.literal('2.1.0'), runs: z.tuple([run]) })
