import { type Database, type DatabaseConfig, reachDatabase, sql } from '@assay/db'
import { z } from 'zod'
import { type KeySource, readKeyring } from '../keys/key-store.ts'
import { openCheckpointFile } from '../sealer/checkpoint-file.ts'
import { readBackup } from './backup-lines.ts'

const headSchema = z.array(z.object({ origin: z.string(), slug: z.string(), signed: z.int() }))

/** How a log stands after its database was restored. */
export type RestoredLog = {
  origin: string
  /** How it is called on the command line. */
  slug: string
  /** How many leaves of it are signed in what was restored. */
  signed: number
  /** How many are, as the checkpoint file here knows; null where it knows nothing of the log. */
  kept: number | null
  /** Whether the key that signs it is here. */
  hasKey: boolean
}

type Restoring = {
  database: DatabaseConfig
  /** The directory of the migrations. */
  migrations: string
  keys: KeySource
  checkpointFile: string
}

/**
 * Writes a backup into an installation that is empty, all of it or nothing, and gives what that means for each log:
 * what was signed after the backup was made, the file of checkpoints knows if it was kept elsewhere.
 *
 * @throws BackupError where the backup is not whole, NotRestored where the database is not empty or of another version
 */
export async function restoreBackup(
  lines: AsyncIterable<string>,
  { database: config, migrations, keys, checkpointFile }: Restoring,
): Promise<{ at: string; logs: RestoredLog[] }> {
  const backup = await readBackup(lines)
  const database = await reachDatabase(config)
  try {
    await database.migrate(migrations)
    await database.writeRows(backup)
    const file = openCheckpointFile(checkpointFile)
    const logs = await readHeads(database)
    return {
      at: backup.at,
      logs: logs.map((log) => ({
        ...log,
        kept: file.last(log.origin)?.size ?? null,
        hasKey: readKeyring(keys, log.origin) !== null,
      })),
    }
  } finally {
    await database.close()
  }
}

async function readHeads({ prisma }: Database) {
  const rows = await prisma.$queryRaw(sql`
    SELECT DISTINCT ON (t.log_id) t.origin, COALESCE(w.slug, '_installation') AS slug,
      COALESCE((SELECT max(size) FROM checkpoint c WHERE c.origin = t.origin), 0)::int AS signed
    FROM ledger_tree t LEFT JOIN workspace w ON w.id = t.log_id
    ORDER BY t.log_id, t.generation DESC`)
  return headSchema.parse(rows)
}
