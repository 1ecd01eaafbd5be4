import type { Database } from '@assay/db'

const day = 86_400_000

/** How long the answer to a command is kept, so that the same command again gives the same answer (rule 7). */
const answersKept = 7 * day

/** From where an account was signed in to, which spares its owner the wait after wrong passwords of others. */
const attemptsKept = 60 * day

/** Wrong passwords, for the owner of the account to see. */
const failuresKept = 30 * day

/** What people are told. */
const noticesKept = 90 * day

/** Deletes the operational rows whose time is over. No event tells of it: none of them is editorial state. */
export async function forgetOutlived(database: Database, now: Date): Promise<void> {
  await database.transact(async (tx) => {
    const at = now.getTime()
    await tx.idempotency.deleteMany({ where: { createdAt: { lt: new Date(at - answersKept) } } })
    await tx.session.deleteMany({ where: { expiresAt: { lt: now } } })
    const attempts = { lt: new Date(at - attemptsKept) }
    await tx.signInCount.deleteMany({ where: { goodAt: attempts, lastAt: attempts } })
    await tx.signInCount.deleteMany({ where: { goodAt: null, lastAt: { lt: new Date(at - day) } } })
    await tx.failedSignIn.deleteMany({ where: { lastAt: { lt: new Date(at - failuresKept) } } })
    await tx.notice.deleteMany({ where: { at: { lt: new Date(at - noticesKept) } } })
  })
}
