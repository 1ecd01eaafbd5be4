import type { Database } from '@assay/db'

const day = 86_400_000

/** How long the answer to a command is kept, so that the same command again gives the same answer (rule 7). */
const answersKept = 7 * day

/** Counts of attempts to sign in; their windows are minutes long. */
const attemptsKept = day

/** Deletes the operational rows whose time is over. No event tells of it: none of them is editorial state. */
export async function forgetOutlived(database: Database, now: Date): Promise<void> {
  await database.transact(async (tx) => {
    const at = now.getTime()
    await tx.idempotency.deleteMany({ where: { createdAt: { lt: new Date(at - answersKept) } } })
    await tx.session.deleteMany({ where: { expiresAt: { lt: now } } })
    await tx.rateLimit.deleteMany({ where: { lastRequest: { lt: BigInt(at - attemptsKept) } } })
  })
}
