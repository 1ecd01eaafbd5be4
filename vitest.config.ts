import { existsSync, readdirSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const folders = ['apps', 'packages'].flatMap((group) => readdirSync(group).map((name) => `${group}/${name}`))

/** A workspace with a configuration of its own keeps it; the others share this one. */
const workspaces = folders.map((folder) =>
  existsSync(`${folder}/vitest.config.ts`)
    ? folder
    : {
        extends: true as const,
        root: folder,
        test: { name: folder.slice(folder.indexOf('/') + 1), include: ['src/**/*.test.{ts,tsx}'] },
      },
)

export default defineConfig({
  test: {
    projects: [
      ...workspaces,
      { extends: true, test: { name: 'scripts', include: ['scripts/**/*.test.ts'] } },
    ],
    maxWorkers: 2,
    // Opening an embedded database takes seconds, and two workers share two cores.
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
})
