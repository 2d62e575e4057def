#!/usr/bin/env node
// Plain JavaScript, so that any Node can start it: the rest is TypeScript, which Node runs as it is from 22.18 on.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const runsTypeScript = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)

/** The Node that this project installs as a package, wherever it was started from; null where it was not installed. */
function ownNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve('node/package.json')
    const found = ['node', 'node.exe'].map(name => join(dirname(manifest), 'bin', name)).find(existsSync)
    return found ?? null
  } catch {
    return null
  }
}

function runWith(node) {
  const program = fileURLToPath(new URL('okr.ts', import.meta.url))
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', program, ...process.argv.slice(2)], {
    stdio: 'inherit'
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', error => {
    process.stderr.write(`okr: cannot start ${node}: ${error.message}\n`)
    process.exitCode = 2
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
  })
}

if (runsTypeScript) {
  try {
    await import('./okr.ts')
  } catch (error) {
    // Node’s own code for a crash is 1, which here would say “below the asked score”.
    process.stderr.write(`okr: cannot start: ${error instanceof Error ? error.stack : error}\n`)
    process.exitCode = 2
  }
} else {
  const node = ownNode()
  if (node) runWith(node)
  else {
    process.stderr.write(
      `okr: this is Node ${process.versions.node}; okr needs Node 22.18 or newer. “npm ci” installs one with this project, unless install scripts are switched off.\n`
    )
    process.exitCode = 2
  }
}
