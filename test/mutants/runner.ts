import { globSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { InstrumenterContext, MutantCoverage } from '@stryker-mutator/api/core'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult
} from '@stryker-mutator/api/test-runner'
import { gather, run, type Test, tests } from './tests.ts'

/**
 * Runs the tests of text, okr and grader for Stryker in its own process. All are loaded once; for each mutant only
 * those that reach it are run, until one fails. Stryker’s runner for vitest starts vitest anew for each mutant, about
 * three seconds each: fifteen thousand mutants would take most of a day, and nobody would measure them.
 */

/** What decides whether a mutant lives. Tests of sheer size take longer than all others and decide nothing. */
const files = 'test/{text,okr,grader}/**/*.test.ts'
const huge = /huge\.test\.ts$/u

/** What stands in for the packages that the tests import. */
const standIns: Readonly<Record<string, string>> = {
  vitest: new URL('tests.ts', import.meta.url).href,
  'fast-check': new URL('fast-check.ts', import.meta.url).href
}

/** Where Stryker’s switches look which mutant is on, and leave what was reached. */
const switches = globalThis as typeof globalThis & { __stryker__?: InstrumenterContext }
switches.__stryker__ ??= {}
const state = switches.__stryker__

let loaded: Promise<void> | undefined

async function load() {
  registerHooks({
    resolve: (name, context, next) => {
      const standIn = standIns[name]
      return standIn && context.parentURL !== standIn ? { url: standIn, shortCircuit: true } : next(name, context)
    }
  })
  for (const file of globSync(files).toSorted())
    if (!huge.test(file)) await gather(file, () => import(pathToFileURL(join(process.cwd(), file)).href))
}

/** How often a test caught a mutant, and how long it took when last run, in ms: what has caught most for its time goes first. */
const records = new Map<string, { caught: number; took: number }>()
const record = ({ id }: Test) => records.get(id) ?? { caught: 0, took: 0.5 }
const worth = (test: Test) => (record(test).caught + 0.1) / (record(test).took + 0.1)

/** One test, and whether it failed. */
async function tried(test: Test): Promise<TestResult> {
  const started = performance.now()
  const failure = await run(test).then(
    () => null,
    error => String(error?.message ?? error)
  )
  const took = performance.now() - started
  records.set(test.id, { caught: record(test).caught + (failure === null ? 0 : 1), took })
  const about = { id: test.id, name: test.id, fileName: join(process.cwd(), test.file), timeSpentMs: took }
  return failure === null
    ? { ...about, status: TestStatus.Success }
    : { ...about, status: TestStatus.Failed, failureMessage: failure }
}

/**
 * What was reached, without what a test reached as well among all that was reached while files were loaded: there a
 * mutant would need a process of its own. It is tried by the test alone, which catches it less often, never more.
 */
function whileTesting(coverage: MutantCoverage): MutantCoverage {
  const byTests = new Set(Object.values(coverage.perTest).flatMap(Object.keys))
  const atLoad = Object.entries(coverage.static).filter(([id]) => !byTests.has(id))
  return { ...coverage, static: Object.fromEntries(atLoad) }
}

const runner: TestRunner = {
  capabilities: (): TestRunnerCapabilities => ({ reloadEnvironment: false }),

  async dryRun(_options: DryRunOptions): Promise<DryRunResult> {
    loaded ??= load()
    await loaded
    const results: TestResult[] = []
    for (const test of tests) {
      state.currentTestId = test.id
      results.push(await tried(test))
    }
    delete state.currentTestId
    return {
      status: DryRunStatus.Complete,
      tests: results,
      mutantCoverage: whileTesting(state.mutantCoverage ?? { static: {}, perTest: {} })
    }
  },

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    if (options.mutantActivation === 'static') state.activeMutant = options.activeMutant.id
    loaded ??= load()
    await loaded
    state.activeMutant = options.activeMutant.id
    state.hitCount = 0
    if (options.hitLimit !== undefined) state.hitLimit = options.hitLimit

    const wanted = options.testFilter && new Set(options.testFilter)
    const inOrder = tests
      .filter(({ id }) => !wanted || wanted.has(id))
      .map(test => ({ test, worth: worth(test) }))
      .sort((a, b) => b.worth - a.worth)
    const results: TestResult[] = []
    for (const { test } of inOrder) {
      const result = await tried(test)
      results.push(result)
      if (result.status === TestStatus.Failed && !options.disableBail) break
    }
    const endless = determineHitLimitReached(state.hitCount, options.hitLimit)
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results })
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', () => runner)]
