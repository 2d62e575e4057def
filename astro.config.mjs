import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'

export default defineConfig({
  integrations: [mdx(), preact()],
  // The site is one folder of files: it must work from any host and any sub-path (`astro build --base /some/base/`).
  output: 'static',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  build: {
    // One response holds all that the first paint needs.
    inlineStylesheets: 'always'
  },
  vite: {
    build: {
      // The islands are few and small; the preload helper would weigh more on every page than it saves.
      modulePreload: false,
      assetsInlineLimit: 0
    }
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'self'",
        "form-action 'self'"
      ]
    }
  }
})
