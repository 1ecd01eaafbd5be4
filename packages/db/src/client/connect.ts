import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Database } from '../database.ts'
import { PrismaClient } from '../generated/client.ts'
import { applyMigrations } from '../migrate/migrate.ts'
import { readRows, writeRows } from './copy-rows.ts'
import { Listener } from './listener.ts'
import { logStatements, type StatementLog } from './statement-log.ts'
import { statementNames } from './statement-names.ts'
import { refuseInsideTransaction, transact } from './transact.ts'

export type Connection = {
  kind: Database['kind']
  pool: pg.PoolConfig
  /** Prepared statements have names where every connection is a PostgreSQL session of its own. */
  namedStatements: boolean
  onStatement?: StatementLog | undefined
  /** Faster than asking the database, where all who listen are in this process. */
  notify?: Database['notify']
  dump?: () => Promise<Blob>
  /** What is to be given back when all connections are closed. */
  release?: () => Promise<void>
}

// A notification is a hint, so its commit need not wait until the disk has it.
const notifyQuietly = `SELECT set_config('synchronous_commit', 'off', true), pg_notify($1, $2)`

const transactionOptions = { maxWait: 10_000, timeout: 15_000 }

/** A Prisma client, a pool under it and a listener beside it, wherever the server is. */
export function connect({ kind, pool: config, ...options }: Connection): Database {
  const pool = new pg.Pool(config)
  // An idle connection that breaks leaves the pool by itself. Without a listener it would end the process.
  pool.on('error', () => {})
  if (options.onStatement) logStatements(pool, options.onStatement)
  const adapter = new PrismaPg(
    pool,
    options.namedStatements ? { statementNameGenerator: statementNames() } : {},
  )
  const prisma = new PrismaClient({ adapter, transactionOptions })
  const listener = new Listener(config)
  return {
    kind,
    get prisma() {
      refuseInsideTransaction()
      return prisma
    },
    transact: (run) => transact(prisma, run),
    listen: (channel, handler) => listener.listen(channel, handler),
    notify: async (channel, payload) => {
      if (options.notify) await options.notify(channel, payload)
      else await pool.query(notifyQuietly, [channel, payload])
    },
    runScript: async (script) => {
      await pool.query(script)
    },
    migrate: (directory, onProgress) => applyMigrations(config, directory, onProgress),
    readRows: () => readRows(config),
    writeRows: (source) => writeRows(config, source),
    ...(options.dump ? { dump: options.dump } : {}),
    close: async () => {
      await listener.close()
      await prisma.$disconnect()
      await pool.end()
      await options.release?.()
    },
  }
}
