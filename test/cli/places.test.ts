import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { grade } from '../../src/grader/grade.ts'
import { rubric } from '../../src/grader/rubric.ts'
import { okr } from './okr-process.ts'
import { sarif } from './sarif-shape.ts'

// Each starts a process, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'okr-places-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const OKRS = `# Team OKRs, Q3 2026

## Objective 1: Make mornings calm for parents 🚌

- [ ] **KR 1.1:** 🚌 Raise buses on time to 95% (Asha, 40%)
- KR 1.2: Improve quality

| Objective | Key result | Target |
|---|---|---|
| Be great: quickly, 100% | Launch the app | |
`
mkdirSync(join(folder, 'team notes'))
writeFileSync(join(folder, 'team notes/okrs.md'), OKRS)
writeFileSync(
  join(folder, 'b.md'),
  'O: Make mornings calm for parents\r\nKR1: Improve quality\r\nKR2: Improve\r\n  speed\r\n'
)
const JSON_TEXT = '[{"objective": null,\n "keyResults": ["Raise \\"on\\u0020time\\" to 95%", "Improve quality"]}]'
writeFileSync(join(folder, 'c.json'), JSON_TEXT)
const LINES = '\n{"objective": null, "keyResults": ["Improve quality"]}\n'
writeFileSync(join(folder, 'd.jsonl'), LINES)

async function sarifOf(...args: string[]) {
  const { code, out, err } = await okr(['grade', '--format', 'sarif', ...args], { cwd: folder })
  expect(err).toBe('')
  expect(code).toBe(0)
  return sarif.parse(JSON.parse(out)).runs[0]
}

type Region = { startLine: number; startColumn: number; endLine: number; endColumn: number }

function wordsAt(text: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  const lines = text.split('\n').slice(startLine - 1, endLine)
  const last = lines.pop() ?? ''
  return [...lines, last.slice(0, endColumn - 1)].join('\n').slice(startColumn - 1)
}

describe('SARIF', () => {
  test('has the shape of its schema, and a rule for every criterion', async () => {
    const { tool } = await sarifOf('team notes/okrs.md')
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(rubric.map(({ criterion }) => criterion.id))
    expect(tool.driver.rules.some(({ helpUri }) => helpUri !== undefined)).toBe(false)
  })

  test('leads to the pages of a site whose address is given', async () => {
    const { tool } = await sarifOf('b.md', '--site', 'https://example.org/okrs')
    expect(tool.driver.informationUri).toBe('https://example.org/okrs/')
    expect(tool.driver.rules[0]?.helpUri).toBe(`https://example.org/okrs/criteria/${rubric[0]?.criterion.id}/`)
  })

  test('puts every finding on the words it is about, in UTF-16 columns', async () => {
    const { results, columnKind } = await sarifOf('team notes/okrs.md')
    expect(columnKind).toBe('utf16CodeUnits')
    const found = results.map(({ ruleId, locations: [at] }) => [
      ruleId,
      wordsAt(OKRS, at?.physicalLocation.region ?? { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 })
    ])
    expect(found).toContainEqual(['baseline', '95%'])
    expect(found).toContainEqual(['measurable', 'Improve quality'])
    expect(found).toContainEqual(['measurable', 'Launch the app'])
    expect(
      results.every(({ locations: [at] }) => at?.physicalLocation.artifactLocation.uri === 'team%20notes/okrs.md')
    ).toBe(true)
  })

  test('says blockers and majors as errors, minors as warnings, advice and questions as notes', async () => {
    const { results } = await sarifOf('team notes/okrs.md', 'b.md')
    const report = grade({
      objective: 'Make mornings calm for parents',
      keyResults: ['Improve quality', 'Improve speed']
    })
    const expected = [
      ...(report.objective?.findings ?? []),
      ...report.keyResults.flatMap(({ findings }) => findings),
      ...report.findings
    ]
      .filter(({ verdict }) => verdict !== 'met')
      .map(({ criterion, verdict, severity }) => [
        criterion,
        verdict === 'unsure' || severity === 'advice' ? 'note' : severity === 'minor' ? 'warning' : 'error'
      ])
    expect(
      results
        .filter(({ locations: [at] }) => at?.physicalLocation.artifactLocation.index === 1)
        .map(({ ruleId, level }) => [ruleId, level])
    ).toEqual(expected)
  })

  test('offers a rewrite where the text stands in one piece, and only there', async () => {
    const { results } = await sarifOf('b.md')
    const fixes = results.flatMap(({ fixes: all = [] }) => all.flatMap(({ artifactChanges }) => artifactChanges))
    const regions = fixes.flatMap(({ replacements }) =>
      replacements.map(({ deletedRegion }) => deletedRegion.startLine)
    )
    expect(regions).toContain(2)
    expect(regions).not.toContain(3)
    expect(results.some(({ message }) => message.text.includes('Try: Improve speed'))).toBe(true)
  })

  test('spans the lines of a wrapped text', async () => {
    const { results } = await sarifOf('b.md')
    expect(results.map(({ locations: [at] }) => at?.physicalLocation.region)).toContainEqual({
      startLine: 3,
      startColumn: 6,
      endLine: 4,
      endColumn: 8
    })
  })

  test('finds the texts of JSON and JSON Lines, escapes and all', async () => {
    const { results } = await sarifOf('c.json', 'd.jsonl')
    const words = (index: number, text: string) =>
      results.flatMap(({ locations: [place] }) => {
        const { artifactLocation, region } = place?.physicalLocation ?? {}
        return artifactLocation?.index === index && region ? [wordsAt(text, region)] : []
      })
    expect(words(0, JSON_TEXT)).toEqual(expect.arrayContaining(['95%', 'Improve quality']))
    expect(new Set(words(1, LINES))).toEqual(new Set(['Improve quality']))
  })

  test('recognises a finding again that has moved, and tells different ones apart', async () => {
    writeFileSync(join(folder, 'moved.md'), `Hi all,\n\n${OKRS}`)
    const prints = ({ results }: Awaited<ReturnType<typeof sarifOf>>) =>
      results.map(({ partialFingerprints }) => partialFingerprints['okrFinding/v1'])
    const { code, out } = await okr(['grade', '--format', 'sarif', 'moved.md'], { cwd: folder })
    expect(code).toBe(0)
    const before = prints(await sarifOf('team notes/okrs.md'))
    expect(prints(sarif.parse(JSON.parse(out)).runs[0])).toEqual(before)
    expect(new Set(before).size).toBe(before.length)
  })

  test('is a log without results where nothing is to be mended', async () => {
    writeFileSync(join(folder, 'empty.json'), '[]')
    expect((await sarifOf('empty.json')).results).toEqual([])
  })

  test('names a file outside the working directory by its address', async () => {
    const path = join(folder, 'b.md')
    const { out } = await okr(['grade', '--format', 'sarif', path], { cwd: join(folder, 'team notes') })
    expect(sarif.parse(JSON.parse(out)).runs[0].artifacts[0]?.location.uri).toBe(pathToFileURL(path).href)
  })
})

