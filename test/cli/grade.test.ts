import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { grade } from '../../src/grader/grade.ts'
import type { Draft } from '../../src/okr/draft.ts'
import { okr } from './okr-process.ts'

// Each starts a process, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'okr-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const TEXT = 'Objective: Make mornings calm\nKR1: Raise buses on time from 80% to 95% by June\nKR2: Launch the app\n'
const DRAFT = {
  objective: 'Make mornings calm',
  keyResults: ['Raise buses on time from 80% to 95% by June', 'Launch the app']
}
const JSON_TEXT = JSON.stringify(DRAFT)
/** The report as it is promised to other programs: which reason was given stays inside. */
const promised = (draft: Draft): unknown =>
  JSON.parse(JSON.stringify(grade(draft), (key, value) => (key === 'reason' ? undefined : value)))
const REPORT = promised(DRAFT)

const FINDING = ['criterion', 'fix', 'message', 'severity', 'spans', 'verdict']
const KEYS = {
  report: ['findings', 'keyResults', 'objective', 'rubric', 'score'],
  objective: ['findings', 'score', 'text'],
  keyResult: ['findings', 'kind', 'measure', 'score', 'text'],
  measure: ['baseline', 'deadline', 'direction', 'metric', 'target', 'unit']
}

describe('what comes out', () => {
  test('is the grader’s report, word for word', async () => {
    const { code, out, err } = await okr(['grade', '--format', 'json'], { input: TEXT })
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(JSON.parse(out)).toEqual(REPORT)
  })

  test('has the documented keys and no others, null where nothing is known', async () => {
    const { out } = await okr(['grade', '--format', 'jsonl'], { input: TEXT })
    const report = JSON.parse(out)
    const keys = (value: object) => Object.keys(value).toSorted()
    expect(keys(report)).toEqual(KEYS.report)
    expect(keys(report.objective)).toEqual(KEYS.objective)
    for (const keyResult of report.keyResults) {
      expect(keys(keyResult)).toEqual(KEYS.keyResult)
      expect(keys(keyResult.measure)).toEqual(KEYS.measure)
    }
    const parts = [report, report.objective, ...report.keyResults]
    for (const finding of parts.flatMap(part => part.findings)) expect(keys(finding)).toEqual(FINDING)
  })

  test('is one object for one object, a list for a list', async () => {
    const one = await okr(['grade', '--format', 'json'], { input: JSON_TEXT })
    const many = await okr(['grade', '--format', 'json'], { input: `[${JSON_TEXT}]` })
    const none = await okr(['grade', '--format', 'json'], { input: '[]' })
    expect(JSON.parse(one.out)).toEqual(REPORT)
    expect(JSON.parse(many.out)).toEqual([REPORT])
    expect(none.out).toBe('[]\n')
  })

  test('is one line for each line, in order', async () => {
    const drafts = Array.from({ length: 50 }, (_, at) => ({ objective: `Calm morning ${at}`, keyResults: [] }))
    const input = drafts.map(draft => JSON.stringify(draft)).join('\n')
    const { out } = await okr(['grade', '--from', 'jsonl', '--format', 'jsonl'], { input })
    const lines = out.trimEnd().split('\n')
    expect(lines.map(line => JSON.parse(line).objective.text)).toEqual(drafts.map(({ objective }) => objective))
  })

  test('passes a cycle on to the grader', async () => {
    const draft = { ...DRAFT, cycle: 'Q3 2026' }
    const { out } = await okr(['grade', '--format', 'json'], { input: JSON.stringify(draft) })
    expect(JSON.parse(out)).toEqual(promised(draft))
  })

  test('grades a lone key result and a lone objective', async () => {
    const keyResult = await okr(['grade', '--format', 'json'], { input: 'Raise buses on time from 80% to 95%' })
    const objective = await okr(['grade', '--format', 'json'], { input: '{"objective": "Calm", "keyResults": []}' })
    expect(JSON.parse(keyResult.out).objective).toBeNull()
    expect(JSON.parse(objective.out).keyResults).toEqual([])
  })

  test('puts findings before the score in a terminal’s text, without colour in a pipe', async () => {
    const { out } = await okr(['grade'], { input: TEXT })
    expect(out).toContain('Launch the app')
    expect(out.indexOf('Key result 2')).toBeLessThan(out.lastIndexOf('Score'))
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^Score [\d.]+ of 100/)
    expect(out).not.toContain('\u001b')
  })

  test('is Markdown where asked for', async () => {
    const { out } = await okr(['grade', '--format', 'markdown'], { input: TEXT })
    expect(out).toMatch(/^## OKR review\n/)
    expect(out).toContain('> Launch the app')
  })

  test('keeps control characters of the input away from the terminal', async () => {
    const { out } = await okr(['grade'], { input: 'KR: Raise \u001b[31mred\u0007 from 1 to 2' })
    for (const sign of ['\u0007', '\u001b']) expect(out).not.toContain(sign)
  })
})

