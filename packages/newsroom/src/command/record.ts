import { randomBytes } from 'node:crypto'
import type { Transaction } from '@assay/db'
import { type ActorRole, type AssayEvent, changesOf, type Decided, subjectOf } from '@assay/review'
import { newId } from './ids.ts'
import type { ErasableTextRow } from './keep-texts.ts'
import { writeChanges } from './write-changes.ts'

/** Who acts, in which role, in which log, and when. */
export type Signature = { logId: string; actorId: string | null; actorRole: ActorRole; at: Date }

/**
 * The second half of every command: the erasable texts, the version-checked writes that the events amount to,
 * and the events themselves, in the transaction that it is given.
 *
 * @throws ReviewError `stale-version`
 */
export async function record(
  tx: Transaction,
  signature: Signature,
  decided: { texts: readonly ErasableTextRow[]; events: readonly Decided[] },
): Promise<void> {
  if (decided.texts.length > 0) await tx.erasableText.createMany({ data: [...decided.texts] })
  const events = decided.events.map((event) => sign(event, signature))
  for (const event of events) await writeChanges(tx, changesOf(event))
  await tx.event.createMany({
    data: events.map((event) => ({ ...event, nonce: new Uint8Array(randomBytes(32)) })),
  })
}

function sign(decided: Decided, { logId, actorId, actorRole, at }: Signature): AssayEvent {
  return {
    ...decided,
    id: newId(),
    logId,
    version: 1,
    actorId,
    actorRole,
    at: at.toISOString(),
    ...subjectOf(decided),
  }
}
