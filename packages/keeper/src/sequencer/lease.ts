import { type Database, sql, type Transaction } from '@assay/db'
import { z } from 'zod'

/** How long a lease lasts without being renewed; every batch renews it. */
const leaseSeconds = 5
export const leaseMs = leaseSeconds * 1_000
/** What only one process may do at a time. */
export type LeaseName = 'sequencer' | 'sealer' | 'followers'

const epochsSchema = z.array(z.object({ epoch: z.bigint() }))

/**
 * Tries to become the one sequencer, or the one sealer. Gives the epoch that every batch has to name, or null while another
 * holds the lease. `takeOver` does not wait for a lease to run out: only for whoever owns the database alone.
 */
export async function acquireLease(
  { prisma }: Database,
  {
    holder,
    takeOver,
    name = 'sequencer',
  }: { holder: string; takeOver: boolean; name?: LeaseName | undefined },
): Promise<bigint | null> {
  // The lease is read first, so that whoever waits for it neither writes nor queues for the row's lock.
  const rows = await prisma.$queryRaw(sql`
    INSERT INTO sequencer_lease AS lease (name, holder, epoch, expires_at)
    SELECT ${name}, ${holder}, 1, now() + make_interval(secs => ${leaseSeconds})
    WHERE ${takeOver} OR NOT EXISTS (
      SELECT 1 FROM sequencer_lease held WHERE held.name = ${name} AND held.expires_at >= now())
    ON CONFLICT (name) DO UPDATE
      SET holder = excluded.holder, epoch = lease.epoch + 1, expires_at = excluded.expires_at
      WHERE ${takeOver} OR lease.expires_at < now()
    RETURNING epoch`)
  return epochsSchema.parse(rows)[0]?.epoch ?? null
}

/**
 * Renews the lease inside a batch's own transaction. The row stays locked until the batch commits, so that
 * nobody can take over in between; false means that somebody did before, and the batch must not go on.
 * The server ends a batch that stalls for as long as a lease lasts, so that the lock is not held longer.
 */
export async function renewLease(
  tx: Transaction,
  epoch: bigint,
  name: LeaseName = 'sequencer',
): Promise<boolean> {
  const renewed = await tx.$queryRaw(sql`
    UPDATE sequencer_lease SET expires_at = now() + make_interval(secs => ${leaseSeconds})
    WHERE name = ${name} AND epoch = ${epoch}
    RETURNING set_config('idle_in_transaction_session_timeout', ${`${leaseSeconds}s`}, true)`)
  return z.array(z.unknown()).parse(renewed).length === 1
}

/** Gives the lease back, so that another need not wait for it to run out. */
export async function releaseLease(
  { prisma }: Database,
  epoch: bigint,
  name: LeaseName = 'sequencer',
): Promise<void> {
  await prisma.$executeRaw(sql`
    UPDATE sequencer_lease SET expires_at = now() - interval '1 second'
    WHERE name = ${name} AND epoch = ${epoch}`)
}
