import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import { DatabaseError } from '../errors.ts'
import { Prisma, type PrismaClient } from '../generated/client.ts'

/** The client of one transaction. Inside a command nothing else can be reached. */
export type Transaction = Prisma.TransactionClient

const attempts = 5
const inside = new AsyncLocalStorage<true>()

// Prisma's "write conflict or deadlock". A raw statement reports the SQLSTATE under P2010 instead.
const conflict = 'P2034'
const failedRaw = 'P2010'
const serializationFailure = '40001'
const deadlockDetected = '40P01'

/** Throws where code inside a transaction reaches past it: it would wait for itself, or act outside of it. */
export function refuseInsideTransaction(): void {
  if (inside.getStore()) {
    throw new DatabaseError('OUTSIDE_TRANSACTION', 'Inside a transaction only its own client can be used.')
  }
}

/** Runs one transaction, and again where it lost to another: at most five times, a little later each time. */
export async function transact<Result>(
  prisma: PrismaClient,
  run: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  refuseInsideTransaction()
  for (let attempt = 1; ; attempt++) {
    try {
      return await prisma.$transaction((tx) => inside.run(true, () => run(tx)))
    } catch (error) {
      if (attempt === attempts || !lostToAnother(error)) throw error
      await sleep(2 ** attempt * (5 + Math.random() * 5))
    }
  }
}

function lostToAnother(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    if (error.code === conflict) return true
    if (error.code !== failedRaw) return false
    const details = JSON.stringify(error.meta ?? {})
    return details.includes(`"${serializationFailure}"`) || details.includes(`"${deadlockDetected}"`)
  }
  // What fails at the COMMIT itself comes as the driver adapter gave it.
  return isDriverAdapterError(error) && error.cause.kind === 'TransactionWriteConflict'
}
