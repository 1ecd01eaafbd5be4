import { randomBytes, randomUUID } from 'node:crypto'
import type { Transaction } from '@assay/db'
import { formatVerifierKey, type Signer } from '@assay/ledger'
import { type EventData, newestVersion } from '@assay/review'

/**
 * Makes the signer's key the one that the log's keys name as signing now. The one before is retired, not
 * forgotten: what it signed stays verifiable. A change is an event (rule 10); the very first key is no change.
 */
export async function registerKey(
  tx: Transaction,
  { logId, signer, now }: { logId: string; signer: Signer; now: Date },
): Promise<void> {
  const { name: origin, keyId } = signer.key
  const verifierKey = formatVerifierKey(signer.key)
  const known = await tx.signingKey.findMany({ where: { origin } })
  const own = known.find((key) => key.keyId === keyId)
  const others = known.filter((key) => key.keyId !== keyId && key.retiredAt === null)
  if (own !== undefined && own.retiredAt === null && others.length === 0) return
  await tx.signingKey.updateMany({
    where: { origin, keyId: { not: keyId }, retiredAt: null },
    data: { retiredAt: now },
  })
  if (own === undefined) await tx.signingKey.create({ data: { origin, keyId, verifierKey, createdAt: now } })
  else await tx.signingKey.updateMany({ where: { origin, keyId }, data: { retiredAt: null } })
  const [before] = others
  if (before === undefined) return
  const type = 'signing-key-changed'
  const data: EventData<typeof type> = { origin, before: before.keyId, after: keyId, verifierKey }
  const nonce = new Uint8Array(randomBytes(32))
  await tx.event.create({
    data: {
      id: randomUUID(),
      logId,
      type,
      version: newestVersion(type),
      actorRole: 'system',
      at: now,
      data,
      nonce,
    },
  })
}
