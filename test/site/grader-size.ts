/**
 * Weighs the grader as a learner fetches it: `grade`, bundled and minified by the build’s own means, each criterion
 * without what only its page reads. Prints the bytes of every file before minifying, and the whole minified and after
 * brotli. Run with `node test/site/grader-size.ts`; a number as an argument is a budget, and passing it is an error.
 */
import { relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { leanCriteria } from '../../src/build/lean-criteria.ts'
import { leanSyntax } from '../../src/build/lean-syntax.ts'

const root = new URL('../..', import.meta.url).pathname

const built = await build({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [leanCriteria(), leanSyntax()],
  build: {
    write: false,
    rolldownOptions: { input: `${root}src/grader/grade.ts`, preserveEntrySignatures: 'strict' }
  }
})

const [chunk] = [built].flat().flatMap(each => ('output' in each ? each.output : []))
if (chunk?.type !== 'chunk') throw new Error('The build wrote no grader.')
const files = Object.entries(chunk.modules)
  .map(([id, { renderedLength }]) => ({ path: relative(root, id), bytes: renderedLength }))
  .sort((a, b) => b.bytes - a.bytes)
for (const { path, bytes } of files) console.log(`${String(bytes).padStart(7)}  ${path}`)
const brotli = brotliCompressSync(chunk.code).length
console.log(
  `${String(Buffer.byteLength(chunk.code)).padStart(7)}  minified\n${String(brotli).padStart(7)}  after brotli`
)

const budget = Number(process.argv[2])
if (brotli > budget) {
  console.error(`The grader weighs ${brotli} bytes, over its budget of ${budget}.`)
  process.exitCode = 1
}
