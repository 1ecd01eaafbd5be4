import { type Database, sql, type Transaction } from '@assay/db'
import { z } from 'zod'

/** How long a lease lasts without being renewed; every batch renews it. */
const leaseSeconds = 5
const name = 'sequencer'

const epochsSchema = z.array(z.object({ epoch: z.bigint() }))

/**
 * Tries to become the one sequencer. Gives the epoch that every batch has to name, or null while another
 * holds the lease. `takeOver` does not wait for a lease to run out: only for whoever owns the database alone.
 */
export async function acquireLease(
  { prisma }: Database,
  { holder, takeOver }: { holder: string; takeOver: boolean },
): Promise<bigint | null> {
  const rows = await prisma.$queryRaw(sql`
    INSERT INTO sequencer_lease AS lease (name, holder, epoch, expires_at)
    VALUES (${name}, ${holder}, 1, now() + make_interval(secs => ${leaseSeconds}))
    ON CONFLICT (name) DO UPDATE
      SET holder = excluded.holder, epoch = lease.epoch + 1, expires_at = excluded.expires_at
      WHERE ${takeOver} OR lease.expires_at < now()
    RETURNING epoch`)
  return epochsSchema.parse(rows)[0]?.epoch ?? null
}

/**
 * Renews the lease inside a batch's own transaction. The row stays locked until the batch commits, so that
 * nobody can take over in between; false means that somebody did before, and the batch must not go on.
 */
export async function renewLease(tx: Transaction, epoch: bigint): Promise<boolean> {
  const renewed = await tx.$executeRaw(sql`
    UPDATE sequencer_lease SET expires_at = now() + make_interval(secs => ${leaseSeconds})
    WHERE name = ${name} AND epoch = ${epoch}`)
  return renewed === 1
}

/** Gives the lease back, so that another need not wait for it to run out. */
export async function releaseLease({ prisma }: Database, epoch: bigint): Promise<void> {
  await prisma.$executeRaw(
    sql`UPDATE sequencer_lease SET expires_at = now() WHERE name = ${name} AND epoch = ${epoch}`,
  )
}