describe('what goes in', () => {
  test('may be a file, whose name says what it is', async () => {
    for (const path of [
      file('a.json', JSON_TEXT),
      file('a.jsonl', `${JSON_TEXT}\n`),
      file('a.md', TEXT),
      file('a', TEXT)
    ]) {
      const { code, out } = await okr(['grade', path, '--format', 'jsonl'])
      expect(code).toBe(0)
      expect(JSON.parse(out)).toEqual(REPORT)
    }
  })

  test('is guessed where it has no name', async () => {
    for (const input of [JSON_TEXT, JSON.stringify(DRAFT, null, 2), `\n${JSON_TEXT}\n`, `[${JSON_TEXT}]`, TEXT]) {
      const { out } = await okr(['grade', '-', '--format', 'jsonl'], { input })
      expect(JSON.parse(out)).toEqual(REPORT)
    }
    const { out } = await okr(['grade', '--format', 'jsonl'], { input: `${JSON_TEXT}\n${JSON_TEXT}\n` })
    expect(out.trimEnd().split('\n')).toHaveLength(2)
  })

  test('may carry a byte order mark or be UTF-16', async () => {
    const wide = Buffer.from(`\ufeff${TEXT}`, 'utf16le')
    const inputs = [Buffer.from(`\ufeff${TEXT}`), wide, wide.subarray(2), Buffer.from(wide).swap16()]
    for (const input of inputs) {
      const { code, out } = await okr(['grade', '--format', 'json'], { input })
      expect(code).toBe(0)
      expect(JSON.parse(out)).toEqual(REPORT)
    }
  })

  test('may have Windows line ends', async () => {
    const { out } = await okr(['grade', '--from', 'jsonl', '--format', 'jsonl'], {
      input: `${JSON_TEXT}\r\n\r\n${JSON_TEXT}\r\n`
    })
    expect(
      out
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line))
    ).toEqual([REPORT, REPORT])
  })

  test('may be right-to-left, emoji or half a surrogate pair', async () => {
    const texts = ['رفع الرضا من 40 إلى 60', '🚀 Raise 👩‍🚀 from 1 to 2', 'Raise \ud83d from 1 to 2']
    for (const format of ['pretty', 'markdown', 'json']) {
      const { code } = await okr(['grade', '--format', format], {
        input: JSON.stringify({ objective: null, keyResults: texts })
      })
      expect(code).toBe(0)
    }
    const { out } = await okr(['grade', '--format', 'json'], {
      input: JSON.stringify({ objective: null, keyResults: texts })
    })
    expect(JSON.parse(out).keyResults.map(({ text }: { text: string }) => text)).toEqual(texts)
  })

  test('says on the side which lines were passed over', async () => {
    const { code, err } = await okr(['grade', '--format', 'json'], { input: `Hi all,\n\n${TEXT}` })
    expect(code).toBe(0)
    expect(err).toContain('stdin:1')
    expect(err).toContain('Hi all,')
  })

  test('may hold fields nobody knows: said once, not refused', async () => {
    const line = JSON.stringify({ ...DRAFT, owner: 'Asha' })
    const { code, out, err } = await okr(['grade', '--format', 'jsonl'], { input: `${line}\n${line}` })
    expect(code).toBe(0)
    expect(out.trimEnd().split('\n')).toHaveLength(2)
    expect(err.match(/"owner"/g)).toHaveLength(1)
  })
})

