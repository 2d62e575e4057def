import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { withPolicy } from './page-policy.ts'
import { withScriptAfterPaint } from './script-after-paint.ts'

/** Finishes the built pages: the script waits for the first paint, and each page carries a policy of its own. */
export function leanPages(): AstroIntegration {
  return {
    name: 'cairn:lean-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir)
        for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!path.endsWith('.html')) continue
          const file = join(folder, path)
          writeFileSync(file, withPolicy(withScriptAfterPaint(readFileSync(file, 'utf8'))))
        }
      }
    }
  }
}
