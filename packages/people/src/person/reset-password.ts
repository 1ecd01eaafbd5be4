import type { Transaction } from '@assay/db'
import type { Installation } from '@assay/newsroom/frame'
import type { resetPasswordSchema } from '@assay/review'
import type { z } from 'zod'
import { knownOf } from './known-of.ts'
import { findLink, keepLink, useLink } from './one-time-link.ts'
import { hashPassword } from './password-hash.ts'
import { checkPassword } from './password-rules.ts'
import { endSessionsOf } from './session.ts'

const lifetime = 86_400_000

/** Does away with the reset links of a person that nobody has used. */
export async function dropResetLinks(tx: Transaction, personId: string): Promise<void> {
  await tx.oneTimeLink.deleteMany({ where: { kind: 'reset', personId, usedAt: null } })
}

/** Keeps a reset link for a person; those that were made for them before stop working. Gives when it expires. */
export async function keepResetLink(
  tx: Transaction,
  { token, personId, now }: { token: string; personId: string; now: Date },
): Promise<Date> {
  await dropResetLinks(tx, personId)
  const expiresAt = new Date(now.getTime() + lifetime)
  await keepLink(tx, { token, kind: 'reset', personId, expiresAt })
  return expiresAt
}

/**
 * Whether a reset link can still be used.
 *
 * @throws ReviewError `link-invalid`, `link-used` or `link-expired`
 */
export async function checkResetLink(
  { database, now }: Installation,
  { token }: { token: string },
): Promise<void> {
  await findLink(database.prisma, { token, kind: 'reset', now: now() })
}

/**
 * Sets a person's password by a reset link, and signs them out everywhere.
 *
 * @throws ReviewError `password-too-weak`, or why the link does not work
 */
export async function resetPassword(
  installation: Installation,
  { token, password }: z.infer<typeof resetPasswordSchema>,
): Promise<void> {
  const now = installation.now()
  const { prisma } = installation.database
  const found = await findLink(prisma, { token, kind: 'reset', now })
  await checkPassword(password, await knownOf(prisma, found.personId ?? ''))
  const hash = await hashPassword(password)
  await installation.database.transact(async (tx) => {
    const { personId } = await useLink(tx, { token, kind: 'reset', now })
    if (personId === null) throw new Error('A reset link belongs to a person')
    await tx.user.update({ where: { id: personId }, data: { passwordHash: hash, updatedAt: now } })
    await endSessionsOf(tx, personId)
  })
}
