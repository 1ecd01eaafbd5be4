import { channels, type DatabaseConfig, reachDatabase } from '@assay/db'
import type { Newsroom } from '../command/newsroom.ts'
import { newToken } from '../person/one-time-link.ts'

/** The newsroom as a command line reaches it: beside a running server, or where none runs. */
export type ReachedNewsroom = { newsroom: Newsroom; close: () => Promise<void> }

/** Reaches an installation's newsroom: through the process that holds its database, or by opening it. */
export async function reachNewsroom(config: DatabaseConfig): Promise<ReachedNewsroom> {
  const database = await reachDatabase(config)
  const told: Promise<void>[] = []
  const newsroom: Newsroom = {
    database,
    now: () => new Date(),
    committed: () => told.push(database.notify(channels.eventsWaiting, '')),
    // No command of the command line is sent twice, so its links need not be derived.
    linkSecret: newToken(),
  }
  const close = async () => {
    await Promise.allSettled(told)
    await database.close()
  }
  return { newsroom, close }
}
