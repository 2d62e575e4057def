import { defineConfig } from 'vitest/config'

// Every property with new examples, and thirty times as many. What it finds becomes an example of its own.
export default defineConfig({
  test: {
    exclude: ['**/node_modules/**', '**/.stryker/**', 'test/{built,browser}/**'],
    setupFiles: ['test/properties/thousands.ts'],
    testTimeout: 600_000
  }
})
