import type { Plugin } from 'vite'

/**
 * Leaves `import()` as it is. Vite wraps it to preload what a chunk needs; our styles come with the page and the islands
 * are few and small, so the helper and its table would weigh more on every page than they save.
 * Astro sets `modulePreload` after reading the site's configuration, hence a plugin and not an option.
 */
export function plainImports(): Plugin {
  return {
    name: 'cairn:plain-imports',
    enforce: 'pre',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: id => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = load => load()' : undefined)
  }
}
