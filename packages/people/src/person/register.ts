import { isUniqueViolation } from '@assay/db'
import type { LinkAct } from '@assay/newsroom/frame'
import { installationLog, type NewPerson, ReviewError, type Role } from '@assay/review'
import { hashPassword } from './password-hash.ts'
import { checkPassword } from './password-rules.ts'

/** A person who is about to be registered. The hash is made before the transaction, because it takes long. */
export type Registrant = { name: string; email: string; passwordHash: string }

/**
 * Checks a new person's password and hashes it.
 *
 * @param workspace that they register for: its name and its part of the address
 * @throws ReviewError `password-too-weak`
 */
export async function prepareRegistrant(
  { name, email, password }: NewPerson,
  workspace: { name: string; slug: string },
): Promise<Registrant> {
  await checkPassword(password, [name, email, workspace.name, workspace.slug])
  return { name, email, passwordHash: await hashPassword(password) }
}

/**
 * Registers whoever holds the link: the account that they sign in with, and the event in the installation's log. No name stands in
 * either: the event holds the id of its text (rule 11).
 *
 * @throws ReviewError `email-taken`
 */
export async function registerPerson(
  { tx, actor: { personId }, now, log }: LinkAct,
  { name, email, passwordHash }: Registrant,
  role: Role,
): Promise<void> {
  if (await tx.user.findUnique({ where: { email } })) throw new ReviewError('email-taken')
  const { keepText, record } = log(installationLog, role)
  await tx.user.create({ data: { id: personId, email, passwordHash, createdAt: now, updatedAt: now } })
  record({ type: 'person-registered', data: { personId, name: keepText(name) } })
}

/** Says what a lost race for an address means; anything else stays as it was thrown. */
export function explainRegistration(error: unknown): never {
  if (isUniqueViolation(error, 'user')) throw new ReviewError('email-taken')
  throw error
}
