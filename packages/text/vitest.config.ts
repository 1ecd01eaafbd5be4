import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Property tests and pages of five megabytes take seconds where other builds share the processor.
  test: { name: 'text', include: ['src/**/*.test.ts'], testTimeout: 90_000 },
})
