import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    exclude: ['**/node_modules/**', '**/.stryker/**'],
    setupFiles: ['test/properties/same-every-time.ts'],
    testTimeout: 30_000
  }
})
