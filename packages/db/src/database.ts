import type { Prisma, PrismaClient } from './generated/client.ts'

/** What reads: the client itself, or a transaction. */
export type Reader = Pick<PrismaClient, Exclude<keyof Prisma.TransactionClient, symbol>>

/** The client of one transaction. Inside a command nothing else can be reached. */
export type Transaction = Prisma.TransactionClient

export type Database = {
  readonly kind: 'embedded' | 'external'
  /** For single reads. What belongs together, and every write, goes through `transact`. */
  readonly prisma: PrismaClient
  /**
   * Runs one transaction. What fails for serialisation or deadlock is tried again, so `run` must have no
   * effect outside its transaction.
   */
  readonly transact: <Result>(run: (tx: Transaction) => Promise<Result>) => Promise<Result>
  /** Hears what is notified on a channel from now on, in this process or another. Gives how to stop. */
  readonly listen: (channel: string, handler: (payload: string) => void) => Promise<() => Promise<void>>
  readonly notify: (channel: string, payload: string) => Promise<void>
  readonly close: () => Promise<void>
}
