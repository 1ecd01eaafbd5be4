import type { Database } from './database.ts'
import { DatabaseError } from './errors.ts'
import { type DatabaseConfig, type OpenOptions, openDatabase } from './open.ts'

/**
 * Opens the database, or reaches it through its owner's socket where another process has it open: what a
 * command line wants, which runs beside the server or without it.
 */
export async function reachDatabase(config: DatabaseConfig, options: OpenOptions = {}): Promise<Database> {
  try {
    return await openDatabase(config, options)
  } catch (error) {
    const owner = error instanceof DatabaseError && error.code === 'LOCKED' ? error.owner : null
    if (!owner?.socket) throw error
    return openDatabase({ kind: 'socket', path: owner.socket }, options)
  }
}
