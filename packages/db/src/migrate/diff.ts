import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildConnections } from './connections.ts'
import { noFilters } from './migrate.ts'
import { readMigrations } from './read-migrations.ts'
import { startSchemaEngine } from './schema-engine.ts'
import { openShadowPool } from './shadow.ts'

export type SchemaPaths = { schema: string; migrations: string }

/** The SQL that leads from what the migrations build to what the schema says; '' where they agree. */
export async function schemaDrift({ schema, migrations }: SchemaPaths): Promise<string> {
  const { pool, close } = await openShadowPool()
  try {
    const engine = await startSchemaEngine(migrations, buildConnections(pool))
    try {
      const { stdout } = await engine.diff({
        from: { tag: 'migrations', ...readMigrations(migrations) },
        to: { tag: 'schemaDatamodel', files: [{ path: schema, content: readFileSync(schema, 'utf8') }] },
        script: true,
        exitCode: null,
        filters: noFilters,
      })
      const sql = stdout?.trim() ?? ''
      return /^-- This is an empty migration\.?$/.test(sql) ? '' : sql
    } finally {
      engine.free()
    }
  } finally {
    await close()
  }
}

/** Writes the next migration and gives its path, or null where there is nothing to write. */
export async function diffMigrations(name: string, paths: SchemaPaths, now: Date): Promise<string | null> {
  const sql = await schemaDrift(paths)
  if (!sql) return null
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const directory = path.join(paths.migrations, `${stamp}_${name.replace(/[^a-z0-9]+/gi, '_').toLowerCase()}`)
  mkdirSync(directory, { recursive: true })
  const file = path.join(directory, 'migration.sql')
  writeFileSync(file, `${sql}\n`)
  return file
}
