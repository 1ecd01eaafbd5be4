import { randomBytes } from 'node:crypto'
import { channels, type DatabaseConfig, reachDatabase } from '@assay/db'
import type { Installation } from './installation.ts'

/** An installation as a command line reaches it: beside a running server, or where none runs. */
export type ReachedInstallation = { installation: Installation; close: () => Promise<void> }

/** Reaches an installation: through the process that holds its database, or by opening it. */
export async function reachInstallation(config: DatabaseConfig): Promise<ReachedInstallation> {
  const database = await reachDatabase(config)
  const told: Promise<void>[] = []
  const installation: Installation = {
    database,
    now: () => new Date(),
    committed: () => told.push(database.notify(channels.eventsWaiting, '')),
    // No command of the command line is sent twice, so its links need not be derived.
    linkSecret: randomBytes(32).toString('base64url'),
  }
  const close = async () => {
    await Promise.allSettled(told)
    await database.close()
  }
  return { installation, close }
}
