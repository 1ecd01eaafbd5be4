import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Database } from '@assay/db'
import { buildSealPlace, type SealPlace, testDatabase } from '@assay/testing'
import { cacheDirectory, migrationsDirectory } from '../../migrations.ts'

/**
 * What an earlier version left: every row of a database in which its own commands were given, two of them erasures,
 * and a key was changed; the keys and the checkpoint file beside it; and two bundles that it made, of the log and of
 * an article. Nobody's own data: the people, passwords and keys were made for this.
 */
const folder = path.join(import.meta.dirname, 'old-database')

/** The last migration of that version. */
const lastMigration = '20261122050800_words_of_every_version'

export const laterMigrations: readonly string[] = readdirSync(migrationsDirectory)
  .filter((name) => name > lastMigration && /^\d/.test(name))
  .sort()

/** A database as that version left it: its migrations, its rows, and no trigger that would make rows of its own. */
export async function openOldDatabase(): Promise<Database> {
  // In the repository, because the schema engine is found from where the migrations lie.
  mkdirSync(cacheDirectory, { recursive: true })
  const own = mkdtempSync(path.join(cacheDirectory, 'old-migrations-'))
  try {
    for (const name of readdirSync(migrationsDirectory)) {
      if (name <= lastMigration || name === 'migration_lock.toml')
        cpSync(path.join(migrationsDirectory, name), path.join(own, name), { recursive: true })
    }
    const database = await testDatabase()
    await database.runScript('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    await database.migrate(own)
    const rows = readFileSync(path.join(folder, 'rows.sql'), 'utf8')
    await database.runScript(`BEGIN; SET LOCAL session_replication_role = replica; ${rows} COMMIT`)
    return database
  } finally {
    rmSync(own, { recursive: true })
  }
}

/** The keys and the checkpoint file of that version, where today's sealer finds them. */
export function buildOldPlace(): SealPlace {
  const place = buildSealPlace()
  cpSync(path.join(folder, 'checkpoints.jsonl'), place.checkpointFile)
  cpSync(path.join(folder, 'keys'), place.keys.directory, { recursive: true })
  return place
}

/** A bundle that was made by that version, in lines. */
export function readOldBundle(name: 'log' | 'article'): string[] {
  const file = readFileSync(path.join(folder, `${name}.jsonl.gz`))
  return gunzipSync(file).toString('utf8').trimEnd().split('\n')
}
