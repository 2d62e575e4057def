import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { nearest } from '../../src/cli/okr-nearest.ts'
import { okr } from './okr-process.ts'

// Each starts a process, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A Node on this machine that cannot run TypeScript, if there is one. */
function oldNode(): string | null {
  const places = (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, 'node'))
  for (const node of new Set([...places, '/usr/bin/node', '/usr/local/bin/node'])) {
    if (!existsSync(node)) continue
    const [major = 0] = execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).split('.').map(Number)
    if (major >= 20 && major < 22) return node
  }
  return null
}

describe('okr', () => {
  test('describes itself and its commands', async () => {
    for (const args of [['--help'], ['-h'], ['help'], ['grade', '--help'], ['explain', '--help']]) {
      const { code, out, err } = await okr(args)
      expect(code).toBe(0)
      expect(err).toBe('')
      expect(out).toMatch(/^Usage: okr/)
    }
  })

  test('refuses an unknown command with the nearest name', async () => {
    const { code, out, err } = await okr(['grad'])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('“okr grade”')
  })

  test('asks for a command where none is named', async () => {
    const { code, out, err } = await okr([])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('Usage: okr')
  })

  test('is the executable that package.json names', () => {
    const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(bin).toEqual({ okr: 'src/cli/okr.mjs' })
    expect(statSync(join(ROOT, bin.okr)).mode & 0o111).not.toBe(0)
  })

  const old = oldNode()
  test.skipIf(old === null)('runs under a Node that knows no TypeScript, exit code and all', async () => {
    const node = old ?? process.execPath
    const fine = await okr(['grade', '--format', 'json'], { node, input: 'O: Make mornings calm' })
    expect(fine).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(fine.out).objective.text).toBe('Make mornings calm')
    expect((await okr(['grade', '--min-score', '100'], { node, input: 'O: Make mornings calm' })).code).toBe(1)
    expect((await okr(['grade'], { node })).code).toBe(2)
  })
})

describe('the nearest name', () => {
  test('is found through a slip of the finger', () => {
    expect(nearest('formta', ['from', 'format', 'profile'])).toBe('format')
    expect(nearest('PROFILE', ['from', 'format', 'profile'])).toBe('profile')
    expect(nearest('fromat', ['from', 'format', 'profile'])).toBe('format')
    expect(nearest('mark', ['markdown', 'json'])).toBe('markdown')
  })

  test('is none where nothing is near', () => {
    expect(nearest('colour', ['from', 'format', 'profile'])).toBeNull()
    expect(nearest('', ['from'])).toBeNull()
  })
})