describe('exit codes', () => {
  test('0 at the asked score, 1 below it', async () => {
    expect((await okr(['grade', '--min-score', '0'], { input: TEXT })).code).toBe(0)
    const below = await okr(['grade', '--min-score', '100', '--format', 'json'], { input: TEXT })
    expect(below.code).toBe(1)
    expect(JSON.parse(below.out)).toEqual(REPORT)
  })

  test('1 if any of several is below', async () => {
    const input = `${JSON_TEXT}\n{"objective":"x","keyResults":[]}`
    expect((await okr(['grade', '--min-score', '41', '--format', 'jsonl'], { input })).code).toBe(1)
  })

  const unusable: readonly (readonly [string, readonly string[], string | Uint8Array, readonly string[]])[] = [
    ['an empty input', [], '', ['stdin:1', 'nothing to grade']],
    ['white space', [], ' \n\t\n', ['stdin:1', 'nothing to grade']],
    ['an empty JSON file', ['--from', 'json'], '', ['stdin:1']],
    ['no JSON lines', ['--from', 'jsonl'], '\n\n', ['stdin:1']],
    ['only a greeting', [], 'Hi all,\n', ['stdin:1', 'Hi all,', 'Objective:']],
    ['a zero byte', [], 'ab\ncd\0e', ['stdin:2', 'zero byte']],
    ['invalid UTF-8', [], Buffer.from([0x4f, 0x3a, 0x20, 0x0a, 0x61, 0xff, 0xfe]), ['stdin:2', 'UTF-8']],
    ['broken JSON', ['--from', 'json'], '{\n  "objective": "x",\n  "keyResults": ["a",]\n}', ['stdin:3', 'keyResults']],
    ['cut-off JSON', ['--from', 'json'], '{"objective": "x",\n"keyResults": [', ['stdin:2']],
    ['a broken JSON line', ['--from', 'jsonl'], `${JSON_TEXT}\n{"objective"\n`, ['stdin:2', '{"objective"']],
    ['a number for an OKR', ['--from', 'json'], '7', ['stdin:1', '7']],
    ['null for an OKR', ['--from', 'jsonl'], `${JSON_TEXT}\nnull`, ['stdin:2', 'null']],
    ['a number for an objective', [], '{"objective": 7, "keyResults": []}', ['stdin:1', '"objective"', '7']],
    ['a missing objective', [], '{"keyResults": []}', ['stdin:1', '"objective"', 'missing']],
    ['misspelt key results', [], '{"objective": null,\n"key_results": []}', ['"keyResults"', '"key_results"']],
    ['a text for key results', [], '{"objective": null, "keyResults": "a"}', ['"keyResults"', '"a"']],
    [
      'a number among key results',
      [],
      '{"objective": null,\n"keyResults": ["a",\n3.5]}',
      ['stdin:3', '"keyResults"[1]', '3.5']
    ],
    [
      'a null cycle',
      [],
      '[{"objective": null, "keyResults": []},\n{"objective": "x\\"}", "keyResults": [],\n"cycle": null}]',
      ['stdin:3', '"cycle"', 'null']
    ],
    ['an unknown option', ['--min-scor', '3'], TEXT, ['--min-scor', '--min-score']],
    ['an unknown short option', ['-x'], TEXT, ['-x']],
    ['an option without its value', ['--format'], TEXT, ['--format']],
    ['an unknown format', ['--format', 'jsn'], TEXT, ['jsn', 'json']],
    ['an unknown source', ['--from', 'md'], TEXT, ['md', 'markdown']],
    ['an unknown profile', ['--profile', 'defualt'], TEXT, ['defualt', 'default']],
    ['a score that is none', ['--min-score', 'high'], TEXT, ['high']],
    ['a score out of range', ['--min-score', '101'], TEXT, ['101']],
    ['a missing file', ['no-such-file.md'], '', ['no-such-file.md']],
    ['a folder', ['.'], '', ['folder']],
    ['a site that is none', ['--site', 'here'], TEXT, ['here', 'https://']]
  ]

  test.concurrent.each(unusable)('2, nothing printed and a reason given: %s', async (_, args, input, words) => {
    const { code, out, err } = await okr(['grade', ...args], { input })
    expect(err).toMatch(/^okr: /)
    for (const word of words) expect(err).toContain(word)
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  test('2 for a bad last line, before any line is printed', async () => {
    const input = `${`${JSON_TEXT}\n`.repeat(500)}{"objective": true, "keyResults": []}`
    const { code, out, err } = await okr(['grade', '--from', 'jsonl', '--format', 'jsonl'], { input })
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('stdin:501')
  })
})

describe('hostile input', () => {
  const long = 'Raise on-time from 80% to 95% '.repeat(3_334)

  test('100,000 characters are graded', async () => {
    for (const input of [
      `KR: ${long}`,
      JSON.stringify({ objective: long, keyResults: [long] }),
      'a'.repeat(100_000),
      '('.repeat(100_000)
    ]) {
      const { code } = await okr(['grade', '--format', 'json'], { input })
      expect(code).toBe(0)
    }
  }, 60_000)

  test('a million key results on one line are refused with their number', async () => {
    const list = JSON.stringify({ objective: null, keyResults: Array.from({ length: 1_000_000 }, () => 'Raise a') })
    const labels = Array.from({ length: 1_000_000 }, (_, at) => `KR${at}: Raise a`).join(' ')
    for (const input of [list, labels]) {
      const { code, out, err } = await okr(['grade', '--format', 'json'], { input })
      expect(err).toContain('stdin:1: 1000000 key results')
      expect(out).toBe('')
      expect(code).toBe(2)
    }
  }, 60_000)

  test('random bytes are refused or graded, never a crash', async () => {
    let seed = 7
    const bytes = Uint8Array.from({ length: 20_000 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed >> 16
    })
    const { code, err } = await okr(['grade'], { input: bytes })
    expect(code).toBe(2)
    expect(err).not.toContain('fault in okr')
  })

  test('deeply nested JSON is refused with a reason', async () => {
    const { code, err } = await okr(['grade', '--from', 'json'], { input: '['.repeat(200_000) })
    expect(code).toBe(2)
    expect(err).not.toContain('fault in okr')
  })

  test('a pipe that closes early ends the program quietly', async () => {
    const { code, err } = await okr(['grade', '--format', 'jsonl'], {
      input: `${JSON_TEXT}\n`.repeat(5_000),
      closesEarly: true
    })
    expect(err).toBe('')
    expect(code).toBe(0)
  })

  test('more input than is kept in memory comes back whole', async () => {
    const count = 2_000
    const padded = `${JSON.stringify({ objective: 'Calm', keyResults: [] })}${' '.repeat(10_000)}\n`
    const { code, out } = await okr(['grade', '--format', 'jsonl'], { input: padded.repeat(count) })
    expect(code).toBe(0)
    expect(out.trimEnd().split('\n')).toHaveLength(count)
  }, 60_000)
})
