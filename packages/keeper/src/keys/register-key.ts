import type { Transaction } from '@assay/db'
import { formatVerifierKey, type Signer } from '@assay/ledger'
import type { Decided } from '@assay/review'

/**
 * Puts an event of the installation itself down in a log, in a transaction that is open. Passed in, so that every
 * event is written by the one frame that writes events.
 */
export type RecordEvent = (
  tx: Transaction,
  where: { logId: string; at: Date },
  event: Decided,
) => Promise<void>

/**
 * Makes the signer's key the one that the log's keys name as signing now. The one before is retired, not
 * forgotten: what it signed stays verifiable. A change is an event (rule 10); the very first key is no change.
 */
export async function registerKey(
  tx: Transaction,
  { logId, signer, now, record }: { logId: string; signer: Signer; now: Date; record: RecordEvent },
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
  const data = { origin, before: before.keyId, after: keyId, verifierKey }
  await record(tx, { logId, at: now }, { type: 'signing-key-changed', data })
}
