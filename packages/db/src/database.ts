import type { RowSource } from './client/copy-rows.ts'
import type { Transaction } from './client/transact.ts'
import type { Prisma, PrismaClient } from './generated/client.ts'
import type { MigrationProgress } from './migrate/migrate.ts'

/** What reads: the client itself, or a transaction. */
export type Reader = Pick<PrismaClient, Exclude<keyof Prisma.TransactionClient, symbol>>

export type Database = {
  /** `embedded`: in this process. `socket`: embedded in another one. `external`: a PostgreSQL server. */
  readonly kind: 'embedded' | 'socket' | 'external'
  /**
   * For single reads. What belongs together, and every write, goes through `transact`; inside of it this
   * property throws, since with one connection it would wait for itself.
   */
  readonly prisma: PrismaClient
  /**
   * Runs one transaction. What fails for serialisation or deadlock is tried again, so `run` must have no
   * effect outside its transaction.
   */
  readonly transact: <Result>(run: (tx: Transaction) => Promise<Result>) => Promise<Result>
  /**
   * Hears what is notified on a channel from now on, in this process or another. Gives how to stop. After a
   * lost connection has come back the handler is called with an empty payload, for what it may have missed.
   */
  readonly listen: (channel: string, handler: (payload: string) => void) => Promise<() => Promise<void>>
  /** Wakes whoever listens, at once and outside of any transaction. */
  readonly notify: (channel: string, payload: string) => Promise<void>
  /** Runs a script of several statements, without parameters. For migrations and restores. */
  readonly runScript: (script: string) => Promise<void>
  /** Applies the migrations that are missing, and gives their names. */
  readonly migrate: (directory: string, onProgress?: MigrationProgress) => Promise<string[]>
  /** Every row as it stands at one moment. For backups. */
  readonly readRows: () => Promise<RowSource>
  /** Writes such rows into a database that is empty, all of them or none. */
  readonly writeRows: (source: RowSource) => Promise<void>
  /** The whole cluster as a tar archive. Embedded only: a server has its own tools. */
  readonly dump?: () => Promise<Blob>
  readonly close: () => Promise<void>
}
