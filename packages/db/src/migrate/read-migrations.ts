import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'

const lockName = 'migration_lock.toml'
const fileName = 'migration.sql'

/** The migrations of a directory in their order, as the schema engine wants them. */
export function readMigrations(directory: string): MigrationList {
  const baseDir = path.resolve(directory)
  const names = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(baseDir, entry.name, fileName)))
    .map(({ name }) => name)
    .sort()
  const lock = path.join(baseDir, lockName)
  return {
    baseDir,
    lockfile: { path: lockName, content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: fileName,
        content: { tag: 'ok', value: readFileSync(path.join(baseDir, name, fileName), 'utf8') },
      },
    })),
  }
}

/** The list as it was when the given number of migrations had been written. */
export function firstMigrations(list: MigrationList, count: number): MigrationList {
  return { ...list, migrationDirectories: list.migrationDirectories.slice(0, count) }
}
