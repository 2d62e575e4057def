import type { Plugin } from 'vite'

/**
 * Leaves out the script that wakes components written with Astro’s `client:` directives, and the signals it knows. Islands
 * here have a loader of their own (src/islands/load.ts); without this, Preact would carry for every learner what only
 * that script calls.
 */
export function leanRenderer(): Plugin {
  return {
    name: 'cairn:lean-renderer',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    load: id => (/\/@astrojs\/preact\/dist\/client\.js$/.test(id) ? 'export default () => () => {}' : undefined)
  }
}
