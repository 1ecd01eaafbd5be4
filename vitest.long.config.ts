import { defineConfig } from 'vitest/config'

const minutes = 60_000

/** What takes over a minute, one file after another: kill loops, large data. */
export default defineConfig({
  test: {
    include: ['scripts/**/*.long.ts', '{apps,packages}/*/src/**/*.long.ts'],
    fileParallelism: false,
    testTimeout: 15 * minutes,
    hookTimeout: 5 * minutes,
  },
})
