import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Reader, Transaction } from '@assay/db'
import { type Command, type Installation, identityOf } from '@assay/newsroom/frame'
import { type Actor, type OperatorActor, ReviewError } from '@assay/review'

export type LinkKind = 'invitation' | 'reset' | 'first-admin'
type LinkOwner = { workspaceId?: string; invitationId?: string; personId?: string }

/** The key under which links are derived, made from the installation's secret so that neither gives the other. */
export function linkSecretOf(secret: string): string {
  return createHmac('sha256', secret).update('assay one-time links').digest('base64url')
}

/** A token of 32 random bytes. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/**
 * The token that a command gives out: 32 bytes that nobody can tell without the installation's secret, the same
 * for the same command (rule 7), although neither the answer kept under its key nor any table holds it.
 */
export function tokenOfCommand(
  { linkSecret }: Installation,
  { actor, key }: Command<unknown, Actor | OperatorActor>,
  procedure: string,
): string {
  const { logId, actorId } = identityOf(actor)
  const parts = [procedure, logId, actorId, key]
  return createHmac('sha256', linkSecret).update(JSON.stringify(parts)).digest('base64url')
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Keeps a link by the hash of its token. The same link again, from a command that raced itself, is no error. */
export async function keepLink(
  tx: Transaction,
  { token, ...link }: LinkOwner & { token: string; kind: LinkKind; expiresAt: Date },
): Promise<void> {
  await tx.oneTimeLink.createMany({ data: [{ tokenHash: hashOf(token), ...link }], skipDuplicates: true })
}

type Stored = NonNullable<Awaited<ReturnType<Reader['oneTimeLink']['findUnique']>>>

/**
 * Finds a link that can still be used.
 *
 * @throws ReviewError `link-invalid`, `link-used` or `link-expired`
 */
export async function findLink(
  reader: Reader,
  { token, kind, now }: { token: string; kind: LinkKind; now: Date },
): Promise<Stored> {
  const link = await reader.oneTimeLink.findUnique({ where: { tokenHash: hashOf(token) } })
  if (link?.kind !== kind) throw new ReviewError('link-invalid')
  if (link.usedAt !== null) throw new ReviewError('link-used')
  if (link.expiresAt <= now) throw new ReviewError('link-expired')
  return link
}

/**
 * Uses a link up, in the transaction of what it allows (`runByLink`): of two who use it at once, one gets through.
 *
 * @throws ReviewError `link-invalid`, `link-used` or `link-expired`
 */
export async function useLink(
  tx: Transaction,
  use: { token: string; kind: LinkKind; now: Date },
): Promise<Stored> {
  const link = await findLink(tx, use)
  const { count } = await tx.oneTimeLink.updateMany({
    where: { tokenHash: link.tokenHash, usedAt: null },
    data: { usedAt: use.now },
  })
  if (count !== 1) throw new ReviewError('link-used')
  return link
}
