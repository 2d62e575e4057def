import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { format } from 'node:util'
import { JestAsymmetricMatchers, JestChaiExpect } from '@vitest/expect'
import * as chai from 'chai'

/**
 * What the tests import as `vitest` when mutants are tried (see runner.ts): `describe`, `it`, `test` and `expect` as
 * the tests of text, okr and grader use them, gathered into one list that can be run again and again in one process.
 */

export interface Test {
  /** Its file, from the folder of the project, and its titles: `test/okr/time.test.ts > times > reads “by May”`. */
  readonly id: string
  readonly file: string
  readonly run: () => unknown
}

/** Every test of the files loaded so far, in their order. */
export const tests: Test[] = []

let file = ''
let titles: readonly string[] = []
const taken = new Map<string, number>()

/** Gathers the tests of one file under the name of that file. */
export async function gather(name: string, load: () => Promise<unknown>): Promise<void> {
  file = name
  await load()
}

type Body = (...args: never[]) => unknown

function add(title: string, run: () => unknown) {
  const name = [file, ...titles, title].join(' > ')
  const times = taken.get(name) ?? 0
  taken.set(name, times + 1)
  // Two tests may bear one title; a mutant is told which one it failed.
  tests.push({ id: times === 0 ? name : `${name} (${times + 1})`, file, run })
}

function group(title: string, body: () => unknown) {
  const outer = titles
  titles = [...outer, title]
  body()
  titles = outer
}

/** The title of one case of a table: `%s` by its columns, `$name` by its fields. */
const titled = (title: string, row: unknown, args: readonly unknown[], index: number) =>
  format(
    title
      .replaceAll('%#', String(index))
      .replace(/\$(\w+)/gu, (whole, field) =>
        typeof row === 'object' && row !== null && field in row ? String(row[field as keyof typeof row]) : whole
      ),
    ...args.slice(0, title.match(/%[sdifjo]/gu)?.length ?? 0)
  )

const each =
  (declare: (title: string, body: () => unknown) => void) =>
  (rows: readonly unknown[]) =>
  (title: string, body: Body) =>
    rows.forEach((row, index) => {
      const args = Array.isArray(row) ? row : [row]
      declare(titled(title, row, args, index), () => body(...(args as never[])))
    })

export const describe = Object.assign(group, { each: each(group) })
export const it = Object.assign(add, { each: each(add) })
export const test = it

chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
chai.use(({ Assertion }, { addMethod }) => {
  const approved = new Map<string, string>()
  addMethod(Assertion.prototype, 'toMatchFileSnapshot', function (this: Chai.AssertionStatic, path: string) {
    const place = resolve(dirname(running), path)
    if (!approved.has(place)) approved.set(place, readFileSync(place, 'utf8'))
    const said: string = chai.util.flag(this, 'object')
    if (said !== approved.get(place)) throw new Error(`It is not what ${path} holds.`)
  })
})

export const { expect } = chai

let running = ''

/** Runs one test. Its failure is what it throws. */
export async function run(test: Test): Promise<void> {
  running = test.file
  await test.run()
}
