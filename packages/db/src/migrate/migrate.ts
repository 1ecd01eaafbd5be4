import type { DiagnoseMigrationHistoryOutput, MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { DatabaseError } from '../errors.ts'
import { buildConnections } from './connections.ts'
import { firstMigrations, readMigrations } from './read-migrations.ts'
import { startSchemaEngine } from './schema-engine.ts'

export type MigrationProgress = (step: { name: string; number: number; total: number }) => void

export const noFilters = { externalTables: [], externalEnums: [] }

/** Two servers that start at once take turns here. Any number that nobody else uses will do. */
const advisoryKey = 4_155_534_217

/**
 * Applies what the directory has and the database has not, and gives the names. The bookkeeping is Prisma's
 * own (`_prisma_migrations`), so `prisma migrate deploy` can go on where this stopped, and the reverse.
 */
export async function applyMigrations(
  config: pg.PoolConfig,
  directory: string,
  onProgress?: MigrationProgress,
): Promise<string[]> {
  // A migration may take its time, unlike what a request asks.
  const options = [config.options, '-c statement_timeout=0 -c lock_timeout=0'].filter(Boolean).join(' ')
  const pool = new pg.Pool({ ...config, options, max: config.max === 1 ? 1 : 3 })
  pool.on('error', () => {})
  const turn = new pg.Client({ ...config, options })
  turn.on('error', () => {}) // the next query says so
  try {
    await turn.connect()
    await turn.query('SELECT pg_advisory_lock($1)', [advisoryKey])
    const engine = await startSchemaEngine(directory, buildConnections(pool))
    try {
      return await applyPending(engine, readMigrations(directory), onProgress)
    } finally {
      engine.free()
      await turn.query('SELECT pg_advisory_unlock($1)', [advisoryKey])
    }
  } finally {
    await turn.end()
    await pool.end()
  }
}

async function applyPending(
  engine: SchemaEngine,
  list: MigrationList,
  onProgress: MigrationProgress | undefined,
): Promise<string[]> {
  const state = await engine.diagnoseMigrationHistory({
    migrationsList: list,
    optInToShadowDatabase: false,
    filters: noFilters,
  })
  const pending = pendingNames(state)
  for (const [index, name] of pending.entries()) {
    onProgress?.({ name, number: index + 1, total: pending.length })
    const count = list.migrationDirectories.findIndex(({ path }) => path === name) + 1
    try {
      await engine.applyMigrations({ migrationsList: firstMigrations(list, count), filters: noFilters })
    } catch (cause) {
      throw new DatabaseError('MIGRATION_FAILED', `The migration ${name} failed: ${reasonOf(cause)}`, {
        cause,
      })
    }
  }
  return pending
}

function pendingNames({
  failedMigrationNames,
  editedMigrationNames,
  history,
}: DiagnoseMigrationHistoryOutput): string[] {
  if (failedMigrationNames.length > 0) {
    throw new DatabaseError(
      'MIGRATION_FAILED',
      `An earlier attempt failed half-way: ${failedMigrationNames.join(', ')}. Restore a backup, or mend it with \`prisma migrate resolve\`.`,
    )
  }
  if (editedMigrationNames.length > 0) throw diverged(`changed since: ${editedMigrationNames.join(', ')}`)
  if (!history) return []
  switch (history.diagnostic) {
    case 'databaseIsBehind':
      return history.unappliedMigrationNames
    case 'migrationsDirectoryIsBehind':
    case 'historiesDiverge':
      throw diverged(`not known to this version: ${history.unpersistedMigrationNames.join(', ')}`)
    default:
      return history satisfies never
  }
}

const diverged = (what: string) =>
  new DatabaseError('MIGRATIONS_DIVERGED', `The database has other migrations than this version (${what}).`)

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
