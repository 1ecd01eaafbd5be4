import { isUniqueViolation, type Transaction } from '@assay/db'
import { keepTexts, newId, record } from '@assay/newsroom/frame'
import { type ActorRole, installationLog, type NewPerson, ReviewError } from '@assay/review'
import { hashPassword } from 'better-auth/crypto'
import { checkPassword } from './password-rules.ts'

/** A person who is about to be registered. The hash is made before the transaction, because it takes long. */
export type Registrant = { name: string; email: string; passwordHash: string }

/**
 * Checks a new person's password and hashes it as better-auth does.
 *
 * @throws ReviewError `password-too-weak`
 */
export async function prepareRegistrant({ name, email, password }: NewPerson): Promise<Registrant> {
  checkPassword(password, [name, email])
  return { name, email, passwordHash: await hashPassword(password) }
}

/**
 * Registers a person: the account that better-auth signs in with, and the event in the installation's log. The
 * account holds the id of the name, never the name (rule 11).
 *
 * @returns the person's id
 * @throws ReviewError `email-taken`
 */
export async function registerPerson(
  tx: Transaction,
  { name, email, passwordHash }: Registrant,
  { now, role }: { now: Date; role: ActorRole },
): Promise<string> {
  if (await tx.user.findUnique({ where: { email } })) throw new ReviewError('email-taken')
  const personId = newId()
  const texts = keepTexts(installationLog)
  const nameRef = texts.keepText(name)
  const at = { createdAt: now, updatedAt: now }
  await tx.user.create({ data: { id: personId, name: nameRef.textId, email, ...at } })
  await tx.account.create({
    data: {
      id: newId(),
      accountId: personId,
      providerId: 'credential',
      userId: personId,
      password: passwordHash,
      ...at,
    },
  })
  await record(
    tx,
    { logId: installationLog, actorId: personId, actorRole: role, at: now },
    { texts: texts.rows, events: [{ type: 'person-registered', data: { personId, name: nameRef } }] },
  )
  return personId
}

/** Says what a lost race for an address means; anything else stays as it was thrown. */
export function explainRegistration(error: unknown): never {
  if (isUniqueViolation(error, 'user')) throw new ReviewError('email-taken')
  throw error
}
