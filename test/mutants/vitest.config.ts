import { defineConfig } from 'vitest/config'

// What decides whether a mutant lives: the fast tests of what is mutated. Those of sheer size and of speed stay out.
export default defineConfig({
  test: {
    include: ['test/{text,okr,grader}/**/*.test.ts'],
    // A property that fails one time in a hundred would say nothing of a mutant.
    setupFiles: ['test/mutants/same-every-time.ts'],
    testTimeout: 60_000
  }
})
