import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { check } from 'recheck'
import { describe, expect, test } from 'vitest'
import { literals, type Pattern, placesOfBuilt } from './patterns.ts'

// The checker in JavaScript alone: its main entry would start a Java or native program.
const { checkSync }: { checkSync: (...pattern: Parameters<typeof check>) => Awaited<ReturnType<typeof check>> } =
  createRequire(import.meta.url)('recheck/lib/browser.js')

const built: readonly Pattern[] = JSON.parse(
  execFileSync(process.execPath, [fileURLToPath(new URL('built.ts', import.meta.url))], { encoding: 'utf8' })
)
// Without a repetition that has no end, the work a pattern can make is bounded.
const repeating = [...literals(), ...built].filter(({ source }) => /[*+]|\{\d+,\}/.test(source))

type Found = { readonly status: string; readonly attack: string }

/** What the checker found; names of groups are taken off because it does not yet know that alternatives may share one. */
function found({ source, flags: written }: Pattern): Found {
  // “d” only asks for indices, and is new to the checker.
  const flags = written.replace('d', '')
  const unnamed = source.replace(/\(\?<(?![=!])\w+>/g, '(')
  // Only an exponential attack is looked for; it shows within a few dozen signs.
  const quick = { incubationTimeout: 150, mutationTimeout: 150, attackTimeout: 500, randomSeed: 7 }
  const proof = checkSync(unnamed, flags, { ...quick, timeout: 4000 })
  // What is too large to be proved is attacked instead.
  const result =
    proof.status === 'unknown' ? checkSync(unnamed, flags, { ...quick, timeout: 100_000, checker: 'fuzz' }) : proof
  if (result.status === 'vulnerable') return { status: result.complexity.type, attack: result.attack.pattern }
  return { status: result.status, attack: result.status === 'unknown' ? result.error.kind : '' }
}

describe('regular expressions', () => {
  test('are found, each place that builds one included', () => {
    expect(literals().length).toBeGreaterThan(300)
    const seen = new Set(built.map(({ at }) => at))
    expect(placesOfBuilt().filter(place => !seen.has(place))).toEqual([])
  })

  test('are seen through where they backtrack without end', () => {
    expect(found({ at: '', source: '^(a+)+$', flags: '' }).status).toBe('exponential')
    expect(found({ at: '', source: '^(?<x>a|a)*$', flags: '' }).status).toBe('exponential')
  })

  test.each(repeating)(
    '$at cannot backtrack exponentially: $source',
    pattern => {
      const { status, attack } = found(pattern)
      expect(
        ['safe', 'polynomial'],
        `${status}: ${pattern.at} /${pattern.source}/${pattern.flags} falls to ${attack}`
      ).toContain(status)
    },
    120_000
  )
})
