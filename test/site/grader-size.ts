/**
 * Weighs the grader as a learner fetches it: `grade`, bundled and minified, each criterion without what only its page
 * reads, as the build leaves it. Prints the minified bytes of every file and the whole after brotli.
 * Run with `node test/site/grader-size.ts`; a number as an argument is a budget, and passing it is an error.
 */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build, type Plugin, transform } from 'esbuild'
import { parseAst } from 'vite'
import { leanCriteria } from '../../src/build/lean-criteria.ts'

const root = new URL('../..', import.meta.url).pathname

/** The build’s own emptying of criteria, applied to what esbuild loads. */
const lean: Plugin = {
  name: 'lean-criteria',
  setup(bundler) {
    const { transform: emptied } = leanCriteria()
    bundler.onLoad({ filter: /\/src\/grader\/criteria\/[\w-]+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts' })
      if (typeof emptied !== 'function') throw new Error('lean-criteria.ts has no transform to weigh with.')
      const result: unknown = Reflect.apply(emptied, { parse: parseAst }, [code, path])
      const isCode = typeof result === 'object' && result !== null && 'code' in result
      return { contents: isCode ? String(result.code) : code, loader: 'js' }
    })
  }
}

const { outputFiles, metafile } = await build({
  stdin: { contents: "export { grade } from './src/grader/grade.ts'", resolveDir: root },
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
  metafile: true,
  plugins: [lean]
})

const [bundle] = outputFiles
if (!bundle) throw new Error('esbuild wrote nothing.')
const files = Object.values(metafile.outputs)
  .flatMap(({ inputs }) => Object.entries(inputs))
  .map(([path, { bytesInOutput }]) => ({ path: relative(root, `${root}${path}`), bytes: bytesInOutput }))
  .sort((a, b) => b.bytes - a.bytes)
for (const { path, bytes } of files) console.log(`${String(bytes).padStart(7)}  ${path}`)
const brotli = brotliCompressSync(bundle.contents).length
console.log(`${String(bundle.contents.length).padStart(7)}  minified\n${String(brotli).padStart(7)}  after brotli`)

const budget = Number(process.argv[2])
if (brotli > budget) {
  console.error(`The grader weighs ${brotli} bytes, over its budget of ${budget}.`)
  process.exitCode = 1
}
