import type { Transaction } from '@assay/db'
import { type Installation, runByLink } from '@assay/newsroom/frame'
import { type LinkActor, type resetPasswordSchema, roleSchema } from '@assay/review'
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
 * Sets a person's password by a reset link, and signs them out everywhere. Every workspace of theirs is told:
 * whoever made the link could have used it.
 *
 * @throws ReviewError `password-too-weak`, or why the link does not work
 */
export async function resetPassword(
  installation: Installation,
  { token, password }: z.infer<typeof resetPasswordSchema>,
): Promise<void> {
  const { database, now: clock } = installation
  const { personId } = await findLink(database.prisma, { token, kind: 'reset', now: clock() })
  if (personId === null) throw new Error('A reset link belongs to a person')
  await checkPassword(password, await knownOf(database.prisma, personId))
  const hash = await hashPassword(password)
  const actor: LinkActor = { kind: 'link-holder', personId }
  const use = (tx: Transaction, now: Date) => useLink(tx, { token, kind: 'reset', now })
  await runByLink(installation, { actor, useLink: use }, async ({ tx, now, log }) => {
    await tx.user.update({ where: { id: personId }, data: { passwordHash: hash, updatedAt: now } })
    await endSessionsOf(tx, personId)
    for (const { id: memberId, workspaceId, role } of await tx.member.findMany({ where: { personId } }))
      log(workspaceId, roleSchema.parse(role)).record({ type: 'member-password-reset', data: { memberId } })
  })
}