describe('GitHub commands', () => {
  const COMMAND =
    /^::(error|warning|notice) file=([^,:]+),line=(\d+),(?:col=(\d+),endColumn=(\d+)|endLine=(\d+)),title=([^,:]+)::(.+)$/

  test('name file, line and columns, one a line', async () => {
    const { code, out, err } = await okr(['grade', '--format', 'github', 'team notes/okrs.md', 'b.md'], { cwd: folder })
    expect([code, err]).toEqual([0, ''])
    const lines = out.trimEnd().split('\n')
    expect(lines.filter(line => !COMMAND.test(line))).toEqual([])
    const baseline = lines.find(line => line.includes('(baseline)'))
    const [, level, file, line, col, end] = COMMAND.exec(baseline ?? '') ?? []
    expect([level, file, line]).toEqual(['warning', 'team notes/okrs.md', '5'])
    expect(OKRS.split('\n')[4]?.slice(Number(col) - 1, Number(end))).toBe('95%')
    expect(lines.some(each => each.includes('line=3,endLine=4,'))).toBe(true)
  })

  test('escape what would end them', async () => {
    writeFileSync(join(folder, 'odd,name: 100%.md'), 'O: Be great\nKR1: Raise a%3A, b:: to 95%\n')
    const { out } = await okr(['grade', '--format', 'github', 'odd,name: 100%.md'], { cwd: folder })
    expect(out).toContain('file=odd%2Cname%3A 100%25.md,line=')
    expect(out).toContain('95%25')
    expect(
      out
        .trimEnd()
        .split('\n')
        .every(line => /^::\w+ /.test(line))
    ).toBe(true)
  })
})

describe('several files', () => {
  test('are graded in their order, each report with its file', async () => {
    const list = await okr(['grade', '--format', 'json', 'b.md', 'c.json'], { cwd: folder })
    const lines = await okr(['grade', '--format', 'jsonl', 'b.md', 'c.json'], { cwd: folder })
    const names = (reports: { file: string }[]) => reports.map(({ file }) => file)
    expect(names(JSON.parse(list.out))).toEqual(['b.md', 'c.json'])
    expect(
      names(
        lines.out
          .trimEnd()
          .split('\n')
          .map(line => JSON.parse(line))
      )
    ).toEqual(['b.md', 'c.json'])
    for (const format of ['pretty', 'markdown']) {
      const { out } = await okr(['grade', '--format', format, 'b.md', 'c.json'], { cwd: folder })
      expect(out.indexOf('b.md')).toBeGreaterThan(-1)
      expect(out.indexOf('c.json')).toBeGreaterThan(out.indexOf('b.md'))
    }
  })

  test('print nothing where one of them cannot be used', async () => {
    for (const bad of ['missing.md', 'team notes']) {
      const { code, out, err } = await okr(['grade', 'b.md', bad], { cwd: folder })
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(bad)
    }
  })

  test('may include the standard input, and are read once each', async () => {
    const { out } = await okr(['grade', '--format', 'jsonl', 'b.md', '-', 'b.md'], { cwd: folder, input: 'O: Calm' })
    expect(
      out
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).file)
    ).toEqual(['b.md', 'stdin'])
  })

  test('fall below a score together', async () => {
    const { code } = await okr(['grade', '--min-score', '99', 'b.md', 'c.json'], { cwd: folder })
    expect(code).toBe(1)
  })
})
