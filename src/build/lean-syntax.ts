import { minify } from 'terser'
import type { Plugin } from 'vite'

/**
 * Rewrites the browser’s code in fewer signs before Vite’s own minifier shortens its names: the one is better at folding
 * branches and dropping what is never read, the other at names that compress. Together they save a hundredth.
 */
export function leanSyntax(): Plugin {
  return {
    name: 'cairn:lean-syntax',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    renderChunk: async code => ({ code: await leanly(code), map: null })
  }
}

/** A module in fewer signs, its names as they were. */
export async function leanly(code: string): Promise<string> {
  const { code: lean } = await minify(code, {
    module: true,
    ecma: 2020,
    // `x === 1` and `1 === x`, `!(a < b)` and `a >= b` side by side compress worse than one of them.
    compress: { passes: 3, pure_getters: true, lhs_constants: false, comparisons: false },
    mangle: false
  })
  return lean ?? code
}
